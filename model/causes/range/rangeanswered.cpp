// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>

#include <utility>

namespace PortCheck {

namespace RangeAnswered {
namespace {

enum { Title, Explained, AllOpen };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 on %2", "cause; %1 is a list of ports, %2 a host"), Value::Ports,
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "All %1 ports of %2 on %3 that were asked answer: %4 open, %5 refused, as ports are where "
             "nothing listens. Nothing on the way drops them; a firewall that refuses in the host's name would look "
             "the same.",
             "%1, %4, %5 numbers, %2 range of ports, %3 host"),
        Value::Number, Value::Ranges, Value::Hosts, Value::Number, Value::Number},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "All %1 ports of %2 on %3 that were asked are open: nothing on the way blocks them.",
             "%1 number, %2 range of ports, %3 host"),
        Value::Number, Value::Ranges, Value::Hosts},
};

/// The last of the causes of ranges.
std::optional<Ruling> judge(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    if (!found.parts(Reachability::Blocked).isEmpty())
        return std::nullopt;
    const std::pair<Value, QStringList> asked{Value::Number, {QString::number(found.asked())}};
    const Statement explained = found.refused() == 0 ? say(texts[AllOpen], seen, {asked})
                                                     : say(texts[Explained], seen,
                                                         {asked, {Value::Number, {QString::number(found.open())}},
                                                             {Value::Number, {QString::number(found.refused())}}});
    return Ruling{Outcome::Pass, Owner::Nobody, say(texts[Title], seen),
        QList{explained} + RangeStatements::mapLimits(seen) + RangeStatements::howItListened(seen), {}};
}

} // namespace
} // namespace RangeAnswered

constinit const Cause Causes::rangeAnswered{
    Reason::Answered, Cause::Scope::Port, RangeAnswered::judge, RangeAnswered::texts};

} // namespace PortCheck
