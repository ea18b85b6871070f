// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

// The DNS server that this computer asks is a target as well, and was found not to know the domain: that its names have
// no address is the same fault; see foldResolverIntoItsServer().
namespace ResolverLacksDomain {
namespace {

enum { Title, Explained, AskTheDomainsServers, OrHaveItForwarded };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer's DNS server (%1) does not know the domain %2",
             "cause; %1 is an address, %2 a domain"),
        Value::Words, Value::Domain},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "It is the DNS server that this computer itself asks (%1), so %2 has no address here.",
             "%1 address of a DNS server, %2 host names"),
        Value::Words, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "Administrator of this computer: use DNS servers that know %1.", "%1 domain"),
        Value::Domain},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "DNS administrator: or have %1 forward questions about %2.",
             "%1 address of a DNS server, %2 domain"),
        Value::Words, Value::Domain},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const ProbeResult& found = seen.record.seen;
    const QString server = textIn(found.evidence, "ownServerLacksDomain"_L1);
    if (server.isEmpty() || found.state != State::Unresolved)
        return std::nullopt;
    const OwnValues who{{Value::Words, {server}}, {Value::Domain, {seen.host.domain()}}};
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen, who), {say(texts[Explained], seen, who)},
        {{Owner::ThisComputer, say(texts[AskTheDomainsServers], seen, who)},
            {Owner::Dns, say(texts[OrHaveItForwarded], seen, who)}}};
}

} // namespace
} // namespace ResolverLacksDomain

constinit const Cause Causes::resolverLacksDomain{
    Reason::ResolverLacksName, Cause::Scope::Run, ResolverLacksDomain::judge, ResolverLacksDomain::texts};

} // namespace PortCheck
