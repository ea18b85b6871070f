// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/silenceoverudp.h"

#include <QCoreApplication>

namespace PortCheck {

// A forwarder whose back end is away accepts, and ends the connection at once, after its own time limit, or never; a
// firewall that inspects contents ends or drops what it doesn't know. Which of these a probe sees depends on its own
// time limit, so they are one cause.
namespace NothingBehind {
namespace {

enum { Title, Explained, MayNotPass, WhatAccepts, DoTheyHang };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "connections to %1 open, and nobody speaks behind them (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Several TCP ports of %1 opened, and none said a word: each connection stayed mute or was ended before an "
             "answer. A forwarder or load balancer does so that finds nobody behind it, and so does a firewall that "
             "inspects contents; that all services of a host hang together is rare.",
             "%1 host"),
        Value::Hosts},
    silenceOverUdpProvesNothing,
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: what accepts connections to %1 in its place, and does it reach the host and let its "
             "protocols pass?",
             "%1 host with its address"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "Administrator of %1, if nothing stands in between: do the services hang?", "%1 host"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const bool isSilentUdp = isSilentService(record, Transport::Udp);
    if (isAskedOfItself(record)) // nothing can stand in between
        return std::nullopt;
    if (!seen.host.nothingSpeaks() || !hasDialogue(record.check.service) || (!wasOnlyAccepted(record) && !isSilentUdp))
        return std::nullopt;
    QList<Statement> explanation{say(texts[Explained], seen)};
    if (isSilentUdp)
        explanation.append(say(texts[MayNotPass], seen));
    return Ruling{isSilentUdp ? Outcome::Inconclusive : Outcome::Fail, Owner::Network, say(texts[Title], seen),
        explanation,
        {{Owner::Network, say(texts[WhatAccepts], seen)}, {Owner::TargetAdministrator, say(texts[DoTheyHang], seen)}}};
}

} // namespace
} // namespace NothingBehind

constinit const Cause Causes::nothingBehind{
    Reason::NothingBehind, Cause::Scope::Host, NothingBehind::judge, NothingBehind::texts};

} // namespace PortCheck
