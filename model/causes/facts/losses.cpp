// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/facts/losses.h"

#include "model/causes/conditions.h"
#include "model/causes/outage.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool areMany(int losses, int proofs)
{
    constexpr int fewest = 2; // one lost datagram is nothing
    constexpr int oneIn = 4;
    return losses >= fewest && losses * oneIn >= proofs;
}

} // namespace

bool Losses::losesPacketsAnyway() const
{
    return !m_isLimited && areMany(m_proofsAfterLosses, m_proofs);
}

bool Losses::losesPackets() const
{
    if (m_isLimited)
        return false;
    // Whoever is shut out finds ports that opened, and don't open any more: that is no loss.
    const int losses = m_fellSilentAgain ? m_proofsAfterLosses : m_losses;
    return m_answersPatience || m_answersAgain || (m_lostHereAndThere && !m_fellSilentAgain)
        || ((m_fellSilentAgain || m_answersLate) && losses > 0) || areMany(losses, m_proofs);
}

void Losses::learnProof(const CheckRecord& proven, const UnansweredEnds& ends)
{
    ++m_proofs;
    if (!neededSeveralAttempts(proven) || ends.explainLossOf(proven))
        return;
    ++m_proofsAfterLosses;
    ++m_losses;
}

void Losses::learnOpened(const CheckRecord& opened, const UnansweredEnds& ends)
{
    if (opened.seen.evidence.contains("silentLocalPorts"_L1) && !outageOf(opened) && !ends.explainLossOf(opened))
        ++m_losses;
}

namespace {

bool asksTheSamePort(const CheckRecord& a, const CheckRecord& b)
{
    return a.check.port == b.check.port && a.check.protocol == b.check.protocol;
}

/// Whether what had been silent answered when it was asked again, and neither the local port nor the own address is
/// what makes the difference.
bool answeredAgain(const FollowUpRecord& followUp, const UnansweredEnds& ends, const QList<const CheckRecord*>& checks)
{
    const CheckRecord& again = followUp.record;
    if (!isProven(again) || again.seen.reason == Reason::DnsError) // which waited for others in vain
        return false;
    return std::none_of(checks.begin(), checks.end(),
        [&](const CheckRecord* check) { return asksTheSamePort(*check, again) && ends.explainLossOf(*check); });
}

/// A service that answers is asked again, too, from another's local port.
bool wasSilent(const CheckRecord& again, const QList<const CheckRecord*>& checks)
{
    return std::any_of(checks.begin(), checks.end(), [&again](const CheckRecord* check) {
        return asksTheSamePort(*check, again) && check->seen.state != State::Open;
    });
}

} // namespace

void Losses::learnRepetition(
    const FollowUpRecord& followUp, const UnansweredEnds& ends, const QList<const CheckRecord*>& checks)
{
    const CheckRecord& record = followUp.record;
    if (followUp.kind == FollowUpKind::Again && record.seen.state != State::Open && !hasNoRouteTo(record)
        && !ends.explainFailureOf(record))
        m_fellSilentAgain = true;
    else if (followUp.kind == FollowUpKind::Patient && answeredAgain(followUp, ends, checks))
        m_answersPatience = true;
    else if (followUp.kind == FollowUpKind::FullSegments && isProven(record))
        m_answersLate = true;
    else if (followUp.kind == FollowUpKind::SourcePorts)
        m_lostHereAndThere = ends.silenceIsScattered() && !ends.ownAddresses();
    else if (followUp.kind == FollowUpKind::LocalPort && record.check.protocol == Transport::Udp
        && wasSilent(record, checks) && answeredAgain(followUp, ends, checks))
        m_answersAgain = true;
}

void Losses::learnOnDemand(const NamedPorts::Endpoints& named, const UnansweredEnds& ends)
{
    if (ends.ownAddresses() || named.onDemand == 0)
        return;
    const bool besideOthers = named.reached > 0 && m_losses > 0; // a firewall that understands RPC treats all alike
    m_lostEndpoints = besideOthers || losesPackets() || named.lateAmidAnswers == named.onDemand;
    if (m_lostEndpoints)
        m_losses += named.onDemand;
}

void Losses::learnBlock(const QList<const CheckRecord*>& checks)
{
    // Who is shut out stays so; what answers late in between was lost.
    if (!m_fellSilentAgain || m_isLimited || losesPackets())
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
