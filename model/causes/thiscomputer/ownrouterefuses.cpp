// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace OwnRouteRefuses {
namespace {

enum { Title, ByRoute, ByRule, ByNoneThatShows, RemoveIt, LookForIt };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "a route of this computer turns away what is sent to %1",
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
    return Ruling{Outcome::Fail, Owner::ThisComputer, say(texts[Title], seen),
        {say(texts[how], seen, {{Value::Words, {refusal->route}}})},
        {{Owner::ThisComputer,
            say(texts[RemoveIt], seen, {{Value::Words, {commandFor(*refusal, record.check.address)}}})}}};
}

} // namespace
} // namespace OwnRouteRefuses

constinit const Cause Causes::ownRouteRefuses{
    Reason::OwnRouteRefuses, Cause::Scope::Host, OwnRouteRefuses::judge, OwnRouteRefuses::texts};

} // namespace PortCheck
