// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/hostscan.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

/// How many ports we expect to call silent by mistake, given the packet loss so far.
constexpr double tolerableError = 0.0001;
constexpr int mostRounds = 16;

/// An answer says more than a rejection, and a rejection more than silence.
State better(State before, State now)
{
    const bool weaker = before == State::Unreachable && now == State::Filtered;
    return weaker || reachabilityOf(before) == Reachability::Answered ? before : now;
}

bool isLivenessQuestion(const Ask& ask)
{
    return ask.purpose == Ask::Purpose::Canary || ask.purpose == Ask::Purpose::LivenessRound;
}

} // namespace

HostScan::HostScan(int host, const RangeTarget& target, RangeMode mode, const RangeLimits& limits)
    : m_host(host)
    , m_mode(mode)
    , m_limits(limits)
    , m_map(target.range)
    , m_first(target, mode)
    , m_roundTrip(limits.timeout)
    , m_pace(limits.inFlight)
{
}

std::optional<Ask> HostScan::next(Moment now, int share)
{
    const int window = std::min(share, m_pace.window(now));
    if (m_finished || m_underWay >= window)
        return std::nullopt;
    std::optional<Ask> ask = choose(now, window);
    if (!ask && m_underWay == 0) {
        goOn();
        ask = choose(now, window);
    }
    if (ask) {
        ++m_underWay;
        ++m_connections;
        m_firstUnderWay += ask->purpose == Ask::Purpose::First;
        m_planned += ask->purpose == Ask::Purpose::First;
        m_againUnderWay += ask->purpose == Ask::Purpose::Again;
    }
    return ask;
}

std::optional<Ask> HostScan::choose(Moment now, int window)
{
    if (m_finished)
        return std::nullopt;
    if (!m_putBack.empty()) {
        const Ask ask = m_putBack.front();
        m_putBack.pop_front();
        return ask;
    }
    if (m_life.isCalling()) {
        if (const auto port = m_life.nextInLivenessRound())
            return Ask{*port, Patience::Full, Ask::Purpose::LivenessRound};
        return std::nullopt;
    }
    const bool first = m_first.hasNext(m_map, m_firstUnderWay == 0, m_planned);
    if (!first && m_again.empty())
        return std::nullopt;
    if (const auto port = m_life.dueCanary(now, window))
        return Ask{*port, Patience::Quick, Ask::Purpose::Canary};

    // Both kinds in turn, since first questions take time to send and the others take time to wait; but always with
    // places left for the first ones, which are answered at once if anything answers.
    const bool mayAgain = !m_again.empty() && (!first || (m_isAgainsTurn && m_againUnderWay < window - window / 4));
    m_isAgainsTurn = !m_isAgainsTurn;
    if (mayAgain) {
        const quint16 port = m_again.front();
        m_again.pop_front();
        return Ask{port, Patience::Full, Ask::Purpose::Again};
    }
    if (!first) // too many of the others are in flight
        return std::nullopt;
    return Ask{m_first.take(), m_limits.retries > 0 ? Patience::Quick : Patience::Full, Ask::Purpose::First};
}

/// Everything was asked, and nothing is in flight.
void HostScan::goOn()
{
    if (m_life.needsLivenessRound()) {
        m_life.beginRollCall();
        return;
    }
    if (!isAnotherRoundNeeded()) {
        finish();
        return;
    }
    ++m_rounds;
    m_foundThisRound = 0;
    m_firstAnswers = 0;
    const QList<quint16> silent = m_map.portsIn(State::Filtered);
    m_again.assign(silent.begin(), silent.end());
    if (m_again.empty())
        finish();
}

bool HostScan::isAnotherRoundNeeded()
{
    if (m_rounds >= std::max(mostRounds, m_limits.retries))
        return false;
    const int fullRounds = m_rounds + (m_limits.retries > 0 ? 1 : 0); // the first one needs no decision
    if (fullRounds < m_limits.retries)
        return true;
    const double lossRate = m_lost == 0 ? 0 : double(m_lost) / (m_lost + m_answers);
    // How many ports are still missing: those that, by the loss rate, were lost among the ports first asked in this
    // round, or as many as this round found; times the loss rate, since as many would be lost again.
    const double once = fullRounds == 0 ? m_firstAnswers : m_firstAnswers * lossRate;
    m_missing = std::max({once, double(m_foundThisRound), m_missing}) * lossRate;
    return m_missing > tolerableError;
}

