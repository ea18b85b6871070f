// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/reports.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

namespace Refused {
namespace {

enum {
    Title,
    Explained,
    ExplainedHere,
    DoesItsServiceRun,
    DoesAnythingListen,
    DoesAFirewallReject,
    DoesItRunHere,
    LateExplained,
    UnsaidTitle,
    MayBeUnsaid,
    AskItAlone
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "%1 refused the connection to %2", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Refused: %1 on %2. Nothing listens there, or a firewall answers in the host's name.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Refused: %1 on %2, which is this computer itself. Nothing listens there, and no network is in between.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "Administrator of %1: does the service run there (%2), and is this the right host?", "%1 host, %2 service"),
        Value::Hosts, Value::Service},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: does anything listen on %2 there, and is this the right host?",
             "%1 host, %2 port and protocol"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team, if something listens there: look for a firewall that rejects %1 from this computer to %2.",
             "%1 port and protocol, %2 host with its address"),
        Value::Ports, Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of %1: does anything listen on %2 here? If another host is meant, name that one.",
             "%1 host, %2 port and protocol"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Refused only when asked again: %1 on %2. A host says only so often that a port is closed (ICMP rate "
             "limit), so the first questions went unanswered. Nothing listens there, or a firewall answers in the "
             "host's name.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 did not answer on %2, which may just be closed",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Silent: %1 on %2, where other UDP ports are refused. A host says only so often that a port is closed "
             "(ICMP rate limit), so this silence proves no block.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Check %1 of %2 again by itself: a single port that is closed is refused.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
};

using Unsaid = Refusals::UnsaidRefusal;

Statement doesItRun(const Observation& seen)
{
    const bool isKnown = seen.record.check.service != Service::Unknown;
    return say(texts[isKnown ? DoesItsServiceRun : DoesAnythingListen], seen);
}

/// Whether a port was silent over UDP because its host refuses only so often. Not where DNS runs there.
Unsaid unsaid(const Observation& seen)
{
    const Check& check = seen.record.check;
    const DnsFacts::PlainDns dns = seen.host.plainDns();
    const bool runsDns = dns == DnsFacts::PlainDns::AboutTheDomain || dns == DnsFacts::PlainDns::AboutItselfOnly;
    if (!isSilentService(seen.record, Transport::Udp) || isAskedOfItself(seen.record)
        || (check.service == Service::Dns && runsDns))
        return Unsaid::No;
    return seen.host.unsaidRefusal(check.port);
}

Ruling refusedBy(const Observation& seen, const Text& explained)
{
    return {Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen), {say(explained, seen)},
        {{Owner::TargetAdministrator, doesItRun(seen)}, {Owner::Network, say(texts[DoesAFirewallReject], seen)}}};
}

std::optional<Ruling> judgeUnsaid(const Observation& seen)
{
    switch (unsaid(seen)) {
    case Unsaid::No:
        return std::nullopt;
    case Unsaid::Late:
        return refusedBy(seen, texts[LateExplained]);
    case Unsaid::Possible:
        break;
    }
    return Ruling{Outcome::Inconclusive, Owner::TargetAdministrator, say(texts[UnsaidTitle], seen),
        {say(texts[MayBeUnsaid], seen)},
        {{Owner::TargetAdministrator, doesItRun(seen)}, {Owner::Person, say(texts[AskItAlone], seen)}}};
}

bool wasAskedPatiently(const HostRecords& records, const Check& check)
{
    return std::any_of(records.followUps.begin(), records.followUps.end(), [&check](const FollowUpRecord* followUp) {
        const Check& asked = followUp->record.check;
        return followUp->kind == FollowUpKind::Patient && asked.protocol == check.protocol && asked.port == check.port;
    });
}

/// The ports that may be refused unsaid are asked patiently, one after the other: what came of one says nothing of the
/// next, which a firewall can block.
std::optional<Look> look(const HostRecords& records)
{
    const auto hasOverUdp = [&records](State state) {
        return std::any_of(records.checks.begin(), records.checks.end(), [state](const CheckRecord* record) {
            return record->check.protocol == Transport::Udp && record->seen.state == state;
        });
    };
    if (!hasOverUdp(State::Filtered) || !hasOverUdp(State::Closed)) // nearly always
        return std::nullopt;
    const HostFacts host(records, {});
    for (const CheckRecord* const record : records.checks) {
        if (record->phase == Phase::Done && !wasAskedPatiently(records, record->check)
            && unsaid({*record, host}) == Unsaid::Possible)
            return Look{FollowUpKind::Patient, record};
    }
    return std::nullopt;
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isReported(seen.record, Reason::Refused))
        return judgeUnsaid(seen);
    if (isAskedOfItself(seen.record))
        return Ruling{Outcome::Fail, Owner::TargetAdministrator, say(texts[Title], seen),
            {say(texts[ExplainedHere], seen)}, {{Owner::TargetAdministrator, say(texts[DoesItRunHere], seen)}}};
    return refusedBy(seen, texts[Explained]);
}

} // namespace
} // namespace Refused

constinit const Cause Causes::refused{
    Reason::Refused, Cause::Scope::Port, Refused::judge, Refused::texts, Refused::look};

} // namespace PortCheck
