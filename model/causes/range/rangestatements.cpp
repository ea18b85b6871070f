// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/range/rangestatements.h"

#include "model/catalogue/windowsdynamicports.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck::RangeStatements {

namespace {

enum {
    NotLetOut,
    MoreBoundaries,
    CanHaveBeenMissed,
    CouldNotListen,
    BrokeOff,
    NoToken,
    WrongToken,
    TooManyWrong,
    NotServed,
    NotReached,
    LetWindowsRangeThrough,
    LetTablesRangeThrough,
    LetNamedPortsThrough,
    FollowRpc,
};

constexpr std::array sentences{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "This computer itself did not let questions out to these ports of %1: %2.", "%1 host, %2 ranges of ports"),
        Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "There are more boundaries than a map follows; checking every port finds them all.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "%1 ports were asked, spread over the range: a blocked part of %2 ports or fewer between them can have "
             "been missed.",
             "%1, %2 numbers"),
        Value::Number, Value::Number},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "It could not listen on %1: other programs hold these ports, or it has not the right.",
             "it: a stand-in; %1 a list of ports"),
        Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "The stand-in stopped answering before the end: what did not open after that is not counted.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "The stand-in was started without a token, so it was not made to listen on these ports.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "The stand-in refused to listen on these ports: its token is another one than this computer's.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "The stand-in refused to listen on these ports, since it got too many wrong tokens from this computer's "
        "address "
        "shortly before: test again in some minutes.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "The stand-in could not listen on these ports.", "")},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "The stand-in gave no answer when it was asked to listen on these ports.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: let one rule for RPC from this computer to %1 reach over %2/TCP, as chosen for this run, "
             "and over the ports that are named outside of it.",
             "%1 host with its address, %2 range of ports"),
        Value::HostsWithAddress, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: let one rule for RPC from this computer to %1 reach over the port table's whole dynamic "
             "range, as chosen for this run.",
             "%1 host with its address"),
        Value::HostsWithAddress},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: let the ports pass from this computer to %1 that the endpoint mapper names, as chosen for "
             "this run (blocked today: %2). Such rules last only where the services have fixed ports.",
             "%1 host with its address, %2 ports"),
        Value::HostsWithAddress, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: have the firewall follow RPC from 135/TCP of %1 on, as chosen for this run (Cisco ASA: "
             "inspect dcerpc; FortiOS: the session helper dcerpc; Junos: junos-ms-rpc).",
             "%1 host with its address; do not translate inspect dcerpc, dcerpc and junos-ms-rpc"),
        Value::HostsWithAddress},
};

QList<Statement> couldNotListen(const RangeListening& listening)
{
    if (listening.taken.isEmpty())
        return {};
    return {{&sentences[CouldNotListen], {textsOf(portRuns(listening.taken))}, 0}};
}

} // namespace

const RangeResult& rangeOf(const Observation& seen)
{
    Q_ASSERT(seen.record.seen.range);
    return *seen.record.seen.range;
}

bool isOfItself(const Observation& seen)
{
    return seen.host.isThisComputer() && !seen.host.isStandIn();
}

QList<PortRange> overlapOf(const QList<PortRange>& parts, const QList<PortRange>& others)
{
    QList<PortRange> common;
    for (const PortRange& part : parts) {
        for (const PortRange& other : others) {
            const PortRange both{std::max(part.from, other.from), std::min(part.to, other.to)};
            if (both.from <= both.to)
                common.append(both);
        }
    }
    return common;
}

namespace {

/// The range of the port table to which a port, or a range, belongs.
PortRange tableRangeOf(const Observation& seen)
{
    if (seen.record.check.range)
        return *seen.record.check.range;
    for (const PortRange& range : seen.host.tableRanges()) {
        if (range.contains(seen.record.check.port))
            return range;
    }
    return windowsDynamicPorts;
}

} // namespace

QList<PortRange> wantedOf(const Observation& seen)
{
    const PortRange all = rangeOf(seen).range;
    switch (seen.host.dynamicRange()) {
    case DynamicRangeGoal::Usual:
    case DynamicRangeGoal::Table:
        return {all};
    case DynamicRangeGoal::Windows:
        return windowsPortsIn(all, seen.host.named());
    case DynamicRangeGoal::Named: {
        // It can name them all in another range of the table, or outside of it.
        const bool areKnown =
            !seen.host.named().isEmpty() || seen.host.verified(Service::EndpointMapper, Transport::Tcp);
        return areKnown ? overlapOf(portRuns(seen.host.named()), {all}) : QList{all};
    }
    case DynamicRangeGoal::Inspection: // by a firewall in between: the own one of a computer doesn't follow RPC
        return isOfItself(seen) ? QList{all} : QList<PortRange>();
    }
    Q_UNREACHABLE();
}

namespace {

/// Where a block is a failure.
QList<PortRange> mustNotBeBlocked(const Observation& seen)
{
    const bool isOfNamed = seen.host.dynamicRange() == DynamicRangeGoal::Named && !seen.host.named().isEmpty();
    return isOfNamed ? portRuns(seen.host.barred()) : wantedOf(seen);
}

/// What this computer has to let out.
QList<PortRange> mustBeSent(const Observation& seen)
{
    const bool isAll = seen.host.dynamicRange() == DynamicRangeGoal::Inspection;
    return isAll ? QList{rangeOf(seen).range} : wantedOf(seen);
}

} // namespace

