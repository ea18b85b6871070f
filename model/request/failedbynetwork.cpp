// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/failedbynetwork.h"

#include "model/causes/conditions.h"
#include "model/causes/range/rangestatements.h"
#include "model/request/dynamicports.h"
#include "model/request/requestwords.h"

#include <algorithm>
#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Reasons that point to the network, whatever the state is.
constexpr std::array networkReasons = {Reason::RefusedOnTheWay, Reason::ServiceBarred, Reason::BlockedLocally,
    Reason::OutsideReachableRange, Reason::RpcRangeMissing, Reason::HostSilent, Reason::Prohibited};

bool isTrouble(const CheckRecord& record)
{
    return record.phase == Phase::Done
        && (record.verdict.outcome == Outcome::Fail || record.verdict.outcome == Outcome::Inconclusive);
}

/// Whether its name leads to a machine that nobody meant: once that is mended, it is not asked any more.
bool isNotMeant(const RunSnapshot& host)
{
    return std::any_of(host.checks.begin(), host.checks.end(), [](const CheckRecord& record) {
        return record.verdict.reason == Reason::NameLeadsElsewhere || record.verdict.reason == Reason::HostsFile
            || record.verdict.reason == Reason::ResolverDiffers;
    });
}

/// Whether nobody was found there, or no way leads there, and nothing of the host shows that it is one port's fault.
bool lacksAWay(const CheckRecord& record, const RunSnapshot& host)
{
    const Reason reason = record.verdict.reason;
    return (reason == Reason::NetworkUnreachable || reason == Reason::HostUnreachable) && !answersAnything(host);
}

/// Whether a stand-in or a demo plays another host there.
bool isPlayed(const RunSnapshot& host)
{
    return std::any_of(host.checks.begin(), host.checks.end(), [](const CheckRecord& record) {
        return isFromStandIn(record) || isTrueIn(record.seen.evidence, "simulatedFirewall"_L1);
    });
}

/// Whether a part of a range is blocked that is to be let through, besides those whose answers this computer drops.
bool isWantedPartBlocked(const CheckRecord& record, const RunSnapshot& host)
{
    const RangeResult found = besideDroppedHere(record);
    if (reachabilityOf(stateOf(found)) != Reachability::Blocked)
        return false;
    if (host.dynamicRange == DynamicRangeGoal::Usual || host.dynamicRange == DynamicRangeGoal::Table)
        return true;
    if (host.dynamicRange == DynamicRangeGoal::Inspection)
        return false;
    DynamicPorts dynamic = dynamicPorts(record, found.range, host);
    dynamic.scanned = RuleState::Missing;
    const QList<PortRange> wanted = dynamic.least();
    return !RangeStatements::overlapOf(found.parts(Reachability::Blocked), wanted).isEmpty();
}

} // namespace

bool isOnThisComputer(const RunSnapshot& host)
{
    return std::any_of(host.checks.begin(), host.checks.end(), isAskedOfItself) && !isPlayed(host);
}

bool answersAnything(const RunSnapshot& host)
{
    const auto isLife = [](const CheckRecord& record) {
        return record.seen.state == State::Open || record.seen.state == State::Closed;
    };
    const QString address = host.checks.isEmpty() ? QString() : host.checks.constFirst().check.address;
    return std::any_of(host.checks.begin(), host.checks.end(), isLife)
        || std::any_of(host.followUps.begin(), host.followUps.end(), [&](const FollowUpRecord& followUp) {
               return isLife(followUp.record) && followUp.record.check.address == address;
           });
}

