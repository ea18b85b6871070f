// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/outage.h"

#include "model/causes/conditions.h"
#include "model/causes/ownloss.h"
#include "model/results/synrepetition.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// When its last packet was sent: its attempts all took the same time, and over TCP the system repeats what begins one.
qint64 lastAttemptOf(const CheckRecord& record)
{
    const qint64 began = record.startedAt.toMSecsSinceEpoch();
    const qint64 took = record.finishedAt.toMSecsSinceEpoch() - began;
    const int attempts = std::max(record.seen.attempts, 1);
    const bool isRepeated = record.check.protocol == Transport::Tcp && record.seen.state == State::Filtered;
    return began + took * (attempts - 1) / attempts
        + (isRepeated ? qint64(lastRepetitionWithin(double(took) / attempts)) : 0);
}

/// Its SYN came there, and the first SYN-ACK did not come back.
bool wasRepeatedByTheServer(const CheckRecord& record, std::optional<double> fastestMs)
{
    return fastestMs && record.check.protocol == Transport::Tcp && record.seen.attempts <= 1 && record.seen.latencyMs
        && !record.seen.evidence.contains("answeredAfterMs"_L1)
        && *record.seen.latencyMs - *fastestMs >= repetitionAfterMs;
}

AskedTimes timesOfAnswered(const CheckRecord& record, std::optional<double> fastestMs)
{
    const Evidence& evidence = record.seen.evidence;
    const qint64 began = record.startedAt.toMSecsSinceEpoch();
    AskedTimes times{{}, 0, began};
    if (evidence.contains("answeredAfterMs"_L1))
        times.answered = began + qint64(numberIn(evidence, "answeredAfterMs"_L1));
    if (evidence.contains("lastLostMs"_L1)) {
        times.firstLost = began;
        times.lastLost = began + qint64(numberIn(evidence, "lastLostMs"_L1));
        // Or the system repeated it.
        times.lost = std::max(record.seen.attempts - 1, times.lastLost > began ? 2 : 1);
    } else if (wasRepeatedByTheServer(record, fastestMs)) {
        times = {began, began, began + qint64(*record.seen.latencyMs)};
    }
    return times;
}

/// A first connection was made at once, and nothing was said on it.
bool isAnsweredInAnotherConnection(const CheckRecord& record)
{
    // An RPC server is asked in another way then.
    return record.check.protocol == Transport::Tcp && isProven(record) && record.seen.attempts > 1
        && record.check.service != Service::RpcEndpoint && !record.seen.evidence.contains("answeredAfterMs"_L1);
}

/// What was said on the first ones was lost, and TCP said it again and again, more and more seldom.
AskedTimes timesWithinConnections(const CheckRecord& record)
{
    const qint64 began = record.startedAt.toMSecsSinceEpoch();
    const qint64 ended = record.finishedAt.toMSecsSinceEpoch();
    const int lost = record.seen.attempts - 1; // all of the time, but for a moment
    return {began + 1, began + 1 + (ended - began) * (2 * lost - 1) / (2 * lost), ended, lost + 1};
}

constexpr qint64 shortest = 100; // as the shortest time limit: nothing is silent before
constexpr qint64 moreThanAMoment = 500;

/// The time between two answers.
struct Gap {
    std::optional<qint64> last; ///< before it; no value: it is the first
    qint64 next = 0; ///< after it
    bool endsByCheck = false; ///< the next answer is that to a check

    [[nodiscard]] bool has(qint64 time) const { return (!last || time > *last) && time < next; }
};

/// What was lost in a gap.
struct Lost {
    qint64 from = std::numeric_limits<qint64>::max();
    qint64 until = std::numeric_limits<qint64>::min(); ///< when the last one was asked
    int questions = 0;
    int attempts = 0;

    void add(const AskedTimes& asked, const Gap& gap)
    {
        const qint64 step = asked.lost > 1 ? (asked.lastLost - *asked.firstLost) / (asked.lost - 1) : 0;
        const int before = attempts;
        for (int i = 0; i < asked.lost; ++i) {
            const qint64 time = i + 1 == asked.lost ? asked.lastLost : *asked.firstLost + i * step;
            if (!gap.has(time))
                continue;
            from = std::min(from, time);
            until = std::max(until, time);
            ++attempts;
        }
        if (attempts > before)
            ++questions;
    }
    void add(const Lost& other)
    {
        from = std::min(from, other.from);
        until = std::max(until, other.until);
        questions += other.questions;
        attempts += other.attempts;
    }
};

/// What was asked, with times that are all different: what was asked in the same millisecond stands in the order in
/// which it was asked. They count such parts of a millisecond.
struct InOrder {
    QList<AskedTimes> asked;
    qint64 parts = 1; ///< of a millisecond

