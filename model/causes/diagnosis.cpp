// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/diagnosis.h"

#include "model/causes/allcauses.h"
#include "model/causes/conditions.h"
#include "model/causes/registry.h"
#include "model/causes/rpc/rpcuse.h"
#include "model/support/standinmark.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace PortCheck {

namespace Diagnosis {
namespace {

enum { BesideStandIn, Unexplained, UnexplainedTitle, SilentLikeItsOther, RefusedLikeItsOther, LeftOut };

constexpr std::array texts{
    Text{QT_TRANSLATE_NOOP3(
             "PortCheck::Cause", "A stand-in answers on %1: Active Directory itself was not tested.", "%1 host"),
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "What came back from %1 on %2 fits nothing that this program knows.",
             "%1 port and protocol, %2 host"),
        Value::Ports, Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "%1 on %2", "cause; %1 is a list of ports, %2 a host"), Value::Ports,
        Value::Hosts},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "No answer came from %1 on %2. What was asked there over the other transport was turned back by %3: most "
             "likely the same firewall or router drops this.",
             "%1 port and protocol, %2 host, %3 address"),
        Value::Ports, Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause",
             "Refused in the host's name: %1 on %2. What was asked there over the other transport was turned back by "
             "%3: most likely the same firewall or router refuses this.",
             "%1 port and protocol, %2 host, %3 address"),
        Value::Ports, Value::Hosts, Value::Words},
    Text{QT_TRANSLATE_NOOP3("PortCheck::Cause", "Not asked: %1 on %2, since these ports would have met the same.",
             "%1 range of ports, %2 host"),
        Value::Ports, Value::Hosts},
};

/// Whether a stand-in runs where \a record was asked. A service that was verified there without a mark is another
/// program's; but an RPC server that was asked with a plain bind can't give its mark.
bool isAtStandIn(const Observation& seen)
{
    if (!seen.host.isStandIn())
        return false;
    return seen.record.seen.service != ServiceState::Verified || seen.record.check.service == Service::RpcEndpoint
        || !standInNonce(seen.record.seen.evidence).isEmpty();
}

Verdict verdictOf(const Cause& cause, Ruling ruling)
{
    return {ruling.outcome, cause.reason, ruling.owner, std::move(ruling.title), std::move(ruling.explanation),
        std::move(ruling.advice), std::move(ruling.localPorts)};
}

/// Without a reason where none does.
Verdict firstThatHolds(std::span<const Cause* const> causes, const Observation& seen)
{
    for (const Cause* cause : causes) {
        if (auto ruling = cause->judge(seen))
            return verdictOf(*cause, std::move(*ruling));
    }
    return {};
}

/// Of a list of causes, in its order, those that can hold for each reason: half of them need their own.
class CausesByReason {
public:
    explicit CausesByReason(std::span<const Cause* const> causes)
        : m_causes(std::size_t(allReasons().size()))
    {
        for (const Reason reason : allReasons())
            std::copy_if(causes.begin(), causes.end(), std::back_inserter(m_causes[std::size_t(reason)]),
                [reason](const Cause* cause) { return cause->canHoldFor(reason); });
    }

    [[nodiscard]] std::span<const Cause* const> operator[](Reason reason) const
    {
        return m_causes[std::size_t(reason)];
    }

private:
    std::vector<std::vector<const Cause*>> m_causes; ///< by reason
};

std::span<const Cause* const> causesFor(const ProbeResult& seen)
{
    static const CausesByReason ofShutPorts(causesOfShutPorts());
    static const CausesByReason ofOpenPorts(causesOfOpenPorts());
    static const CausesByReason ofProofs(causesOfProofs());
    if (seen.range && seen.state != State::Cancelled)
        return causesOfRanges();
    if (seen.state != State::Open)
        return ofShutPorts[seen.reason];
    return seen.service == ServiceState::Verified ? ofProofs[seen.reason] : ofOpenPorts[seen.reason];
}

/// No probe ends so. If one ever did, it would not be proof.
Verdict unexplained(const Observation& seen)
{
    const ProbeResult& result = seen.record.seen;
    if (result.reason == Reason::None)
        return {Outcome::Inconclusive, Reason::None, Owner::Person, say(texts[UnexplainedTitle], seen), {}, {}};
    const bool isOpen = result.state == State::Open && result.service == ServiceState::Verified;
    return {isOpen || result.state == State::NotRun ? Outcome::Inconclusive : Outcome::Fail, result.reason,
        Owner::Person, say(texts[UnexplainedTitle], seen), {say(texts[Unexplained], seen)}, {}};
}

