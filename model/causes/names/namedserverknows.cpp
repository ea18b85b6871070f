// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace NamedServerKnows {
namespace {

enum { Title, Explained, AskTheDomainsServers, OrHaveItForwarded, NameThemByAddress };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "this computer's own DNS has no address for %1, and the DNS server %2 has",
             "cause; %1 is a list of hosts, %2 an address"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The name is right: the DNS server %2, which was checked as well, has %3 for %1. The DNS servers that "
             "this computer is set to ask have nothing, so no program here finds the host by its name.",
             "%1 host name, %2 address of a DNS server, %3 one or more addresses"),
        Value::Hosts, Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: use DNS servers that know the domain, such as %1.",
             "%1 address of a DNS server"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "DNS administrator: or have the DNS servers that this computer uses forward the domain.", "")},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "To check the ports before that is mended, name the hosts by their addresses.", "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const ProbeResult& found = seen.record.seen;
    if (found.state != State::Unresolved || found.reason != Reason::NameNotFound)
        return std::nullopt;
    const QStringList addresses = textList(found.evidence["namedServerAddresses"_L1]);
    if (addresses.isEmpty())
        return std::nullopt;
    const QString server = textIn(found.evidence, "namedServer"_L1);
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen, {{Value::Words, {server}}}),
        {say(texts[Explained], seen, {{Value::Words, {server}}, {Value::Words, {addresses.join(u", "_s)}}})},
        {{Owner::ThisComputer, say(texts[AskTheDomainsServers], seen, {{Value::Words, {server}}})},
            {Owner::Dns, say(texts[OrHaveItForwarded], seen)}, {Owner::Person, say(texts[NameThemByAddress], seen)}}};
}

} // namespace
} // namespace NamedServerKnows

constinit const Cause Causes::namedServerKnows{
    Reason::ResolverLacksName, Cause::Scope::Run, NamedServerKnows::judge, NamedServerKnows::texts};

} // namespace PortCheck