    explicit InOrder(const QList<AskedTimes>& inOrder)
        : asked(inOrder)
        , parts(inOrder.size() + 1)
    {
        qint64 part = 0;
        for (AskedTimes& each : asked) {
            each.lastLost = each.lastLost * parts + part;
            if (each.firstLost)
                each.firstLost = *each.firstLost * parts + part;
            if (each.answered)
                each.answered = *each.answered * parts + part;
            ++part;
        }
    }
};

struct LostInGap {
    Gap gap;
    Lost known; ///< answered later
    Lost silent;
    qint64 parts = 1; ///< of a millisecond

    /// Over more than one moment, or from the start.
    [[nodiscard]] bool lasted(const Lost& lost) const
    {
        return gap.next / parts - lost.from / parts >= shortest
            && (!gap.last || lost.until / parts - lost.from / parts >= moreThanAMoment);
    }
    [[nodiscard]] Outage outage(const Lost& lost) const { return {lost.from / parts, gap.next / parts, !gap.last}; }
};

/// The gaps that are long enough, in their order.
QList<Gap> gapsBetween(const InOrder& all)
{
    struct Answer {
        qint64 time;
        bool isExtra;
    };
    QList<Answer> answers;
    for (const AskedTimes& each : all.asked) {
        if (each.answered)
            answers.append({*each.answered, each.isExtra});
    }
    std::sort(answers.begin(), answers.end(),
        [](const Answer& a, const Answer& b) { return a.time != b.time ? a.time < b.time : !a.isExtra && b.isExtra; });
    QList<Gap> gaps;
    std::optional<qint64> last;
    for (const Answer& answer : std::as_const(answers)) {
        if (!last || answer.time / all.parts - *last / all.parts >= shortest)
            gaps.append({last, answer.time, !answer.isExtra});
        last = answer.time;
    }
    return gaps;
}

QList<LostInGap> lostInGaps(const InOrder& inOrder)
{
    QList<AskedTimes> lost = inOrder.asked;
    lost.removeIf([](const AskedTimes& each) { return !each.firstLost; });
    QList<LostInGap> all;
    if (lost.isEmpty()) // as nearly always
        return all;
    const QList<Gap> gaps = gapsBetween(inOrder);
    for (const Gap& gap : gaps) {
        LostInGap found{gap, {}, {}, inOrder.parts};
        for (const AskedTimes& each : std::as_const(lost))
            (each.answered ? found.known : found.silent).add(each, gap);
        all.append(found);
    }
    return all;
}

/// Whether nearly all that was silent was asked in the gap only, after all that was answered before.
bool beganIn(const Gap& gap, const QList<AskedTimes>& asked)
{
    constexpr int oneIn = 4; // of these a firewall blocks besides
    int silent = 0;
    int later = 0;
    for (const AskedTimes& each : asked) {
        if (!each.firstLost || each.answered || each.isExtra)
            continue;
        ++silent;
        later += gap.has(*each.firstLost) ? 1 : 0;
    }
    return gap.last && later >= fewestSilentInAnOutage && (silent - later) * oneIn <= silent;
}

/// Whether a line that loses as many questions as were lost elsewhere, or as many more as chance may have spared there
/// (19 times of 20), would have lost all of these but once in a thousand times.
bool isBeyondChance(int attempts, int lostElsewhere, int answered)
{
    constexpr double onceIn = 1000;
    constexpr double deviations = 1.64;
    const double spared = deviations * std::sqrt(lostElsewhere);
    const double share = (lostElsewhere + spared + 1) / (lostElsewhere + spared + answered + 2);
    return std::pow(share, attempts) * onceIn < 1;
}

} // namespace

AskedTimesOfOne askedTimesOf(const CheckRecord& record, std::optional<double> fastestMs)
{
    const ProbeResult& seen = record.seen;
    const bool isAnswerless = record.check.protocol == Transport::Udp && !hasDialogue(record.check.service);
    if (record.phase != Phase::Done || seen.range || !record.startedAt.isValid() || isAnswerless
        || seen.reason == Reason::AnswerFromElsewhere || ownLossOf(record) || heldBackMeanwhile(record))
        return {};
    const qint64 began = record.startedAt.toMSecsSinceEpoch();
    const int attempts = std::max(seen.attempts, 1);
    if (saidNothingOverTcp(record)) {
        const qint64 asked = began + qint64(std::ceil(seen.latencyMs.value_or(0))) + 1;
        return {timesOfAnswered(record, fastestMs), {asked, std::max(asked, lastAttemptOf(record)), {}, attempts}};
    }
    if (isAnsweredInAnotherConnection(record))
        return {{{}, 0, began}, timesWithinConnections(record)};
    if (seen.state == State::Open || (seen.state == State::Closed && !wasRejectedHere(record)))
        return {timesOfAnswered(record, fastestMs)};
    const bool isFoundAbsent = seen.state == State::Unreachable && isOwnReport(record) && !wasRejectedByItself(record);
    if (seen.state == State::Filtered || isFoundAbsent)
        return {{began, lastAttemptOf(record), {}, attempts}};
    return {};
}

