// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace DnsLargeAnswersLost {
namespace {

enum { Title, Explained, WhereDoTheyGetLost, DoesItAnswerOthers };

constexpr std::array texts{
    Text{QT_TRANSLATE_N_NOOP3(
             "PortCheck::Cause", "only small answers came from the DNS server %1", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 on %2 said nothing about the controllers of %3, with or without asking other servers, and answered a "
             "question whose answer is small: the port is open. Its answer about %3 gets lost on the way, as the "
             "fragments of large datagrams do at many firewalls, or the server drops it: one that limits its responses "
             "(response rate limiting) does so where this network asks the same very often.",
             "%1 port and protocol, %2 host, %3 domain"),
        Value::Ports, Value::Hosts, Value::Domain},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: are fragmented UDP datagrams from %1 let through to this computer?",
             "%1 host with its address"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator of %1: does the server answer others about %2, and does it limit its responses to this "
             "network?",
             "%1 host, %2 domain"),
        Value::Hosts, Value::Domain},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!isSilentDns(seen.record) || seen.record.check.protocol != Transport::Udp
        || seen.host.plainDns() != HostFacts::PlainDns::AboutItselfOnly)
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::Network, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Network, say(texts[WhereDoTheyGetLost], seen)}, {Owner::Dns, say(texts[DoesItAnswerOthers], seen)}}};
}

} // namespace
} // namespace DnsLargeAnswersLost

constinit const Cause Causes::dnsLargeAnswersLost{
    Reason::LargeAnswersLost, Cause::Scope::Port, DnsLargeAnswersLost::judge, DnsLargeAnswersLost::texts};

} // namespace PortCheck
