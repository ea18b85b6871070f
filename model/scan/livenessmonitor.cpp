// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/livenessmonitor.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace PortCheck {

namespace {

constexpr qsizetype mostCanaries = 8;
constexpr int lostIsTrouble = 8; ///< canary ports in a row
/// A question to an open port takes a place in a service's queue.
constexpr auto openCanaryPause = 250ms;

} // namespace

void LivenessMonitor::answered(quint16 port, State state, Moment asked)
{
    m_lostInARow = 0;
    const auto believe = [asked](std::deque<Silence>& silences) {
        while (!silences.empty() && silences.front().asked <= asked)
            silences.pop_front();
    };
    if (!m_inTrouble) {
        believe(m_unproven);
        if (canaries().contains(port))
            believe(m_sinceCanary);
    }
    QList<quint16>& list = state == State::Open ? m_open : m_refused;
    if (list.size() < mostCanaries && !list.contains(port))
        list.append(port);
}

void LivenessMonitor::silent(quint16 port, Moment asked)
{
    m_unproven.push_back({port, asked});
    m_sinceCanary.push_back({port, asked});
}

std::optional<quint16> LivenessMonitor::dueCanary(Moment now, int window)
{
    constexpr int leastPause = 8;
    constexpr int mostPause = 256;
    constexpr int pausesAWindow = 16;
    if (++m_questions <= std::clamp(window / pausesAWindow, leastPause, mostPause) || !canTell())
        return std::nullopt;
    if (m_refused.isEmpty() && now < m_lastCanary + openCanaryPause)
        return std::nullopt;
    m_questions = 0;
    m_lastCanary = now;
    return nextCanary();
}

void LivenessMonitor::settleCanary(bool answered)
{
    if (answered)
        return;
    if (++m_lostInARow >= lostIsTrouble && !m_calling) {
        m_inTrouble = true;
        beginRollCall();
    }
}

bool LivenessMonitor::needsLivenessRound() const
{
    return !m_unproven.empty() && canTell();
}

void LivenessMonitor::beginRollCall()
{
    m_calling = true;
    m_unanswered = 0;
    callOnce();
}

std::optional<quint16> LivenessMonitor::nextInLivenessRound()
{
    if (m_leftInRound == 0)
        return std::nullopt;
    --m_leftInRound;
    ++m_askedInRound;
    return nextCanary();
}

void LivenessMonitor::settleRollCall(bool answered)
{
    --m_askedInRound;
    if (!m_calling)
        return; // another one had already answered
    if (answered) {
        m_calling = false;
        m_leftInRound = 0;
        m_lostInARow = 0;
        if (std::exchange(m_inTrouble, false))
            doubtSilences();
        m_unproven.clear();
        m_sinceCanary.clear();
    } else if (m_leftInRound == 0 && m_askedInRound == 0) {
        if (++m_unanswered < livenessRounds) {
            m_inTrouble = true; // a block that is over when the next round is answered explains the silences, too
            callOnce();
            return;
        }
        m_calling = false;
        m_gone = true;
        doubtSilences();
    }
}

QList<quint16> LivenessMonitor::takeDoubtful()
{
    return std::exchange(m_doubtful, {});
}

quint16 LivenessMonitor::nextCanary()
{
    const QList<quint16>& list = canaries();
    m_turn = (m_turn + 1) % list.size();
    return list.at(m_turn);
}

quint16 LivenessMonitor::nextOpen()
{
    m_turn = (m_turn + 1) % m_open.size();
    return m_open.at(m_turn);
}

void LivenessMonitor::callOnce()
{
    m_leftInRound = livenessRoundSize;
}

/// Whoever answers meanwhile proves that the host lives, and not that this computer is let through to where it was.
void LivenessMonitor::doubtSilences()
{
    QSet<quint16> doubted(m_doubtful.cbegin(), m_doubtful.cend());
    for (const Silence& silence : m_sinceCanary) {
        if (doubted.contains(silence.port))
            continue;
        doubted.insert(silence.port);
        m_doubtful.append(silence.port);
    }
    m_unproven.clear();
    m_sinceCanary.clear();
}

} // namespace PortCheck
