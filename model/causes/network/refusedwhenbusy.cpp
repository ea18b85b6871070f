// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/localports.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace RefusedWhenBusy {
namespace {

enum { Title, Explained, RaiseTheLimit };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "refusals of connections at the same time to %1", "cause; %1 hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Refused while other connections were open, and answered when asked alone: %1 on %2. Something on the way "
             "or on the host limits how many connections one computer may have at once.",
             "%1 ports and protocols, %2 hosts"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: raise the limit of simultaneous connections from this computer to %1. If there is none on "
             "the way, it is that of the host's own firewall.",
             "%1 host with its address"),
        Value::HostsWithAddress},
};

/// From a local port that nobody lets out, which explains it.
bool wasRefusedByItsLocalPort(const Observation& seen)
{
    const QList<quint16> refused = rejectedLocalPorts(seen.record);
    const QList<PortRange>& dead = seen.host.unansweredLocalPorts(Transport::Tcp);
    return std::any_of(refused.begin(), refused.end(), [&dead](quint16 port) { return isIn(dead, port); });
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isTrueIn(seen.record.seen.evidence, "refusedAmongOthers"_L1) || !isCleanProof(seen)
        || wasRefusedByItsLocalPort(seen))
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::Network, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Network, say(texts[RaiseTheLimit], seen)}}};
}

} // namespace
} // namespace RefusedWhenBusy

constinit const Cause Causes::refusedWhenBusy{
    Reason::RefusedWhenBusy, Cause::Scope::Port, RefusedWhenBusy::judge, RefusedWhenBusy::texts};

} // namespace PortCheck
