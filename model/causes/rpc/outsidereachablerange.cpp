// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/range/rangestatements.h"
#include "model/causes/rpc/rpcuse.h"

#include <QCoreApplication>

namespace PortCheck {

namespace OutsideReachableRange {
namespace {

enum { Title, EndsItsRange, BeginsItsRange, WidenTheRule, OrMoveThem };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "a firewall lets only a part of the RPC range of %1 pass (not %2)",
             "cause; %1 is a host, %2 a list of ports"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This computer does not reach %1 on %2, nor any RPC port there from %3 up, but it reaches those up to %4: "
             "a firewall ends its range between the two.",
             "%1 port and protocol, %2 host, %3 and %4 port numbers"),
        Value::Ports, Value::Hosts, Value::Number, Value::Number},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This computer does not reach %1 on %2, nor any RPC port there up to %3, but it reaches those from %4 up: "
             "a firewall begins its range between the two.",
             "%1 port and protocol, %2 host, %3 and %4 port numbers"),
        Value::Ports, Value::Hosts, Value::Number, Value::Number},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: let the rule for RPC reach over all ports that are handed out on %1 (49152-65535 unless it "
             "was set otherwise).",
             "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Directory team: or set the ports that are handed out on %1 into the range that is open.", "%1 host"),
        Value::Hosts},
};

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const std::optional<HostFacts::Boundary>& boundary = seen.host.boundary();
    const bool isBarred = isShut(record) && record.seen.state != State::Closed; // a refusal shows that it got there
    if (!isBarred || record.check.service != Service::RpcEndpoint || !boundary)
        return std::nullopt;
    const bool isUpper = boundary->blocked > boundary->reached;
    const Statement where = say(texts[isUpper ? EndsItsRange : BeginsItsRange], seen,
        {{Value::Number, {QString::number(boundary->blocked)}}, {Value::Number, {QString::number(boundary->reached)}}});
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen), QList<Statement>{where} + usesOf(seen),
        {{Owner::Network, RangeStatements::letThroughWhatIsWanted(seen).value_or(say(texts[WidenTheRule], seen))},
            {Owner::DirectoryTeam, say(texts[OrMoveThem], seen)}}};
}

} // namespace
} // namespace OutsideReachableRange

constinit const Cause Causes::outsideReachableRange{
    Reason::OutsideReachableRange, Cause::Scope::Port, OutsideReachableRange::judge, OutsideReachableRange::texts};

} // namespace PortCheck