/// The question to the mapper, of the target that is judged: it can be known under several names.
Check checkOfMapper(const Observation& seen)
{
    Check check = seen.host.failedMapper()->check;
    check.target = seen.record.check.target;
    return check;
}

/// What became of the question to the mapper tells, as if \a check had been asked. Without a reason where it says
/// nothing.
Verdict ofTheMapper(const Observation& seen, const Check& check)
{
    CheckRecord asked = *seen.host.failedMapper();
    asked.check = check;
    Verdict verdict = firstThatHolds(causesFor(asked.seen), {asked, seen.host});
    return verdict.outcome == Outcome::Fail || verdict.outcome == Outcome::Inconclusive ? verdict : Verdict();
}

/// Ports that the mapper should have named wait for the mapper, whatever keeps that from answering: one cause, to be
/// mended once. Without a reason where that is not known.
Verdict withTheMapper(const Observation& seen)
{
    Verdict verdict = ofTheMapper(seen, checkOfMapper(seen));
    if (verdict.reason != Reason::None)
        verdict.explanation.append(portsAreUnknown(seen));
    return verdict;
}

bool waitsForTheMapper(const Observation& seen)
{
    return seen.record.seen.reason == Reason::MapperUnavailable && seen.record.seen.state == State::NotRun
        && seen.record.check.isPlaceholder() && seen.host.failedMapper();
}

Verdict ofItself(const Observation& seen)
{
    Verdict verdict = firstThatHolds(causesFor(seen.record.seen), seen);
    if (verdict.reason == Reason::None)
        verdict = unexplained(seen);
    return verdict;
}

/// Whether a range was not asked, since nothing would have come of it.
bool wasLeftOut(const CheckRecord& record)
{
    return record.check.isRangeScan() && record.seen.state == State::NotRun && !record.seen.range;
}

/// Whether a range was left out, or no port of it answers, nor does anything else at its host over TCP.
bool isShutWithItsHost(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const HostFacts& host = seen.host;
    if (!record.check.isRangeScan() || !host.failedMapper() || !host.isDone() || host.showedLifeOverTcp())
        return false;
    const std::optional<RangeResult>& found = record.seen.range;
    const bool isShut = found && found->end && !found->end->fellSilent && found->open() + found->refused() == 0;
    return record.seen.state == State::NotRun || isShut;
}

/// The same cause as of its host's ports: it was seen of these, the mapper's for one, and shows less in the range, if
/// at all. Of a range that was left out it can be told of these alone.
Verdict withItsHost(const Observation& seen)
{
    if (wasLeftOut(seen.record)) {
        Verdict ofMapper = ofTheMapper(seen, checkOfMapper(seen));
        return ofMapper.reason == Reason::None ? ofItself(seen) : ofMapper;
    }
    Verdict verdict = ofItself(seen);
    static constexpr std::array vague{Reason::None, Reason::HostSilent, Reason::HostUnreachable, Reason::RangeCut,
        Reason::RangeStealth, Reason::LocalError};
    const bool showsNothing = verdict.reason == Reason::RangeNotWanted && verdict.outcome == Outcome::Inconclusive;
    if (!showsNothing && std::find(vague.begin(), vague.end(), verdict.reason) == vague.end())
        return verdict;
    Verdict ofMapper = ofTheMapper(seen, seen.record.check);
    return ofMapper.reason == Reason::None ? verdict : ofMapper;
}

/// A port has both transports of a service, and who turns one of them back in its own name does not let the other pass.
/// Without a reason where nobody did.
Verdict likeItsOther(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const CheckRecord* const other = record.check.range ? nullptr : seen.host.turnedBackOn(record.check.port);
    if (other == nullptr || other->check.protocol == record.check.protocol)
        return {};
    CheckRecord asked = *other;
    asked.check = record.check;
    Verdict verdict = firstThatHolds(causesFor(asked.seen), {asked, seen.host});
    if (verdict.owner != Owner::Network || verdict.outcome != Outcome::Fail)
        return {};
    const int words = record.seen.state == State::Closed ? RefusedLikeItsOther : SilentLikeItsOther;
    verdict.explanation = {say(texts[std::size_t(words)], seen, {{Value::Words, {icmpSender(*other)}}})};
    return verdict;
}

