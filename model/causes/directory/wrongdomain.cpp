// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace WrongDomain {
namespace {

enum { Title, Explained, CheckTheName };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "no controller of the domain answers on %1", "cause; %1 is a host"),
        Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "LDAP answers on %1 of %2, so the way there is open; but what answers says that it is no controller of %3.",
            "%1 port and protocol, %2 host, %3 domain"),
        Value::Ports, Value::Hosts, Value::Domain},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Check the domain's name; if it is right, name a controller of that domain.", "")},
};

/// Whether \a namingContext is that of \a domain: "DC=lab,DC=example" for "lab.example" (RFC 2247 2).
bool servesDomain(const QString& namingContext, const QString& domain)
{
    const QString asContext = "DC="_L1 + domain.split(u'.').join(",DC="_L1);
    return namingContext.compare(asContext, Qt::CaseInsensitive) == 0;
}

/// A controller answers a Netlogon question about a domain that it does not serve without content (MS-ADTS 6.3.3.3),
/// which the dialogue finds; a rootDSE just names the controller's own domain.
bool saysOtherDomain(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    if (record.seen.reason == Reason::WrongDomain)
        return isProven(record);
    const QString& domain = seen.host.domain();
    if (domain.isEmpty() || !isCleanProof(seen))
        return false;
    const QString context = textIn(record.seen.evidence, "defaultNamingContext"_L1);
    return !context.isEmpty() && !servesDomain(context, domain);
}

std::optional<Ruling> judge(const Observation& seen)
{
    if (!saysOtherDomain(seen) || isFromStandIn(seen.record)) // which domain a stand-in plays does not matter
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::Person, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Person, say(texts[CheckTheName], seen)}}};
}

} // namespace
} // namespace WrongDomain

constinit const Cause Causes::wrongDomain{
    Reason::WrongDomain, Cause::Scope::Port, WrongDomain::judge, WrongDomain::texts};

} // namespace PortCheck
