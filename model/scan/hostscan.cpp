// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/hostscan.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

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

bool isOfThePort(const Ask& ask)
{
    return ask.purpose == Ask::Purpose::First || ask.purpose == Ask::Purpose::Again;
}

int portsToAsk(const RangeTarget& target)
{
    return target.only.isEmpty() ? target.range.to - target.range.from + 1 : int(target.only.size());
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
    , m_repetitions(limits.retries)
    , m_size(portsToAsk(target))
{
    if (target.deadLocalPorts.isEmpty())
        return;
    m_localPorts.know(target.deadLocalPorts);
    m_cycle = LocalPortCycle(target.deadLocalPorts, host * localPortsApart + target.usedLocalPorts);
}

std::optional<Ask> HostScan::next(Moment now, int share)
{
    int window = std::min(share, m_pace.window(now));
    if (!m_cycle.isEmpty()) // each question needs one that is free
        window = std::min(window, std::max(1, m_cycle.count() * 3 / 4));
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
        if (!ask->isOfLocalPort())
            ask->localPort = localPort();
        m_firstUnderWay += ask->purpose == Ask::Purpose::First;
        m_planned += ask->purpose == Ask::Purpose::First;
        m_againUnderWay += ask->purpose == Ask::Purpose::Again;
    }
    return ask;
}

