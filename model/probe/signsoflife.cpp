// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/signsoflife.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace PortCheck {

namespace {

constexpr qsizetype mostWitnesses = 8;
constexpr int lostIsTrouble = 8; ///< witnesses in a row
/// A question to an open port takes a place in a service's queue.
constexpr auto openWitnessPause = 250ms;

} // namespace

void SignsOfLife::answered(quint16 port, State state, Moment asked)
{
    m_lostInARow = 0;
    if (!m_inTrouble) {
        while (!m_unproven.empty() && m_unproven.front().asked <= asked)
            m_unproven.pop_front();
    }
    QList<quint16>& list = state == State::Open ? m_open : m_refused;
    if (list.size() < mostWitnesses && !list.contains(port))
        list.append(port);
}

void SignsOfLife::silent(quint16 port, Moment asked)
{
    m_unproven.push_back({port, asked});
}

std::optional<quint16> SignsOfLife::dueWitness(Moment now, int window)
{
    constexpr int leastPause = 8;
    constexpr int mostPause = 256;
    constexpr int pausesAWindow = 16;
    if (++m_sinceWitness <= std::clamp(window / pausesAWindow, leastPause, mostPause) || !canTell())
        return std::nullopt;
    if (m_refused.isEmpty() && now < m_lastWitness + openWitnessPause)
        return std::nullopt;
    m_sinceWitness = 0;
    m_lastWitness = now;
    return nextWitness();
}

void SignsOfLife::settleWitness(bool answered)
{
    if (answered)
        return;
    if (++m_lostInARow >= lostIsTrouble && !m_calling) {
        m_inTrouble = true;
        beginRollCall();
    }
}

bool SignsOfLife::needsRollCall() const
{
    return !m_unproven.empty() && canTell();
}

void SignsOfLife::beginRollCall()
{
    m_calling = true;
    m_unanswered = 0;
    callOnce();
}

std::optional<quint16> SignsOfLife::nextInRollCall()
{
    if (m_toCall == 0)
        return std::nullopt;
    --m_toCall;
    ++m_called;
    return nextWitness();
}

void SignsOfLife::settleRollCall(bool answered)
{
    --m_called;
    if (!m_calling)
        return; // another one had answered already
    if (answered) {
        m_calling = false;
        m_toCall = 0;
        m_lostInARow = 0;
        if (std::exchange(m_inTrouble, false))
            doubtSilences();
        m_unproven.clear();
    } else if (m_toCall == 0 && m_called == 0) {
        if (++m_unanswered < rollCalls) {
            callOnce();
            return;
        }
        m_calling = false;
        m_gone = true;
        doubtSilences();
    }
}

QList<quint16> SignsOfLife::takeDoubtful()
{
    return std::exchange(m_doubtful, {});
}

quint16 SignsOfLife::nextWitness()
{
    const QList<quint16>& list = witnesses();
    m_turn = (m_turn + 1) % list.size();
    return list.at(m_turn);
}

void SignsOfLife::callOnce()
{
    m_toCall = rollCallSize;
}

void SignsOfLife::doubtSilences()
{
    for (const Silence& silence : m_unproven)
        m_doubtful.append(silence.port);
    m_unproven.clear();
}

} // namespace PortCheck