/// What the person named by its address as well as by its name is reached by whoever uses the name: that this leads to
/// a wrong address is one cause. Without a reason where it is not known to.
Verdict likeItsName(const Observation& seen)
{
    const Check& check = seen.record.check;
    const Evidence& ofName = seen.host.nameEvidence();
    if (check.names.isEmpty() || ofName.isEmpty() || check.target == check.hostName())
        return {};
    if (QHostAddress(check.target).isNull())
        return {};
    CheckRecord asked = seen.record;
    asked.check.target = check.hostName();
    addTo(asked.seen.evidence, ofName);
    static constexpr std::array ofNames{&Causes::resolverDiffers, &Causes::hostsFile};
    return firstThatHolds(ofNames, {asked, seen.host});
}

Verdict verdictOn(const Observation& seen)
{
    if (Verdict verdict = likeItsName(seen); verdict.reason != Reason::None)
        return verdict;
    if (waitsForTheMapper(seen)) {
        if (Verdict verdict = withTheMapper(seen); verdict.reason != Reason::None)
            return verdict;
    }
    if (isShutWithItsHost(seen))
        return withItsHost(seen);
    Verdict verdict = ofItself(seen);
    if (verdict.reason == Reason::Refused || verdict.reason == Reason::NoAnswer) { // what a port alone has to say
        if (Verdict like = likeItsOther(seen); like.reason != Reason::None)
            return like;
    }
    return verdict;
}

/// What is known of a range, but nothing of what is blocked on the way.
RangeResult heldBackAlone(RangeResult range)
{
    for (ReachabilityRun& run : range.runs) {
        if (run.reachability == Reachability::Blocked)
            run = {run.from, run.to};
    }
    return range;
}

/// Once it is done.
Verdict judged(const Observation& seen)
{
    Verdict verdict = verdictOn(seen);
    // What was never asked did not fail.
    if (seen.record.seen.state == State::NotRun && verdict.outcome == Outcome::Fail)
        verdict.outcome = Outcome::Inconclusive;
    if (wasLeftOut(seen.record) && seen.host.questions() > 0 && verdict.outcome == Outcome::Inconclusive
        && !verdict.explanation.isEmpty())
        verdict.explanation.append(say(texts[LeftOut], seen));
    if (verdict.reason != Reason::StandIn && isAtStandIn(seen) && !verdict.explanation.isEmpty())
        verdict.explanation.append(say(texts[BesideStandIn], seen));
    return verdict;
}

} // namespace
} // namespace Diagnosis

Verdict diagnose(const CheckRecord& record, const HostFacts& host)
{
    return record.phase == Phase::Done ? Diagnosis::judged({record, host}) : Verdict();
}

bool mayFailBesides(const CheckRecord& record)
{
    if (record.phase != Phase::Done || !record.seen.range)
        return false;
    const Reason reason = record.verdict.reason;
    return reason == Reason::AnswersDroppedHere || reason == Reason::LocalPortsUnanswered
        || (reason == Reason::RangeCut && record.seen.range->local() > 0);
}

QList<Verdict> diagnoseBesides(const CheckRecord& record, const HostFacts& host)
{
    if (!mayFailBesides(record) || host.isThisComputer()) // both ends are one computer's
        return {};
    const bool isOfOthers = record.verdict.reason == Reason::RangeCut;
    CheckRecord rest = record;
    rest.seen.range = isOfOthers ? Diagnosis::heldBackAlone(*record.seen.range) : besideDroppedHere(record);
    const Cause& cause = isOfOthers ? Causes::rangeBlockedLocally : Causes::rangeCut;
    auto ruling = cause.judge({rest, host});
    return ruling ? QList{Diagnosis::verdictOf(cause, std::move(*ruling))} : QList<Verdict>();
}

Verdict diagnose(const FollowUpRecord& followUp, const HostFacts& host, PortRange dynamicPorts)
{
    using namespace Diagnosis;
    const CheckRecord& record = followUp.record;
    if (record.phase != Phase::Done || record.seen.state == State::Cancelled || ownLossOf(record))
        return {};
    Verdict verdict = firstThatHolds(causesOfFollowUps(), {record, host, followUp.kind, dynamicPorts});
    if (verdict.reason == Reason::None)
        verdict.outcome = Outcome::Pass;
    return verdict;
}

bool saysThatAStandInAnswers(const Statement& statement)
{
    return statement.text == &Diagnosis::texts[Diagnosis::BesideStandIn];
}

std::span<const Text> textsOfDiagnosis()
{
    return Diagnosis::texts;
}

} // namespace PortCheck
