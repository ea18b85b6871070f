// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/losses.h"

#include "model/causes/conditions.h"

#include <algorithm>

namespace PortCheck {

bool Losses::losesPackets() const
{
    constexpr int fewest = 2; // one lost datagram is nothing
    constexpr int oneIn = 4;
    if (m_wayCameUpAt.isValid()) // then nothing is lost any more
        return false;
    return m_answersPatience || (m_fellSilentAgain && m_proofsAfterLosses > 0)
        || (m_proofsAfterLosses >= fewest && m_proofsAfterLosses * oneIn >= m_proofs);
}

void Losses::learnProof(const CheckRecord& proven, const LocalEnds& ends)
{
    ++m_proofs;
    if (neededSeveralAttempts(proven) && !ends.explainLossOf(proven))
        ++m_proofsAfterLosses;
}

void Losses::learnRepetition(const FollowUpRecord& followUp, const LocalEnds& ends)
{
    const CheckRecord& record = followUp.record;
    if (followUp.kind == FollowUpKind::Again && record.seen.state != State::Open && !hasNoRouteTo(record)
        && !wasLostFrom(ends.ownAddresses(), record))
        m_fellSilentAgain = true;
    else if (followUp.kind == FollowUpKind::Patient)
        m_answersPatience = ends.unansweredLocalPorts(record.check.protocol).isEmpty() && isProven(record)
            && record.seen.reason != Reason::DnsError; // which waited for others in vain
}

void Losses::learnStart(const QList<const CheckRecord*>& checks)
{
    constexpr int fewest = 3; // one or two losses happen
    constexpr qint64 longEnough = 1000; // ms: when a lost SYN is repeated (RFC 6298 2.1)
    QDateTime began;
    QDateTime firstAnswer;
    for (const CheckRecord* record : checks) {
        if (!isQuestion(*record) || record->phase != Phase::Done || !record->startedAt.isValid())
            continue;
        began = began.isValid() ? std::min(began, record->startedAt) : record->startedAt;
        if (record->seen.state == State::Open || record->seen.state == State::Closed)
            firstAnswer = firstAnswer.isValid() ? std::min(firstAnswer, record->finishedAt) : record->finishedAt;
    }
    if (!firstAnswer.isValid() || began.msecsTo(firstAnswer) < longEnough)
        return;
    int late = 0;
    int atOnce = 0;
    for (const CheckRecord* record : checks) {
        if (!isQuestion(*record) || record->phase != Phase::Done || !isProven(*record))
            continue;
        const bool isLater = record->startedAt >= firstAnswer;
        if (!neededSeveralAttempts(*record))
            atOnce += isLater ? 1 : 0;
        else if (isLater)
            return;
        else
            ++late;
    }
    if (late >= fewest && atOnce > 0)
        m_wayCameUpAt = firstAnswer;
}

void Losses::learnBlock(const QList<const CheckRecord*>& checks)
{
    // Who is shut out stays so; what answers late in between was lost.
    if (!m_fellSilentAgain || losesPackets())
        return;
    QDateTime lastAnswer;
    QDateTime firstOpened;
    for (const CheckRecord* record : checks) {
        if (!isQuestion(*record))
            continue;
        if (isVerified(*record)) {
            lastAnswer = lastAnswer.isValid() ? std::max(lastAnswer, record->finishedAt) : record->finishedAt;
            const QDateTime began = whenAsked(*record);
            m_lastAnsweredBegan = m_lastAnsweredBegan.isValid() ? std::max(m_lastAnsweredBegan, began) : began;
        } else if (record->phase == Phase::Done && wasOnlyAccepted(*record)) {
            firstOpened = firstOpened.isValid() ? std::min(firstOpened, record->startedAt) : record->startedAt;
        }
    }
    if (!lastAnswer.isValid()) // then the last sign of life is that a port opened
        lastAnswer = m_lastAnsweredBegan = firstOpened;
    m_blockedSince = lastAnswer;
}

} // namespace PortCheck
