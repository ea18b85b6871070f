// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>

namespace PortCheck {

namespace RangeStandIn {
namespace {

enum { Title, Explained };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "a stand-in answered on %2 of %1", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "All %1 ports of %2 that were asked are open on %3, where the stand-in listened on them: "
             "nothing on the way blocks them. Active Directory itself was not tested.",
             "%1 number, %2 range of ports, %3 host"),
        Value::Number, Value::Ranges, Value::Hosts},
};

/// Behind the causes of what is blocked or was not asked.
std::optional<Ruling> judge(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    if (!found.isListened())
        return std::nullopt;
    const Statement explained = say(texts[Explained], seen, {{Value::Number, {QString::number(found.asked())}}});
    return Ruling{Outcome::Pass, Owner::Nobody, say(texts[Title], seen),
        QList{explained} + RangeStatements::mapLimits(seen) + RangeStatements::howItListened(seen), {}};
}

} // namespace
} // namespace RangeStandIn

constinit const Cause Causes::rangeStandIn{
    Reason::StandIn, Cause::Scope::Port, RangeStandIn::judge, RangeStandIn::texts};

} // namespace PortCheck
