// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace DnsFiltersServices {
namespace {

enum { Title, Explained, LetServicesThrough, NameAServerOfTheDomain };

constexpr std::array texts{
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause", "the DNS server %1 answers with nothing for the domain's controllers",
             "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A DNS server answers on %1 of %2, so the port works; but for the controllers of %3 it sends neither a "
             "record nor the proof that there is none. A forwarder that leaves SRV records out does that (dnsmasq: "
             "filterwin2k); or it is the wrong server for that domain.",
             "%1 port and protocol, %2 host, %3 domain"),
        Value::Ports, Value::Hosts, Value::Domain},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS administrator: if questions are handed on at %1, let those for SRV records be handed on, too.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Else check the domain's name, or name a DNS server of that domain.",
        "follows what the DNS administrator should see")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!foundByItsDialogue(seen, Reason::DnsWrongDomain))
        return std::nullopt;
    // A server that knows that there is no such record sends the zone's SOA with it (RFC 2308 2.2), and one that hands
    // the question on to other servers their NS records.
    const Evidence& evidence = seen.record.seen.evidence;
    const QJsonValue authority = evidence["authority"_L1];
    const bool isBare = authority.isArray() && authority.toArray().isEmpty()
        && evidence["rcode"_L1].toString() == "NOERROR"_L1 && evidence["answerCount"_L1].toInt(-1) == 0;
    if (!isBare)
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::Dns, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Dns, say(texts[LetServicesThrough], seen)},
            {Owner::Person, say(texts[NameAServerOfTheDomain], seen)}}};
}

} // namespace
} // namespace DnsFiltersServices

constinit const Cause Causes::dnsFiltersServices{Reason::DnsWrongDomain, Cause::Scope::Port, DnsFiltersServices::judge,
    DnsFiltersServices::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
