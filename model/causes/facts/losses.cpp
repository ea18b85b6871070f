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
    return m_answersPatience || (m_fellSilentAgain && m_proofsAfterLosses > 0)
        || (m_proofsAfterLosses >= fewest && m_proofsAfterLosses * oneIn >= m_proofs);
}

void Losses::learnProof(const CheckRecord& proven, const UnansweredEnds& ends)
{
    ++m_proofs;
    if (neededSeveralAttempts(proven) && !ends.explainLossOf(proven))
        ++m_proofsAfterLosses;
}

void Losses::learnRepetition(const FollowUpRecord& followUp, const UnansweredEnds& ends)
{
    const CheckRecord& record = followUp.record;
    if (followUp.kind == FollowUpKind::Again && record.seen.state != State::Open && !hasNoRouteTo(record)
        && !wasLostFrom(ends.ownAddresses(), record))
        m_fellSilentAgain = true;
    else if (followUp.kind == FollowUpKind::Patient)
        m_answersPatience = ends.unansweredLocalPorts(record.check.protocol).isEmpty() && isProven(record)
            && record.seen.reason != Reason::DnsError; // which waited for others in vain
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
