// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/outage.h"

#include "model/causes/conditions.h"
#include "model/causes/ownloss.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <limits>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// When the last of its attempts began, which all took the same time.
qint64 lastAttemptOf(const CheckRecord& record)
{
    const qint64 began = record.startedAt.toMSecsSinceEpoch();
    const qint64 took = record.finishedAt.toMSecsSinceEpoch() - began;
    const int attempts = std::max(record.seen.attempts, 1);
    return began + took * (attempts - 1) / attempts;
}

AskedTimes timesOfAnswered(const CheckRecord& record)
{
    const Evidence& evidence = record.seen.evidence;
    const qint64 began = record.startedAt.toMSecsSinceEpoch();
    AskedTimes times{{}, 0, began};
    if (evidence.contains("answeredAfterMs"_L1))
        times.answered = began + qint64(numberIn(evidence, "answeredAfterMs"_L1));
    if (evidence.contains("lastLostMs"_L1)) {
        times.firstLost = began;
        times.lastLost = began + qint64(numberIn(evidence, "lastLostMs"_L1));
    }
    return times;
}

/// The time in which all was lost, before it is said whether that tells anything.
struct Span {
    qint64 from = std::numeric_limits<qint64>::max();
    qint64 last = std::numeric_limits<qint64>::min();
    qsizetype count = 0;

    void add(const AskedTimes& lost)
    {
        from = std::min(from, *lost.firstLost);
        last = std::max(last, lost.lastLost);
        ++count;
    }
};

/// The answers that are next to a time in which all was lost.
struct Bounding {
    std::optional<qint64> last; ///< before it
    std::optional<qint64> next; ///< after it
};

/// No value where something was answered meanwhile.
std::optional<Bounding> answersAround(const Span& span, const QList<AskedTimes>& asked)
{
    Bounding answers;
    for (const AskedTimes& each : asked) {
        if (!each.answered)
            continue;
        if (*each.answered < span.from)
            answers.last = std::max(answers.last.value_or(0), *each.answered);
        else if (*each.answered <= span.last)
            return std::nullopt;
        else
            answers.next = std::min(answers.next.value_or(std::numeric_limits<qint64>::max()), *each.answered);
    }
    return answers;
}

} // namespace

AskedTimesOfOne askedTimesOf(const CheckRecord& record)
{
    const ProbeResult& seen = record.seen;
    const bool isAnswerless = record.check.protocol == Transport::Udp && !hasDialogue(record.check.service);
    if (record.phase != Phase::Done || seen.range || !record.startedAt.isValid() || isAnswerless
        || seen.reason == Reason::AnswerFromElsewhere || ownLossOf(record) || heldBackMeanwhile(record))
        return {};
    const qint64 began = record.startedAt.toMSecsSinceEpoch();
    if (saidNothingOverTcp(record)) {
        const qint64 asked = began + qint64(std::ceil(seen.latencyMs.value_or(0))) + 1;
        return {timesOfAnswered(record), {asked, std::max(asked, lastAttemptOf(record)), {}}};
    }
    if (seen.state == State::Open || (seen.state == State::Closed && !wasRejectedHere(record)))
        return {timesOfAnswered(record)};
    const bool isFoundAbsent = seen.state == State::Unreachable && isOwnReport(record);
    if (seen.state == State::Filtered || isFoundAbsent)
        return {{began, lastAttemptOf(record), {}}};
    return {};
}

std::optional<Outage> outageIn(const QList<AskedTimes>& asked, bool countsSilent)
{
    constexpr qint64 shortest = 100; // as the shortest time limit: nothing is silent before
    constexpr qint64 moreThanAMoment = 500;
    Span lost;
    Span silent;
    for (const AskedTimes& each : asked) {
        if (each.firstLost)
            (each.answered ? lost : silent).add(each);
    }
    const bool isKnownBySilence = lost.count == 0;
    if (lost.count + (countsSilent ? silent.count : 0) < fewestLostInAnOutage)
        return std::nullopt;
    Span span = isKnownBySilence ? silent : lost;
    const std::optional<Bounding> answers = answersAround(span, asked);
    if (!answers || !answers->next)
        return std::nullopt;
    for (const AskedTimes& each : asked) {
        if (each.firstLost && *each.firstLost > answers->last.value_or(0) && each.lastLost < *answers->next)
            span.add(each);
    }
    const bool isFromTheStart = !answers->last;
    const bool lasted = !isKnownBySilence && span.last - span.from >= moreThanAMoment;
    if (*answers->next - span.from < shortest || (!isFromTheStart && !lasted))
        return std::nullopt;
    return Outage{span.from, *answers->next, isFromTheStart};
}

bool wasSilentIn(const Outage& outage, const AskedTimes& asked)
{
    if (!asked.firstLost || asked.answered || asked.lastLost >= outage.until)
        return false;
    return outage.isFromTheStart || *asked.firstLost >= outage.from;
}

std::optional<OutageSeen> outageOf(const CheckRecord& record)
{
    const Evidence& evidence = record.seen.evidence;
    if (!evidence.contains("wayUpAt"_L1)) // as nearly always
        return std::nullopt;
    return OutageSeen{
        textIn(evidence, "wayDownFrom"_L1), textIn(evidence, "wayUpAt"_L1), !isTrueIn(evidence, "wayWasUpBefore"_L1)};
}

Evidence withOutage(Evidence evidence, const std::optional<Outage>& outage)
{
    const auto textOf = [](qint64 time) { return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate); };
    for (const QLatin1String name : {"wayDownFrom"_L1, "wayUpAt"_L1, "wayWasUpBefore"_L1})
        evidence.remove(name);
    if (!outage)
        return evidence;
    evidence.insert("wayDownFrom"_L1, textOf(outage->from));
    evidence.insert("wayUpAt"_L1, textOf(outage->until));
    if (!outage->isFromTheStart)
        evidence.insert("wayWasUpBefore"_L1, true);
    return evidence;
}

} // namespace PortCheck
