// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace PortCheck {

namespace BlockedLocally {
namespace {

enum { Title, Explained, LookAtItsFirewall };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer does not let its own questions to %1 out (%2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "This computer itself refused to send to %1 on %2: no packet left it.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: its firewall or security software blocks outbound connections of this "
        "program.",
        "")},
};

/// Whether an ICMP error was this computer's own: its firewall rejected the question. "Host unreachable" from here is
/// something else: nobody answered when the local network was asked who has the address.
bool wasRejectedHere(const CheckRecord& record)
{
    // A check of this computer itself: its own word is the target's then.
    const auto isTarget = [&] { return record.seen.localAddress == QHostAddress(record.check.address); };
    return isOwnReport(record) && record.seen.reason != Reason::HostUnreachable && !isTarget();
}

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const bool wasNotSent = record.seen.state == State::Local && record.seen.reason == Reason::BlockedLocally;
    if (!wasNotSent && !(isShut(record) && wasRejectedHere(record)))
        return std::nullopt;
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::ThisComputer, say(texts[LookAtItsFirewall], seen)}}};
}

} // namespace
} // namespace BlockedLocally

constinit const Cause Causes::blockedLocally{
    Reason::BlockedLocally, Cause::Scope::Host, BlockedLocally::judge, BlockedLocally::texts};

} // namespace PortCheck