QList<PortRange> missingOf(const Observation& seen)
{
    return overlapOf(rangeOf(seen).parts(Reachability::Blocked), mustNotBeBlocked(seen));
}

QList<PortRange> unsentOf(const Observation& seen)
{
    return overlapOf(rangeOf(seen).parts(Reachability::Local), mustBeSent(seen));
}

RangeResult whatMattersOf(const Observation& seen)
{
    RangeResult found = rangeOf(seen);
    const QList<PortRange> notBlocked = mustNotBeBlocked(seen);
    const QList<PortRange> sent = mustBeSent(seen);
    for (ReachabilityRun& run : found.runs) {
        const bool isBlocked = run.reachability == Reachability::Blocked;
        if ((isBlocked || run.reachability == Reachability::Local)
            && overlapOf({{run.from, run.to}}, isBlocked ? notBlocked : sent).isEmpty())
            run = {run.from, run.to, Reachability::NotAsked};
    }
    return found;
}

bool acceptsTooMuch(const RangeResult& found)
{
    constexpr int tooManyListeners = 64;
    return found.refused() == 0 && found.open() >= tooManyListeners;
}

std::optional<Statement> letThroughWhatIsWanted(const Observation& seen)
{
    switch (seen.host.dynamicRange()) {
    case DynamicRangeGoal::Usual:
        return std::nullopt;
    case DynamicRangeGoal::Windows:
        return say(sentences[LetWindowsRangeThrough], seen,
            {{Value::Ranges, textsOf(windowsPortsIn(tableRangeOf(seen), {}))}});
    case DynamicRangeGoal::Table:
        return say(sentences[LetTablesRangeThrough], seen);
    case DynamicRangeGoal::Named:
        return say(sentences[LetNamedPortsThrough], seen, {{Value::Ranges, textsOf(portRuns(seen.host.barred()))}});
    case DynamicRangeGoal::Inspection:
        return say(sentences[FollowRpc], seen);
    }
    Q_UNREACHABLE();
}

std::optional<Statement> letEndpointThrough(const Observation& seen)
{
    return seen.record.check.service == Service::RpcEndpoint ? letThroughWhatIsWanted(seen) : std::nullopt;
}

QStringList textsOf(const QList<PortRange>& parts)
{
    QStringList texts;
    for (const PortRange& part : parts)
        texts.append(part.text());
    return texts;
}

HeldBackHere heldBackHere(const RangeResult& found)
{
    constexpr int manyHere = 8;
    HeldBackHere held;
    const auto isAnswered = [](const ReachabilityRun& run) { return run.reachability == Reachability::Answered; };
    for (auto first = found.runs.begin(); first != found.runs.end();) {
        const auto end = std::find_if(first, found.runs.end(), isAnswered);
        PortRange part{0, 0};
        int here = 0;
        int silent = 0;
        for (auto run = first; run != end; ++run) {
            if (run->reachability == Reachability::NotAsked)
                continue;
            part = {part.from == 0 ? run->from : part.from, run->to};
            here += run->local;
            silent += run->silent;
            held.explainsAll = held.explainsAll && !run->isRejected();
        }
        if (here > 0)
            held.parts.append(part);
        const bool isMostlyHere = here > silent || (here >= manyHere && here >= silent / 4);
        held.explainsAll = held.explainsAll && (silent == 0 || isMostlyHere);
        first = std::find_if_not(end, found.runs.end(), isAnswered);
    }
    return held;
}

Statement notLetOut(const Observation& seen)
{
    const RangeResult matters = whatMattersOf(seen);
    const HeldBackHere held = heldBackHere(matters.local() > 0 ? matters : rangeOf(seen));
    return say(sentences[NotLetOut], seen, {{Value::Ranges, textsOf(held.parts)}});
}

QList<Statement> mapLimits(const Observation& seen)
{
    const RangeResult& found = rangeOf(seen);
    if (found.mode != RangeMode::Map)
        return {};
    if (found.end && !found.end->exact)
        return {say(sentences[MoreBoundaries], seen)};
    if (found.widestGap() == 0)
        return {};
    return {say(sentences[CanHaveBeenMissed], seen,
        {{Value::Number, {QString::number(found.asked())}}, {Value::Number, {QString::number(found.widestGap())}}})};
}

QList<Statement> howItListened(const RangeListening& listening)
{
    switch (listening.way) {
    case RangeListening::Way::Listened:
        return couldNotListen(listening);
    case RangeListening::Way::BrokeOff:
        return QList{Statement{&sentences[BrokeOff], {}, 0}} + couldNotListen(listening);
    case RangeListening::Way::NoToken:
        return {{&sentences[NoToken], {}, 0}};
    case RangeListening::Way::WrongToken:
        return {{&sentences[WrongToken], {}, 0}};
    case RangeListening::Way::TooManyWrong:
        return {{&sentences[TooManyWrong], {}, 0}};
    case RangeListening::Way::NotServed:
        return {{&sentences[NotServed], {}, 0}};
    case RangeListening::Way::NotReached:
        return {{&sentences[NotReached], {}, 0}};
    }
    Q_UNREACHABLE();
}

QList<Statement> howItListened(const Observation& seen)
{
    const RangeResult& found = rangeOf(seen);
    return found.end && found.end->listening ? howItListened(*found.end->listening) : QList<Statement>();
}

std::span<const Text> texts()
{
    return sentences;
}

} // namespace PortCheck::RangeStatements
