// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/allowfromhere.h"
#include "model/causes/network/reports.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>

namespace PortCheck {

namespace Prohibited {
namespace {

enum { Title, SomebodyForbids, HostForbids, SenderForbids, SameDevice, Allow, HostTitle, LetIn };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "a firewall forbids %2 to %1", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "A firewall or router on the way reported that it forbids %1 to %2.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "The host's own firewall forbids %1: the report came from %2.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%3 reported that it forbids %1 to %2: that is the firewall or router to look at.",
             "%1 port and protocol, %2 host, %3 address"),
        Value::Ports, Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 to %2: turned back or dropped without a reason, while a firewall or router on the way reported for "
             "other ports that it forbids them. It is the same device.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    allowFromHere,
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "a firewall on %1 itself forbids %2", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: let the firewall there allow %2 from this computer.",
             "%1 host, %2 port and protocol"),
        Value::Hosts, Value::Ports},
};

/// Whether the question met the device that forbids others: over TCP the system often tells neither who turned a
/// question back nor why, and devices limit how many reports they send.
bool metTheSameDevice(const Observation& seen)
{
    const auto& device = seen.host.turnedBack();
    const CheckRecord& record = seen.record;
    if (!device || device->reason != Reason::Prohibited)
        return false;
    if (record.seen.state == State::Filtered)
        return !seen.host.showedLife();
    const QString sender = icmpSender(record);
    const bool isTurnedBack = isReported(record, Reason::HostUnreachable)
        || (isReported(record, Reason::NetworkUnreachable) && isFromNetwork(record));
    return isTurnedBack && !isOwnReport(record) && (sender.isEmpty() || sender == device->sender);
}

Statement explained(const Observation& seen)
{
    if (!isReported(seen.record, Reason::Prohibited))
        return say(texts[SameDevice], seen);
    const QString sender = icmpSender(seen.record);
    if (sender.isEmpty())
        return say(texts[SomebodyForbids], seen);
    return say(texts[SenderForbids], seen, {{Value::Words, {sender}}});
}

std::optional<Ruling> judge(const Observation& seen)
{
    // Whatever it says: a host that reports is up, and needs no route to itself.
    if (isHostsOwnReport(seen.record))
        return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[HostTitle], seen),
            {say(texts[HostForbids], seen)}, {{Owner::TargetAdministrator, say(texts[LetIn], seen)}}};
    if (!isReported(seen.record, Reason::Prohibited) && !metTheSameDevice(seen))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen), {explained(seen)},
        {{Owner::Network, RangeStatements::letEndpointThrough(seen).value_or(say(texts[Allow], seen))}}};
}

} // namespace
} // namespace Prohibited

constinit const Cause Causes::prohibited{Reason::Prohibited, Cause::Scope::Port, Prohibited::judge, Prohibited::texts};

} // namespace PortCheck
