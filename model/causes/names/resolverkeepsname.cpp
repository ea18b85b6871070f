// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace ResolverKeepsName {
namespace {

enum { Title, Explained, HandItOn };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "this computer keeps names under .local to itself", "cause")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Names under .local are meant for the own network segment (multicast DNS, RFC 6762), and this computer's "
             "own resolver does not ask its DNS server for them: %1.",
             "%1 host names"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: have it ask DNS for that domain (systemd-resolved: Domains=~%1; "
             "nss-mdns: mdns.allow or the order in nsswitch.conf), or name the hosts by their addresses.",
             "%1 a domain under .local"),
        Value::Words},
};

/// "corp.local" of "dc1.corp.local".
QString domainUnderLocal(const QString& name)
{
    return name.section(u'.', -2);
}

std::optional<Ruling> judge(const Observation& seen)
{
    const ProbeResult& found = seen.record.seen;
    if (found.state != State::Unresolved || found.reason != Reason::ResolverKeepsName)
        return std::nullopt;
    const OwnValues domain{{Value::Words, {domainUnderLocal(seen.record.check.target)}}};
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::ThisComputer, say(texts[HandItOn], seen, domain)}}};
}

} // namespace
} // namespace ResolverKeepsName

constinit const Cause Causes::resolverKeepsName{
    Reason::ResolverKeepsName, Cause::Scope::Run, ResolverKeepsName::judge, ResolverKeepsName::texts};

} // namespace PortCheck
