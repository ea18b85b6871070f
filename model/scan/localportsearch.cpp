// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/localportsearch.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace PortCheck {

namespace {

constexpr PortRange usable{1024, 65535};
constexpr int fewestSilences = 4; ///< before a local port is taken for dead, where nothing gets lost
constexpr int mostQuestions = 24;
constexpr int doubtfulSilences = 2; ///< before it is known how many get lost
constexpr double mostLost = 0.55; ///< of the questions from ports that get answers; beyond it silence says nothing
constexpr qsizetype controlsARound = 4;
constexpr qsizetype mostLive = 64;
constexpr qsizetype enoughToMeasure = 40;

} // namespace

void LocalPortSearch::begin()
{
    if (!canBegin())
        return;
    ++m_times;
    m_isSearching = true;
    m_isInDoubt = false;
    m_isMeasured = false;
    m_answers = 0;
    m_lost = 0;
    m_live.clear();
    m_doubtful.clear();
    m_spread.emplace(usable);
    askFrom(m_spread->samples());
}

void LocalPortSearch::askFrom(const QList<quint16>& ports)
{
    m_answersThisRound = 0;
    m_silences.clear();
    m_waiting.assign(ports.begin(), ports.end());
    m_controls = m_live.first(std::min(m_live.size(), controlsARound));
    m_waiting.insert(m_waiting.end(), m_controls.begin(), m_controls.end());
}

std::optional<quint16> LocalPortSearch::next(int atOnce)
{
    if (m_waiting.empty() || m_underWay >= atOnce)
        return std::nullopt;
    const quint16 port = m_waiting.front();
    m_waiting.pop_front();
    ++m_underWay;
    return port;
}

void LocalPortSearch::settle(quint16 localPort, bool answered)
{
    --m_underWay;
    if (answered) {
        ++m_answersThisRound;
        ++m_answers;
        m_lost += m_silences.take(localPort);
        m_spread->heard(localPort, State::Open);
        if (m_live.size() < mostLive && !m_live.contains(localPort))
            m_live.append(localPort);
    } else {
        m_isInDoubt = true;
        const int enough = m_isMeasured ? std::max(fewestSilences, enoughQuestions(lossRate())) : doubtfulSilences;
        if (++m_silences[localPort] < enough)
            m_waiting.push_back(localPort);
        else if (!m_isMeasured)
            m_doubtful.append(localPort);
        else if (!m_controls.contains(localPort))
            m_spread->heard(localPort, State::Filtered);
    }
    goOn();
}

void LocalPortSearch::giveUp(quint16 localPort)
{
    --m_underWay;
    if (const auto neighbour = m_spread->takeNeighbour(localPort))
        m_waiting.push_back(*neighbour);
    goOn();
}

int LocalPortSearch::enoughQuestions(double lossRate)
{
    constexpr double tolerable = 1e-6;
    if (lossRate <= 0)
        return 1;
    if (lossRate >= 1)
        return mostQuestions;
    return std::clamp(int(std::ceil(std::log(tolerable) / std::log(lossRate))), 1, mostQuestions);
}

double LocalPortSearch::lossRate() const
{
    return m_lost == 0 ? 0 : double(m_lost) / (m_lost + m_answers);
}

/// Round by round. One without any answer, or with too few of them, tells of the host and not of local ports, and ends
/// the search.
void LocalPortSearch::goOn()
{
    if (!m_waiting.empty() || m_underWay > 0)
        return;
    if (m_answersThisRound == 0 || lossRate() > mostLost) {
        m_spread.reset();
        end();
        return;
    }
    if (m_isInDoubt && !m_isMeasured) {
        m_isMeasured = true;
        askFrom(std::exchange(m_doubtful, {}));
        measure();
        return;
    }
    const QList<quint16> between = m_spread->takeBetween(mostAtOnce - int(controlsARound));
    if (between.isEmpty())
        end();
    else
        askFrom(between);
}

/// Asks from all that answered, and from others beside them, to learn how much gets lost.
void LocalPortSearch::measure()
{
    QList<quint16> more = m_live.mid(m_controls.size());
    for (qsizetype i = 0; m_controls.size() + more.size() < enoughToMeasure && i < enoughToMeasure; ++i) {
        if (const auto neighbour = m_spread->takeNeighbour(m_live.at(i % m_live.size())))
            more.append(*neighbour);
    }
    m_waiting.insert(m_waiting.end(), more.begin(), more.end());
    m_controls = m_live;
}

void LocalPortSearch::end()
{
    m_isSearching = false;
    m_waiting.clear();
    if (!m_spread)
        return;
    for (const StateRun& run : m_spread->runs()) {
        if (run.state == State::Filtered)
            m_unanswered.append({run.from, run.to});
    }
    m_spread.reset();
}

} // namespace PortCheck