void HostScan::finish()
{
    m_finished = true;
    m_again.clear();
}

void HostScan::settle(const Ask& ask, State state, Moment asked, Moment now)
{
    --m_underWay;
    m_firstUnderWay -= ask.purpose == Ask::Purpose::First;
    m_againUnderWay -= ask.purpose == Ask::Purpose::Again;
    const bool answered = reachabilityOf(state) == Reachability::Answered;
    if (answered) {
        ++m_answers;
        m_roundTrip.add(now - asked);
        m_life.answered(ask.port, state, asked);
    }
    if (isLivenessQuestion(ask)) // a port that this computer did not ask proves nothing
        settleSign(ask, answered || state == State::Local, asked, now);
    else
        settleFirstOrAgain(ask, state, asked, now);
}

void HostScan::settleFirstOrAgain(const Ask& ask, State state, Moment asked, Moment now)
{
    const State before = m_map.at(ask.port);
    switch (reachabilityOf(state)) {
    case Reachability::Answered:
        // An answer that took longer than a first question's time limit was late, not lost.
        if (before == State::Filtered && now - asked < m_quickestEnd) {
            ++m_lost;
            ++m_foundThisRound;
        }
        m_firstAnswers += ask.purpose == Ask::Purpose::First;
        report(ask.port, state);
        break;
    case Reachability::Blocked:
        if (ask.patience == Patience::Quick) {
            if (state == State::Filtered)
                m_quickestEnd = std::min(m_quickestEnd, m_roundTrip.quickLimit());
            m_again.push_back(ask.port);
            ++m_planned;
            m_map.set(ask.port, better(before, state));
            m_first.heard(ask.port, false);
        } else {
            m_life.silent(ask.port, asked);
            report(ask.port, better(before, state));
        }
        break;
    case Reachability::Local:
    case Reachability::NotAsked:
        report(ask.port, state);
        break;
    }
}

void HostScan::settleSign(const Ask& ask, bool answered, Moment asked, Moment now)
{
    if (ask.purpose == Ask::Purpose::Canary) {
        m_lost += !answered;
        m_pace.settleCanary(answered, asked, now);
        m_life.settleCanary(answered);
    } else {
        m_life.settleRollCall(answered);
        askDoubtfulAgain();
    }
}

/// Ports that were silent while canary ports were: asked once more or, if the host is gone, not at all.
void HostScan::askDoubtfulAgain()
{
    QList<quint16> ports = m_life.takeDoubtful();
    const bool gone = m_life.isGone();
    if (gone) {
        ports.append(QList<quint16>(m_again.begin(), m_again.end()));
        for (const Ask& ask : std::exchange(m_putBack, {})) {
            if (!isLivenessQuestion(ask))
                ports.append(ask.port);
        }
    }
    for (const quint16 port : std::as_const(ports)) {
        if (gone)
            report(port, State::NotRun);
        else
            m_again.push_back(port);
    }
    if (gone)
        finish();
}

void HostScan::report(quint16 port, State state)
{
    m_map.set(port, state);
    m_first.heard(port, true);
    m_findings.append({port, state});
}

void HostScan::putBack(const Ask& ask)
{
    --m_underWay;
    --m_connections;
    m_firstUnderWay -= ask.purpose == Ask::Purpose::First;
    m_againUnderWay -= ask.purpose == Ask::Purpose::Again;
    m_putBack.push_back(ask);
}

std::chrono::nanoseconds HostScan::limit(Patience patience) const
{
    return patience == Patience::Quick ? m_roundTrip.quickLimit() : std::chrono::nanoseconds(m_limits.timeout);
}

RangeHostEnd HostScan::end() const
{
    const bool exact = m_mode == RangeMode::EveryPort || BoundarySearch::isExact(m_map);
    return {m_host, m_connections, m_life.isGone(), exact, m_lost, m_roundTrip.typicalMs()};
}

QList<PortFinding> HostScan::takeFindings()
{
    return std::exchange(m_findings, {});
}

} // namespace PortCheck
