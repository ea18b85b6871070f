// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/look.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace DnsForwarderSilent {
namespace {

enum { Title, Explained, WhomDoesItAsk };

constexpr std::array texts{
    Text{QT_TRANSLATE_N_NOOP3(
             "PortCheck::Cause", "no answer for this domain came from the DNS server %1", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2 said nothing about %3 when it was to ask other servers, and answered at once when it was not: "
             "the port is open. The server that it hands the question on to is silent, or it is no DNS server of this "
             "domain.",
             "%1 port and protocol, %2 host, %3 domain"),
        Value::Ports, Value::Hosts, Value::Domain},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator of %1: which server does it forward %2 to, and does that one answer? Or name a DNS "
             "server of the domain as target.",
             "%1 host, %2 domain"),
        Value::Hosts, Value::Domain},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isSilentDns(seen.record) || seen.host.plainDns() != HostFacts::PlainDns::AboutTheDomain)
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::Dns, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Dns, say(texts[WhomDoesItAsk], seen)}}};
}

std::optional<Look> look(const HostRecords& records)
{
    const auto silent = std::find_if(records.checks.begin(), records.checks.end(),
        [](const CheckRecord* record) { return record->phase == Phase::Done && isSilentDns(*record); });
    if (!records.asksForDomain || silent == records.checks.end())
        return std::nullopt;
    const FollowUpRecord* const plain = followUpOf(records, FollowUpKind::PlainDns);
    if (plain == nullptr)
        return Look{FollowUpKind::PlainDns, *silent};
    // On a line with losses it may have been lost each time, and the other was not.
    const bool answersPlainly =
        plain->record.phase == Phase::Done && isTrueIn(plain->record.seen.evidence, "answeredDomain"_L1);
    return answersPlainly ? std::optional(Look{FollowUpKind::Patient, *silent}) : std::nullopt;
}

} // namespace
} // namespace DnsForwarderSilent

constinit const Cause Causes::dnsForwarderSilent{Reason::DnsForwarderSilent, Cause::Scope::Port,
    DnsForwarderSilent::judge, DnsForwarderSilent::texts, DnsForwarderSilent::look};

} // namespace PortCheck
