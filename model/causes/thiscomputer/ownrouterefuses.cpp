// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace OwnRouteRefuses {
namespace {

enum { Title, TitleBesideIpv4, ByRoute, ByRule, ByNoneThatShows, UsesIpv4, RemoveIt, LookForIt, MayBeMeant };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "a route of this computer turns away what is sent to %1",
             "cause; %1 is a list of hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "a route of this computer turns away what is sent to %1 over IPv6, and IPv4 is used",
             "cause; %1 is a list of hosts"),
        Value::Hosts},
    Text{
        QT_TRANSLATE_NOOP3("PortCheck::Cause",
            "This computer has the route \"%2\", by which its own system turns away what is sent to %1. No packet left "
            "it, and nobody else has a part in it.",
            "%1 host, %2 a route"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Among the rules by which this computer chooses its routes is \"%2\", by which its own system turns away "
             "what is sent to %1. No packet left it, and nobody else has a part in it.",
             "%1 host, %2 a rule"),
        Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This computer's own system said at once that it doesn't send to %1: one of its routes says so, or none "
             "leads there. No packet left it, and nobody else has a part in it.",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
             "Nothing else was reached over IPv6 in this run either: programs here pass %2 over, and use the IPv4 "
             "address of %1.",
             "%1 host, %2 IPv6 address"),
        Value::Hosts, Value::Addresses},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: find out what set it (a VPN program that holds back what would pass it "
             "by, a null route, a policy) and have it removed there; by hand it is \"%1\". Then check again.",
             "%1 a command"),
        Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Administrator of this computer: look for a route that says blackhole, unreachable or prohibit, or for one "
        "that "
        "is missing, and for the program that sets its routes, such as a VPN's; then check again.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: is IPv6 meant to be held back here (by a VPN program, or a policy)? Then "
             "there is nothing to do. If not, find out what set it and have it removed there; by hand it is \"%1\".",
             "%1 a command"),
        Value::Words},
};

/// The command that removes it by hand.
QString commandFor(const OwnRefusal& refusal, const QString& address)
{
    const QString ip = address.contains(u':') ? u"ip -6 "_s : u"ip "_s;
    if (!refusal.rule.isEmpty())
        return ip + u"rule delete priority "_s + refusal.rule;
    const QString table = refusal.table.isEmpty() ? QString() : u" table "_s + refusal.table;
    return ip + u"route delete "_s + refusal.route + table;
}

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const bool wasNotAsked = record.seen.state == State::NotRun && seen.host.hasNoRoute();
    const std::optional<OwnRefusal> refusal = wasNotAsked ? seen.host.ownRefusal() : ownRefusalOf(record);
    if (!refusal)
        return std::nullopt;
    if (refusal->route.isEmpty())
        return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen), {say(texts[ByNoneThatShows], seen)},
            {{Owner::ThisComputer, say(texts[LookForIt], seen)}}};
    const auto how = refusal->rule.isEmpty() ? ByRoute : ByRule;
    const OwnValues command{{Value::Words, {commandFor(*refusal, record.check.address)}}};
    const Statement explained = say(texts[how], seen, {{Value::Words, {refusal->route}}});
    // RFC 6724 5, rule 1: a client takes another address then.
    if (!seen.host.usesIpv6() && record.check.address.contains(u':') && seen.host.hasIpv4(record.check.target))
        return Ruling{Outcome::Warn, Owner::ThisComputer, say(texts[TitleBesideIpv4], seen),
            {explained, say(texts[UsesIpv4], seen)}, {{Owner::ThisComputer, say(texts[MayBeMeant], seen, command)}}};
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen), {explained},
        {{Owner::ThisComputer, say(texts[RemoveIt], seen, command)}}};
}

} // namespace
} // namespace OwnRouteRefuses

constinit const Cause Causes::ownRouteRefuses{
    Reason::OwnRouteRefuses, Cause::Scope::Host, OwnRouteRefuses::judge, OwnRouteRefuses::texts};

} // namespace PortCheck
