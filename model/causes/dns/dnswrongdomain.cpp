// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

namespace DnsWrongDomain {
namespace {

enum { Title, Explained, ExplainedWrongServer, NameAServerOfTheDomain, NameAnotherServer };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "DNS on %1 does not know the domain", "cause; %1 is a host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A DNS server answers on %1 of %2, so the way there is open; but it does not know the controllers of %3: "
             "it is the wrong server for that domain, or the domain's name is wrong.",
             "%1 port and protocol, %2 host, %3 domain"),
        Value::Ports, Value::Hosts, Value::Domain},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "A DNS server answers on %1 of %2, so the way there is open; but it does not know the controllers of %3. A "
            "controller of %3 answered in the same run, so the domain's name is right and this is the wrong server for "
            "it.",
            "%1 port and protocol, %2 host, %3 domain"),
        Value::Ports, Value::Hosts, Value::Domain},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Check the domain's name; if it is right, name a DNS server that serves the domain.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Name a DNS server that serves %1.", "%1 domain"), Value::Domain},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!foundByItsDialogue(seen, Reason::DnsWrongDomain))
        return std::nullopt;
    if (seen.host.runDomain().isServed())
        return Ruling{Outcome::Warn, Owner::Person, say(texts[Title], seen), {say(texts[ExplainedWrongServer], seen)},
            {{Owner::Person, say(texts[NameAnotherServer], seen)}}};
    return Ruling{Outcome::Warn, Owner::Person, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Person, say(texts[NameAServerOfTheDomain], seen)}}};
}

} // namespace
} // namespace DnsWrongDomain

constinit const Cause Causes::dnsWrongDomain{Reason::DnsWrongDomain, Cause::Scope::Port, DnsWrongDomain::judge,
    DnsWrongDomain::texts, nullptr, Cause::Needs::ItsReason};

} // namespace PortCheck
