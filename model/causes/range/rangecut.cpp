// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/range/rangestatements.h"
#include "model/causes/rpc/rpcuse.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

namespace RangeCut {
namespace {

enum {
    Title,
    NothingAnswers,
    TheseAnswer,
    Silent,
    Rejected,
    ListenedOn,
    SilentBesideRefused,
    ProgramsListen,
    SomebodySaidSo,
    EndsAt,
    BeginsAt,
    BeginsAndEnds,
    EndpointsReached,
    LetAllThrough,
    RejectedByItself,
    ItSaidSo,
    LetAllThroughHere,
    SilentHere,
};

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "a part of the dynamic range of %1 is blocked (%2)",
             "cause; %1 is a host, %2 a list of ranges of ports"),
        Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "No TCP port of %1 on %2 answers.", "%1 range of ports, %2 host"),
        Value::Ranges, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Of %1 on %2, these TCP ports answer: %3.",
             "%1 range of ports, %2 host, %3 ranges of ports"),
        Value::Ranges, Value::Hosts, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Silent: %1.", "%1 ranges of ports"), Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Rejected by the network: %1.", "%1 ranges of ports"), Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "The stand-in listened on each of these ports while it was asked, so they are blocked on the "
        "way.",
        "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "Refusals on one part beside silence on another prove that a firewall drops the silent part.", "")},
    Text{QT_TRANSLATE_NOOP3(
        "PortCheck::Cause", "Programs listen in the silent part, so a firewall drops what is sent there.", "")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "A router or firewall said so.", "that ports are rejected")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "The rule that lets ports through seems to end at %1.", "%1 a port"),
        Value::Number},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "The rule that lets ports through seems to begin at %1.", "%1 a port"),
        Value::Number},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "The rule that lets ports through seems to begin at %1 and to end at %2.", "%1, %2 ports"),
        Value::Number, Value::Number},
    Text{QT_TRANSLATE_N_NOOP3("PortCheck::Cause",
        "The %n port(s) that the endpoint mapper names today are reached; after a restart of the host "
        "they can be others.",
        "ports")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Network team: let the rule for RPC from this computer to %1 reach over all of %2/TCP; today it "
             "leaves out %3.",
             "%1 host with its address, %2 range of ports, %3 ranges of ports"),
        Value::HostsWithAddress, Value::Ranges, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Rejected by this computer itself: %1.", "%1 ranges of ports"),
        Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Its own firewall said so: no network is in between.",
        "that ports are rejected, of this computer itself")},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Administrator of this computer: let its own firewall allow all of %1/TCP; today it leaves out %2.",
             "%1 range of ports, %2 ranges of ports"),
        Value::Ranges, Value::Ranges},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "No network is in between, and a computer refuses itself where nothing listens: so its own firewall drops the "
        "silent part.",
        "")},
};

/// \a text, which names \a all, the whole range or what is wanted of it, and then \a parts of that.
Statement sayOfParts(
    const Text& text, const Observation& seen, const QList<PortRange>& all, const QList<PortRange>& parts)
{
    return say(
        text, seen, {{Value::Ranges, RangeStatements::textsOf(all)}, {Value::Ranges, RangeStatements::textsOf(parts)}});
}

Statement reached(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    const QList<PortRange> answered = found.parts(Reachability::Answered);
    return answered.isEmpty() ? say(texts[NothingAnswers], seen)
                              : sayOfParts(texts[TheseAnswer], seen, {found.range}, answered);
}

/// Which part is silent, and which one is rejected.
QList<Statement> blockedParts(const Observation& seen)
{
    QList<PortRange> silent;
    QList<PortRange> rejected;
    for (const ReachabilityRun& run : RangeStatements::rangeOf(seen).runs) {
        if (run.reachability == Reachability::Blocked)
            (run.isRejected() ? rejected : silent).append({run.from, run.to});
    }
    QList<Statement> sentences;
    if (!silent.isEmpty())
        sentences.append(say(texts[Silent], seen, {{Value::Ranges, RangeStatements::textsOf(silent)}}));
    if (!rejected.isEmpty())
        sentences.append(say(texts[seen.host.isThisComputer() ? RejectedByItself : Rejected], seen,
            {{Value::Ranges, RangeStatements::textsOf(rejected)}}));
    return sentences;
}

