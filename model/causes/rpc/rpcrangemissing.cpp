// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/network/laterefusal.h"
#include "model/causes/network/whereitstops.h"
#include "model/causes/range/rangestatements.h"
#include "model/causes/rpc/rpcuse.h"

#include <QCoreApplication>

namespace PortCheck {

// What is forgotten most often: 135/TCP is open, and the ports behind it aren't.
namespace RpcRangeMissing {
namespace {

constexpr int fewestPorts = 2; // a single one may have a rule, or a fault, of its own

enum { Title, NoneOfThem, OpenTheRange, DoesTheHostLetThemIn, MayBeALateRefusal };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "no RPC port of %1 passes, though the endpoint mapper does", "cause; %1 hosts"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The endpoint mapper of %1 (135/TCP) answers, and none of the ports that it names does (here %2): most "
             "likely the rule for RPC's dynamic ports is missing, or a firewall that should follow RPC doesn't.",
             "%1 host, %2 ports and protocol"),
        Value::Hosts, Value::Ports},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: let one rule for RPC from this computer to %1 reach over all ports that are handed out "
             "there (49152-65535 unless it was set otherwise), or have the firewall follow RPC (Cisco ASA: inspect "
             "dcerpc; FortiOS: the session helper dcerpc; Junos: junos-ms-rpc). Rules for single ports last "
             "only where the services have fixed ones: otherwise others are handed out after a restart.",
             "%1 host with its address; do not translate inspect dcerpc, dcerpc and junos-ms-rpc"),
        Value::HostsWithAddress},
    Text{
        QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
            "Administrator of %1: does the host's own firewall let in RPC's dynamic ports, and not the endpoint mapper "
            "alone?",
            "%1 host"),
        Value::Hosts},
    lateRefusal,
    stopsBehindTheLast,
    stopsBetween,
    stopsBeforeTheFirst,
};

/// Whether the mapper has answered, and whatever it named was silent or turned back. A map of the range knows more.
bool isEachBarred(const HostFacts& host)
{
    const HostFacts::Endpoints& named = host.endpoints();
    return host.isDone() && host.verified(Service::EndpointMapper, Transport::Tcp) && named.blocked >= fewestPorts
        && named.reached + named.refused + named.onDemand == 0;
}

/// Whether it is a range of which nothing is wanted by itself, since a firewall is to follow RPC: what is blocked of it
/// is what that firewall should open.
bool isBlockedBehindInspection(const Observation& seen)
{
    return seen.record.check.isRangeScan() && seen.host.dynamicRange() == DynamicRangeGoal::Inspection
        && seen.host.endpoints().silent > 0 && !RangeStatements::rangeOf(seen).parts(Reachability::Blocked).isEmpty();
}

/// Those that the mapper names, of a range as well.
Statement noneOfThem(const Observation& seen)
{
    if (!seen.record.check.isRangeScan())
        return say(texts[NoneOfThem], seen);
    QStringList ports;
    Check named = seen.record.check;
    named.range.reset();
    for (const quint16 port : seen.host.barred()) {
        named.port = port;
        ports.append(portText(named));
    }
    return say(texts[NoneOfThem], seen, {{Value::Ports, ports}});
}

std::optional<Ruling> judge(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const bool isSilent = record.seen.state == State::Filtered && record.check.service == Service::RpcEndpoint
        && !record.check.isPlaceholder();
    if ((!isSilent && !isBlockedBehindInspection(seen)) || !isEachBarred(seen.host))
        return std::nullopt;
    // Where no network is in between, or one that hides what is refused, it is no rule that is missing there.
    const bool isItself = isAskedOfItself(record) && !seen.host.isStandIn(); // a demo's plays another host
    if (isItself || !seen.host.userModeNetwork().isEmpty())
        return std::nullopt;
    // What its name's other address answers is told otherwise.
    if (!seen.host.worksAt(record.check).isEmpty())
        return std::nullopt;
    const QList<Statement> ofTheScan = record.check.isRangeScan()
        ? RangeStatements::mapLimits(seen) + RangeStatements::howItListened(seen)
        : QList<Statement>();
    return Ruling{Outcome::Fail, Owner::Network, say(texts[Title], seen),
        QList{noneOfThem(seen)} + mayBeALateRefusal(texts[MayBeALateRefusal], seen) + whereItStops(seen) + usesOf(seen)
            + ofTheScan,
        {{Owner::Network, RangeStatements::letThroughWhatIsWanted(seen).value_or(say(texts[OpenTheRange], seen))},
            {Owner::TargetAdministrator, say(texts[DoesTheHostLetThemIn], seen)}}};
}

} // namespace
} // namespace RpcRangeMissing

constinit const Cause Causes::rpcRangeMissing{
    Reason::RpcRangeMissing, Cause::Scope::Host, RpcRangeMissing::judge, RpcRangeMissing::texts};

} // namespace PortCheck