std::optional<Outage> outageIn(const QList<AskedTimes>& asked, bool countsSilent)
{
    constexpr int several = 2;
    int lost = 0;
    int answered = 0;
    for (const AskedTimes& each : asked) {
        answered += each.answered ? 1 : 0;
        lost += each.answered && each.firstLost ? each.lost : 0;
    }
    std::optional<Outage> worst;
    int most = 0;
    const QList<LostInGap> gaps = lostInGaps(InOrder(asked));
    for (const LostInGap& each : gaps) {
        Lost all = each.known;
        if (countsSilent
            && (each.known.questions > 0 || (!each.gap.last && each.silent.questions >= fewestSilentInAnOutage)))
            all.add(each.silent);
        if (all.questions < several || all.attempts <= most || !each.lasted(all)
            || !isBeyondChance(all.attempts, lost - each.known.attempts, answered))
            continue;
        worst = each.outage(all);
        most = all.attempts;
    }
    return worst;
}

std::optional<Outage> suspectedOutageIn(const QList<AskedTimes>& asked)
{
    constexpr int several = 2;
    std::optional<Outage> worst;
    int most = 0;
    const InOrder inOrder(asked);
    const QList<LostInGap> gaps = lostInGaps(inOrder);
    for (const LostInGap& each : gaps) {
        const Gap& gap = each.gap;
        Lost all = each.known;
        all.add(each.silent);
        if (!beganIn(gap, inOrder.asked) && !(each.silent.questions > 0 && each.known.questions > 0)
            && !(each.silent.questions >= several && gap.endsByCheck)
            && !(each.silent.questions >= fewestSilentInAnOutage && !gap.last))
            continue;
        if (all.attempts <= most || !each.lasted(all))
            continue;
        worst = each.outage(all);
        most = all.attempts;
    }
    return worst;
}

bool wasSilentIn(const Outage& outage, const AskedTimes& asked)
{
    return !asked.answered && wasLostIn(outage, asked) && (outage.isFromTheStart || *asked.firstLost >= outage.from);
}

bool wasAskedIn(const Outage& outage, const AskedTimes& asked)
{
    return asked.firstLost && *asked.firstLost < outage.until && asked.lastLost >= outage.from;
}

bool wasLostIn(const Outage& outage, const AskedTimes& asked)
{
    return asked.firstLost && asked.lastLost < outage.until && (outage.isFromTheStart || asked.lastLost >= outage.from);
}

bool OutageSeen::isShort() const
{
    constexpr qint64 longest = 2; // seconds, of times that are cut to seconds; the second repetition is later
    const QDateTime began = QDateTime::fromString(from, Qt::ISODate);
    const QDateTime ended = QDateTime::fromString(until, Qt::ISODate);
    return began.isValid() && ended.isValid() && began.secsTo(ended) <= longest;
}

std::optional<OutageSeen> outageOf(const CheckRecord& record)
{
    const Evidence& evidence = record.seen.evidence;
    if (!evidence.contains("wayUpAt"_L1)) // as nearly always
        return std::nullopt;
    return OutageSeen{textIn(evidence, "wayDownFrom"_L1), textIn(evidence, "wayUpAt"_L1),
        !isTrueIn(evidence, "wayWasUpBefore"_L1), isTrueIn(evidence, "wayDownToOthers"_L1)};
}

Evidence withOutage(Evidence evidence, const std::optional<Outage>& outage)
{
    const auto textOf = [](qint64 time) { return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate); };
    for (const QLatin1String name : {"wayDownFrom"_L1, "wayUpAt"_L1, "wayWasUpBefore"_L1, "wayDownToOthers"_L1})
        evidence.remove(name);
    if (!outage)
        return evidence;
    evidence.insert("wayDownFrom"_L1, textOf(outage->from));
    evidence.insert("wayUpAt"_L1, textOf(outage->until));
    if (!outage->isFromTheStart)
        evidence.insert("wayWasUpBefore"_L1, true);
    if (outage->isOfSeveral)
        evidence.insert("wayDownToOthers"_L1, true);
    return evidence;
}

} // namespace PortCheck
