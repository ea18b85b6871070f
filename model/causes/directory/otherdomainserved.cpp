// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

// Where neither a controller nor a DNS server knows what the person named, and all controllers serve one other domain,
// it is most likely the name that is wrong, and once for the whole run.
namespace OtherDomainServed {
namespace {

enum { Title, LdapServesOther, KerberosServesOther, DnsKnowsNone, IsNetbiosName, NameIt, NameItOrOthers };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "what answers serves the domain %2, not %1",
             "cause; %1 the domain that was named, %2 another one"),
        Value::Domain, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "LDAP answers on %1 of %2, so the way there is open; by its own word it serves %3.",
             "%1 ports and protocols, %2 hosts, %3 domain"),
        Value::Ports, Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Kerberos answers on %1 of %2, so the way there is open; it does not serve %3.",
             "%1 ports and protocols, %2 hosts, %3 domain"),
        Value::Ports, Value::Hosts, Value::Domain},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "DNS answers on %1 of %2, so the way there is open; it knows no controllers of %3.",
             "%1 ports and protocols, %2 hosts, %3 domain"),
        Value::Ports, Value::Hosts, Value::Domain},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 is the NetBIOS name of %2.", "%1 and %2 names of one domain"),
        Value::Words, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Name the domain as %1 and check again.", "%1 domain"), Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "If %1 is the domain that you mean, name it so and check again; else name controllers and DNS servers of "
             "%2.",
             "%1 domain that answered, %2 domain that was named"),
        Value::Words, Value::Domain},
};

Statement explained(const Observation& seen, const QString& served)
{
    if (seen.record.seen.reason == Reason::DnsWrongDomain)
        return say(texts[DnsKnowsNone], seen);
    if (seen.record.seen.reason == Reason::KerberosWrongRealm)
        return say(texts[KerberosServesOther], seen);
    return say(texts[LdapServesOther], seen, {{Value::Words, {served}}});
}

std::optional<Ruling> judge(const Observation& seen)
{
    const RunDomain& domain = seen.host.runDomain();
    const QString served = domain.servedInstead();
    if (served.isEmpty() || domain.nameIsRight() || isFromStandIn(seen.record))
        return std::nullopt;
    const bool isAboutDomain = saysOtherDomain(seen) || foundByItsDialogue(seen, Reason::DnsWrongDomain)
        || foundByItsDialogue(seen, Reason::KerberosWrongRealm);
    if (!isAboutDomain)
        return std::nullopt;
    Ruling ruling{Outcome::Warn, Owner::Person, say(texts[Title], seen, {{Value::Words, {served}}}),
        {explained(seen, served)}, {}};
    const QString netbiosName = domain.netbiosName();
    if (!netbiosName.isEmpty())
        ruling.explanation.append(
            say(texts[IsNetbiosName], seen, {{Value::Words, {netbiosName}}, {Value::Words, {served}}}));
    const int advised = netbiosName.isEmpty() ? NameItOrOthers : NameIt;
    ruling.advice = {{Owner::Person, say(texts[std::size_t(advised)], seen, {{Value::Words, {served}}})}};
    return ruling;
}

} // namespace
} // namespace OtherDomainServed

constinit const Cause Causes::otherDomainServed{
    Reason::WrongDomain, Cause::Scope::Run, OtherDomainServed::judge, OtherDomainServed::texts};

} // namespace PortCheck
