// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace AcceptsEverything {
namespace {

enum { Title, Explained, WhichProduct };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "something accepts every connection to %1, so nothing is proven by %2",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A connection to %1 on %2 was accepted and showed nothing of the service; every port there accepts one, "
             "even one where nothing can listen. Whether the service is reached can't be told from here.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team, and administrator of this computer: which proxy or security product accepts connections in "
             "place of %1? Check again without it.",
             "%1 host with its address"),
        Value::HostsWithAddress},
};

/// Whether all that is known of the port is that a connection was accepted there.
bool provesOnlyAnAcceptedConnection(const CheckRecord& record)
{
    const ProbeResult& seen = record.seen;
    if (record.check.protocol != Transport::Tcp)
        return false;
    if (seen.state != State::Open || seen.service == ServiceState::Verified || seen.service == ServiceState::Mismatch)
        return false;
    return seen.service == ServiceState::NotAsked || seen.reason == Reason::NoApplicationData
        || seen.reason == Reason::ClosedEarly
        || (seen.reason == Reason::TlsFailed && !seen.evidence.contains("tlsAlert"_L1));
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (!seen.host.acceptsEverything() || !provesOnlyAnAcceptedConnection(seen.record))
        return std::nullopt;
    return Ruling{Outcome::Inconclusive, Owner::Network, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Network, say(texts[WhichProduct], seen)}}};
}

} // namespace
} // namespace AcceptsEverything

constinit const Cause Causes::acceptsEverything{
    Reason::AcceptsEverything, Cause::Scope::Host, AcceptsEverything::judge, AcceptsEverything::texts};

} // namespace PortCheck