Statement proof(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    if (found.isListened())
        return say(texts[ListenedOn], seen);
    const bool isSilent = stateOf(found) == State::Filtered;
    if (isSilent && RangeStatements::isOfItself(seen))
        return say(texts[SilentHere], seen);
    if (found.refused() > 0 && isSilent)
        return say(texts[SilentBesideRefused], seen);
    const int saidSo = seen.host.isThisComputer() ? ItSaidSo : SomebodySaidSo;
    return say(texts[size_t(isSilent ? int(ProgramsListen) : saidSo)], seen);
}

/// Where the part that is let through begins and ends, if there is exactly one.
QList<Statement> boundaries(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    const QList<PortRange> answered = found.parts(Reachability::Answered);
    if (answered.size() != 1)
        return {};
    const std::pair<Value, QStringList> from{Value::Number, {QString::number(answered.first().from)}};
    const std::pair<Value, QStringList> to{Value::Number, {QString::number(answered.first().to)}};
    if (answered.first().from == found.range.from)
        return {say(texts[EndsAt], seen, {to})};
    if (answered.first().to == found.range.to)
        return {say(texts[BeginsAt], seen, {from})};
    return {say(texts[BeginsAndEnds], seen, {from, to})};
}

QList<Statement> reachedEndpoints(const Observation& seen)
{
    const HostFacts::Endpoints& endpoints = seen.host.endpoints();
    if (endpoints.reached == 0 || endpoints.blocked > 0)
        return {};
    return {say(texts[EndpointsReached], seen, {}, endpoints.reached)};
}

/// A refusal is an answer: it shows that ports without a listener are let through, so silence elsewhere comes from a
/// firewall. So does silence where something is known to listen.
std::optional<Ruling> judgeRange(const Observation& seen)
{
    const RangeResult& found = RangeStatements::rangeOf(seen);
    if (found.silent() + found.rejected() == 0 || seen.host.rangeMetABlock())
        return std::nullopt;
    const bool isProven = RangeStatements::isOfItself(seen) || found.isListened() || found.refused() > 0
        || found.rejected() > 0 || seen.host.endpoints().blocked > 0;
    if (!isProven)
        return std::nullopt;
    const QList<PortRange> blocked = RangeStatements::missingOf(seen);
    if (blocked.isEmpty()) // a part that nobody wants, beside another fault
        return std::nullopt;
    const bool isHere = seen.host.isThisComputer();
    const Owner owner = isHere ? Owner::ThisComputer : Owner::Network;
    Ruling ruling{Outcome::Fail, owner, say(texts[Title], seen, {{Value::Ranges, RangeStatements::textsOf(blocked)}}),
        QList{reached(seen)} + blockedParts(seen) + QList{proof(seen)} + boundaries(seen) + reachedEndpoints(seen)
            + RangeStatements::mapLimits(seen) + RangeStatements::howItListened(seen),
        {{owner,
            sayOfParts(
                texts[isHere ? LetAllThroughHere : LetAllThrough], seen, RangeStatements::wantedOf(seen), blocked)}}};
    if (!RangeStatements::unsentOf(seen).isEmpty()) { // which is another fault
        ruling.explanation.append(RangeStatements::notLetOut(seen));
        ruling.advice.append({Owner::ThisComputer, say(Causes::blockedLocally.texts.back(), seen)});
    }
    return ruling;
}

/// An endpoint in a blocked part is the same fault, and not another one.
std::optional<Ruling> judgeEndpoint(const Observation& seen)
{
    const std::optional<RangeResult>& found = seen.host.range();
    if (!found || seen.record.check.service != Service::RpcEndpoint
        || reachabilityOf(seen.record.seen.state) != Reachability::Blocked || seen.host.opensOnDemand())
        return std::nullopt;
    const QList<PortRange> blocked = found->parts(Reachability::Blocked);
    if (std::none_of(blocked.begin(), blocked.end(),
            [&](const PortRange& part) { return part.contains(seen.record.check.port); }))
        return std::nullopt;
    CheckRecord range = seen.record;
    range.check.service = Service::TcpRange;
    range.check.range = found->range;
    range.seen.range = found;
    std::optional<Ruling> ruling = judgeRange({range, seen.host});
    if (ruling)
        ruling->explanation += usesOf(seen);
    return ruling;
}

std::optional<Ruling> judge(const Observation& seen)
{
    return seen.record.seen.range ? judgeRange(seen) : judgeEndpoint(seen);
}

} // namespace
} // namespace RangeCut

constinit const Cause Causes::rangeCut{Reason::RangeCut, Cause::Scope::Port, RangeCut::judge, RangeCut::texts};

} // namespace PortCheck