bool canHaveARule(const CheckRecord& record, const RunSnapshot& host)
{
    const Verdict& verdict = record.verdict;
    // Of a range that fails by this computer's own end, a part can be blocked besides.
    const bool isOfOwnEnd = verdict.reason == Reason::LocalPortsUnanswered
        || (verdict.reason == Reason::AnswersDroppedHere && record.seen.range);
    const bool isCutBesides = isOfOwnEnd && record.seen.range && isWantedPartBlocked(record, host);
    if (isOfOwnEnd && !isCutBesides)
        return false;
    const bool hasNoRoute = verdict.reason == Reason::NetworkUnreachable && verdict.owner == Owner::ThisComputer;
    constexpr std::array beyondRules{Reason::Ipv6NotInUse, Reason::LinkLocalAddress, Reason::NoHostAddress,
        Reason::HostsFile, Reason::ResolverDiffers, Reason::ReversePathFilter, Reason::OwnNetworkLost,
        Reason::OwnRouteRefuses, Reason::GatewaySilent, Reason::TakenForNeighbour, Reason::AnswersDroppedHere,
        Reason::OwnTunnelSilent, Reason::ProxyUnderProgram};
    // No network is in between; but a demo's stand-in plays another host.
    const bool isOfItself = isAskedOfItself(record) && verdict.owner == Owner::ThisComputer;
    return !hasNoRoute && !isOfItself && !isLinkLocal(record.check.address)
        && (isCutBesides || std::find(beyondRules.begin(), beyondRules.end(), verdict.reason) == beyondRules.end());
}

bool failedByNetwork(const CheckRecord& record, const RunSnapshot& host)
{
    const Verdict& verdict = record.verdict;
    if (record.phase != Phase::Done || (verdict.outcome != Outcome::Fail && verdict.outcome != Outcome::Inconclusive))
        return false;
    // Where no block is proven, the firewall team would reject the request.
    constexpr std::array proveNoBlock{Reason::RangeStealth, Reason::RangeNotWanted, Reason::NoQuestion,
        Reason::BlockedMidRun, Reason::LossyWay, Reason::WayCameUp, Reason::NothingBehind, Reason::StandInHeldBack,
        Reason::NoApplicationData, Reason::OwnAddressUnanswered, Reason::AnswerFromElsewhere,
        Reason::DnsForwarderSilent, Reason::LargeAnswersLost, Reason::UserModeNetwork, Reason::RefusedWhenBusy,
        Reason::Refused};
    if (std::find(proveNoBlock.begin(), proveNoBlock.end(), verdict.reason) != proveNoBlock.end()
        || !canHaveARule(record, host) || lacksAWay(record, host) || isNotMeant(host)
        || (isAskedOfItself(record) && !isPlayed(host)))
        return false;
    if (record.seen.state == State::Filtered || record.seen.state == State::Unreachable)
        return true;
    if (std::find(networkReasons.begin(), networkReasons.end(), verdict.reason) != networkReasons.end())
        return true;
    // Ports that nobody could ask for belong to the mapper that could not be asked: both rules are needed.
    if (!record.check.isPlaceholder() || record.seen.reason != Reason::MapperUnavailable)
        return false;
    const CheckRecord* const mapper = mapperOf(record, host.checks);
    return mapper != nullptr && failedByNetwork(*mapper, host);
}

void addLeftOut(LeftOut& all, const RunSnapshot& host, RequestScope scope)
{
    const QString* named = nullptr;
    const QStringList* namedIn = nullptr;
    const auto add = [&](const QString& name, QStringList& list) {
        if (namedIn == &list && *named == name) // as of most of a host's checks: nameOnce() would take it out
            return;
        list.append(oneLine(name));
        named = &name;
        namedIn = &list;
    };
    const bool isHere = isOnThisComputer(host);
    for (const CheckRecord& record : host.checks) {
        if (!isTrouble(record) && scope == RequestScope::FailedByNetwork)
            continue;
        if (isHere)
            add(record.check.hostName(), all.ofThisComputer);
        else if (isLinkLocal(record.check.address))
            add(record.check.hostName(), all.linkLocal);
        else if (lacksAWay(record, host))
            add(record.check.hostName(),
                record.verdict.reason == Reason::NetworkUnreachable ? all.withoutRoute : all.notFound);
        else if (record.seen.state != State::Unresolved && !failedByNetwork(record, host))
            ++all.others;
    }
}

void nameOnce(LeftOut& all)
{
    for (QStringList* const hosts : {&all.ofThisComputer, &all.linkLocal, &all.withoutRoute, &all.notFound})
        hosts->removeDuplicates();
}

} // namespace PortCheck