/// At the beginning, as long as nothing answers, every other question comes from a local port somewhere between 1024
/// and 65535: where no answer comes back to those that the system would choose, that finds out.
quint16 HostScan::localPort()
{
    constexpr int tentative = 512; // questions
    constexpr int stride = 39'869; // about the golden section of their number, and without a common divisor
    if (m_cycle.isEmpty() && hasManyPorts() && m_connections <= tentative && m_connections % 2 == 0
        && !m_life.canTell())
        return quint16(1024 + qint64(m_connections) * stride % 64'512);
    return m_cycle.next();
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
    if (const auto ask = askFromLocalPort())
        return ask;
    if (m_localPorts.isInDoubt())
        return std::nullopt;
    if (const auto ask = askOpenFromLocalPort())
        return ask;
    if (m_life.isCalling()) {
        if (const auto port = m_life.nextInLivenessRound())
            return Ask{*port, Patience::Full, Ask::Purpose::LivenessRound};
        return std::nullopt;
    }
    if (const auto port = m_borders.next())
        return Ask{*port, Patience::Full, Ask::Purpose::Border};
    const bool first = m_first.hasNext(m_map, isSearchSettled(), m_planned);
    if (!first && m_again.empty())
        return std::nullopt;
    if (const auto port = m_life.dueCanary(now, window))
        return Ask{*port, Patience::Quick, Ask::Purpose::Canary};
    return chooseFromQueues(window, first);
}

std::optional<Ask> HostScan::chooseFromQueues(int window, bool first)
{
    // Both kinds in turn, since first questions take time to send and the others take time to wait; but always with
    // some places left for the first ones. A few are enough: they are answered at once if anything answers, or soon
    // given up.
    const int placesForFirst = window / 32;
    const bool mayAgain = !m_again.empty() && (!first || (m_isAgainsTurn && m_againUnderWay < window - placesForFirst));
    m_isAgainsTurn = !m_isAgainsTurn;
    if (mayAgain) {
        const Repetition repetition = m_again.front();
        m_again.pop_front();
        return repeated(repetition);
    }
    if (!first) // too many of the others are in flight
        return std::nullopt;
    return Ask{m_first.take(), m_limits.retries > 0 ? Patience::Quick : Patience::Full, Ask::Purpose::First};
}

/// Where answers get lost, a port is asked several times in a short time, and then once more with the full time limit.
Ask HostScan::repeated(const Repetition& repetition)
{
    Ask ask{repetition.port, Patience::Full, Ask::Purpose::Again};
    ask.silences = repetition.silences;
    ask.isLast = repetition.isLast;
    if (repetition.isLast ? m_repetitions.isLossy() : repetition.silences < m_repetitions.quickQuestions())
        ask.patience = Patience::Quick;
    else if (!repetition.isLast)
        m_repetitions.wasSilent(repetition.silences);
    return ask;
}

/// What is silent now may be a lost question: a search that went on meanwhile would look for boundaries between those.
bool HostScan::isSearchSettled() const
{
    const bool isLossy = !m_cycle.isEmpty() || m_repetitions.isLossy();
    return m_firstUnderWay == 0 && (!isLossy || (m_again.empty() && m_againUnderWay == 0));
}

/// Everything was asked, and nothing is in flight.
void HostScan::goOn()
{
    if (m_life.needsLivenessRound()) {
        m_life.beginRollCall();
        return;
    }
    if (m_borders.hasBegun()) {
        finish();
        return;
    }
    if (!m_repetitions.beginRound()) {
        askBorders();
        return;
    }
    const QList<quint16> silent = m_map.portsIn(State::Filtered);
    m_again.clear();
    for (const quint16 port : silent)
        m_again.push_back({port, 1, true});
    if (m_again.empty())
        askBorders();
}

/// True if there is one.
bool HostScan::askHeldBackAgain()
{
    const QList<quint16> ports = m_heldBack.nextRound(m_map);
    for (const quint16 port : ports)
        m_again.push_back({port, RepetitionPlan::mostQuickQuestions, false}); // only the whole time limit tells
    return !ports.isEmpty();
}

/// All else was asked.
void HostScan::askBorders()
{
    if (askHeldBackAgain())
        return;
    m_borders.begin(m_map, m_repetitions.isLossy());
    if (m_borders.isOver())
        finish();
}

/// What was silent was so because of the time at which it was asked.
void HostScan::settleBorder(const Ask& ask, bool answered)
{
    m_borders.settle(ask.port, answered);
    if (!m_borders.fellSilent() || m_finished)
        return;
    const QList<quint16> silent = m_map.portsIn(State::Filtered);
    for (const quint16 port : silent)
        report(port, State::NotRun);
    finish();
}

void HostScan::finish()
{
    m_finished = true;
    m_again.clear();
}

void HostScan::settle(const Ask& ask, State state, Moment asked, Moment now, Noticed noticed)
{
    --m_underWay;
    m_firstUnderWay -= ask.purpose == Ask::Purpose::First;
    m_againUnderWay -= ask.purpose == Ask::Purpose::Again;
    const bool answered = reachabilityOf(state) == Reachability::Answered;
    if (answered) {
        if (noticed == Noticed::AsItCame)
            m_roundTrip.add(now - asked);
        m_life.answered(ask.port, state, asked);
    }
    if (ask.isOfLocalPort()) {
        settleLocalPort(ask, state, now);
        return;
    }
    if (answered)
        m_repetitions.answered(ask.purpose == Ask::Purpose::First);
    if (ask.purpose == Ask::Purpose::Border)
        settleBorder(ask, answered || state == State::Local);
    else if (isLivenessQuestion(ask)) // a port that this computer did not ask proves nothing
        settleSign(ask, answered || state == State::Local, asked, now);
    else
        settleFirstOrAgain(ask, state, asked, now);
    if (isOfThePort(ask))
        m_heldBack.settle(ask.port, state == State::Local && noticed == Noticed::AtTheLimit);
}

void HostScan::settleFirstOrAgain(const Ask& ask, State state, Moment asked, Moment now)
{
    const State before = m_map.at(ask.port);
    switch (reachabilityOf(state)) {
    case Reachability::Answered:
        // An answer that took longer than a first question's time limit was late, not lost.
        if (before == State::Filtered && now - asked < m_quickestEnd) {
            m_lost += ask.silences;
            m_repetitions.lost(ask.silences);
            if (ask.isLast || ask.patience == Patience::Full)
                m_repetitions.foundLate();
        }
        report(ask.port, state);
        break;
    case Reachability::Blocked:
        settleSilence(ask, state, asked);
        break;
    case Reachability::Local:
    case Reachability::NotAsked:
        report(ask.port, state);
        break;
    }
}

void HostScan::settleSilence(const Ask& ask, State state, Moment asked)
{
    const State before = m_map.at(ask.port);
    const bool mayBeDead = asked < m_learnt; // the local port
    if ((ask.isLast || ask.patience == Patience::Full) && !mayBeDead) {
        m_life.silent(ask.port, asked);
        report(ask.port, better(before, state));
        return;
    }
    if (state == State::Filtered && ask.patience == Patience::Quick)
        m_quickestEnd = std::min(m_quickestEnd, m_roundTrip.quickLimit());
    m_again.push_back({ask.port, quint8(mayBeDead ? 0 : ask.silences + 1), false});
    m_planned += ask.purpose == Ask::Purpose::First;
    m_map.set(ask.port, better(before, state));
    m_first.heard(ask.port, false);
}

void HostScan::settleSign(const Ask& ask, bool answered, Moment asked, Moment now)
{
    if (ask.purpose == Ask::Purpose::Canary) {
        m_lost += !answered;
        m_repetitions.lost(answered ? 0 : 1);
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
        for (const Repetition& repetition : std::exchange(m_again, {}))
            ports.append(repetition.port);
        for (const Ask& ask : std::exchange(m_putBack, {})) {
            if (isOfThePort(ask))
                ports.append(ask.port);
        }
    }
    for (const quint16 port : std::as_const(ports)) {
        if (gone)
            report(port, State::NotRun);
        else
            m_again.push_back({port, 1, false});
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
    m_planned -= ask.purpose == Ask::Purpose::First;
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
    RangeHostEnd end{
        m_host, m_connections, m_life.isGone() || m_borders.fellSilent(), exact, m_lost, m_roundTrip.typicalMs()};
    end.localPortsUnanswered = m_localPorts.unanswered();
    end.localPortsTurnedAway = m_isTurnedAway && !end.localPortsUnanswered.isEmpty();
    return end;
}

QList<PortFinding> HostScan::takeFindings()
{
    return std::exchange(m_findings, {});
}

} // namespace PortCheck
