// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/range/rangestatements.h"

#include <QCoreApplication>

namespace PortCheck {

namespace RangeOpenedByMapper {
namespace {

enum { Title, Explained, NothingAsLongAsItReads };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "a firewall opens %2 of %1 on demand", "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "A part of %1 on %2 is blocked for whoever just connects; but a firewall on the way understands "
             "RPC, and opened the ports that the endpoint mapper was asked for.",
             "%1 range of ports, %2 host"),
        Value::Ranges, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Nothing, as long as that firewall goes on reading the endpoint mapper's answers; encrypted or "
        "unusual clients of RPC it would stop.",
        "")},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    const bool isChosen = seen.host.dynamicRange() != DynamicRangeGoal::Usual; // then it goes by what is wanted
    if (found.silent() + found.rejected() == 0 || !seen.host.opensOnDemand() || isChosen)
        return std::nullopt;
    return Ruling{Outcome::Warn, Owner::Nobody, say(texts[Title], seen),
        QList{say(texts[Explained], seen)} + RangeStatements::howItListened(seen),
        {{Owner::Person, say(texts[NothingAsLongAsItReads], seen)}}};
}

} // namespace
} // namespace RangeOpenedByMapper

constinit const Cause Causes::rangeOpenedByMapper{
    Reason::OpenedByMapper, Cause::Scope::Port, RangeOpenedByMapper::judge, RangeOpenedByMapper::texts};

} // namespace PortCheck
