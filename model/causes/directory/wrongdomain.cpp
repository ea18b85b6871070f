// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace WrongDomain {
namespace {

enum { Title, Explained, ServesOther, CheckTheName, NameAController };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "no controller of the domain answers on %1", "cause; %1 is a host"),
        Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "LDAP answers on %1 of %2, so the way there is open; but what answers says that it is no controller of %3.",
            "%1 port and protocol, %2 host, %3 domain"),
        Value::Ports, Value::Hosts, Value::Domain},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "It serves %1.", "%1 domain"), Value::Words},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Check the domain's name; if it is right, name a controller of that domain.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Name a controller of %1 in its place.", "%1 domain"), Value::Domain},
};

std::optional<Ruling> judge(const Observation& seen)
{
    if (!saysOtherDomain(seen) || isFromStandIn(seen.record)) // which domain a stand-in plays does not matter
        return std::nullopt;
    // Where others of the run know the domain, its name is right.
    const int advised = seen.host.runDomain().nameIsRight() ? NameAController : CheckTheName;
    Ruling ruling{Outcome::Warn, Owner::Person, say(texts[Title], seen), {say(texts[Explained], seen)},
        {{Owner::Person, say(texts[std::size_t(advised)], seen)}}};
    if (!seen.host.servedDomain().isEmpty())
        ruling.explanation.append(say(texts[ServesOther], seen, {{Value::Words, {seen.host.servedDomain()}}}));
    return ruling;
}

} // namespace
} // namespace WrongDomain

constinit const Cause Causes::wrongDomain{
    Reason::WrongDomain, Cause::Scope::Port, WrongDomain::judge, WrongDomain::texts};

} // namespace PortCheck
