// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/tablereader.h"
#include "model/standin/standinserver.h"
#include "tests/support/probewatch.h"

#include <algorithm>

/// A stand-in on this computer's loopback, on free ports, that answers this computer.
namespace PortCheck::TestPeers {

[[nodiscard]] inline StandInSettings loopbackSettings()
{
    StandInSettings settings;
    settings.allowed = AllowedPeers::parsed({QStringLiteral("127.0.0.0/8"), QStringLiteral("::1")}).value();
    settings.addresses = {QHostAddress(QHostAddress::LocalHost)};
    settings.domain = QStringLiteral("lab.example");
    return settings;
}

/// The built-in table, each port on any free port.
[[nodiscard]] inline StandInPlan anywhere()
{
    StandInPlan plan = planStandIn(groupPolicyTable());
    for (StandInPort& port : plan.ports)
        port.listenPort = 0;
    return plan;
}

/// A running stand-in that keeps its events.
struct StandIn {
    explicit StandIn(const StandInSettings& settings = loopbackSettings(), const StandInPlan& plan = anywhere())
    {
        QObject::connect(
            &server, &StandInServer::ended, &context, [this](StandInServer::End how) { ends.append(how); });
        server.start(plan, settings);
    }

    /// The port of the service, on the first address; 0 if there is none.
    [[nodiscard]] quint16 port(Service service, Transport transport = Transport::Tcp) const
    {
        const QList<StandInPlace> places = server.places();
        const auto place = std::find_if(places.begin(), places.end(), [&](const StandInPlace& candidate) {
            return candidate.service == service && candidate.transport == transport;
        });
        return place == places.end() ? quint16(0) : place->listenPort;
    }

    [[nodiscard]] qsizetype count(StandInEvent::What what) const
    {
        return std::count_if(server.events().begin(), server.events().end(),
            [what](const StandInEvent& event) { return event.what == what; });
    }
    [[nodiscard]] bool comes(StandInEvent::What what, qsizetype times = 1) const
    {
        return comesTrue([this, what, times] { return count(what) >= times; });
    }

    StandInServer server;
    QList<StandInServer::End> ends;
    QObject context;
};

} // namespace PortCheck::TestPeers
