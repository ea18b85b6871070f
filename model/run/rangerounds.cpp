// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/rangerounds.h"

#include "model/probe/probe.h"
#include "model/probe/rangeprobe.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace PortCheck {

RangeRounds::RangeRounds(ProbeFactory& factory, QObject* parent)
    : QObject(parent)
    , m_factory(factory)
{
}

RangeRounds::~RangeRounds() = default;

void RangeRounds::start(const QList<WantedRange>& wanted, RangeMode mode, const RangeLimits& limits)
{
    m_waiting = wanted;
    m_mode = mode;
    m_limits = limits;
    m_probe = m_factory.createRangeProbe();
    connect(m_probe.get(), &RangeProbe::found, this, &RangeRounds::onFound);
    connect(m_probe.get(), &RangeProbe::hostFinished, this, &RangeRounds::onHostFinished);
    connect(m_probe.get(), &RangeProbe::finished, this, &RangeRounds::onScanFinished);
    startRound();
}

void RangeRounds::cancel()
{
    if (!isRunning())
        return;
    disconnect(m_probe.get(), &RangeProbe::finished, this, nullptr);
    disconnect(m_probe.get(), &RangeProbe::hostFinished, this, nullptr);
    m_probe->cancel(); // what it knows by now is found()
    m_search.reset();
    tell(mostHostsAtOnce);
    for (const RangeHostEnd& end : std::exchange(m_held, {}))
        tellEnd(end);
    m_probe.release()->deleteLater(); // we may be in its signal
    m_waiting.clear();
    m_round.clear();
    m_maps.clear();
}

void RangeRounds::startRound()
{
    const qsizetype count = std::min<qsizetype>(m_waiting.size(), mostHostsAtOnce);
    m_round = m_waiting.first(count);
    m_waiting.remove(0, count);
    m_maps.clear();
    QList<RangeTarget> targets;
    for (const WantedRange& wanted : std::as_const(m_round)) {
        targets.append(wanted.target);
        m_maps.emplace_back(wanted.target.range);
    }
    m_isUntold.assign(m_maps.size(), false);
    m_turn = 0;
    m_atTheStart = m_probe->counters();
    m_probe->start(targets, m_mode, m_limits);
}

void RangeRounds::onFound(const QList<RangeFindings>& findings)
{
    if (m_search) // only what the system counts is of interest
        return;
    for (const RangeFindings& found : findings) {
        const auto host = size_t(found.host);
        for (const PortFinding& port : found.ports)
            m_maps.at(host).set(port.port, port.state);
        m_isUntold.at(host) = true;
    }
    tell(mostToldAtOnce);
}

void RangeRounds::tell(int most)
{
    QList<RangeProgress> news;
    const size_t first = m_turn;
    for (size_t i = 0; i < m_maps.size() && news.size() < most; ++i) {
        const size_t host = (first + i) % m_maps.size();
        if (!m_isUntold.at(host))
            continue;
        m_isUntold.at(host) = false;
        news.append({m_round.at(qsizetype(host)).checks, rangeResult(m_mode, m_maps.at(host))});
        m_turn = host + 1;
    }
    if (!news.isEmpty())
        Q_EMIT progressed(news);
}

void RangeRounds::onHostFinished(const RangeHostEnd& end)
{
    if (m_search)
        return;
    m_isUntold.at(size_t(end.host)) = false;
    if (searchAt(end.host, m_probe->counters()).batch().isEmpty()) // as nearly always
        tellEnd(end);
    else
        m_held.push_back(end);
}

/// What is to be asked of a host again, as \a counters stand now. A computer's own refusals are no filter's.
OwnFilterSearch RangeRounds::searchAt(int host, const OwnCounters& counters) const
{
    const QHostAddress& address = m_round.at(host).target.address;
    const bool ofIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    return {m_maps.at(size_t(host)), ofIpv4, address.isLoopback() ? OwnCounters() : m_atTheStart, counters};
}

void RangeRounds::tellEnd(const RangeHostEnd& end, const QList<PortRange>& droppedHere)
{
    RangeResult result = rangeResult(m_mode, m_maps.at(size_t(end.host)));
    result.end = end;
    Q_EMIT progressed({{m_round.at(end.host).checks, result, droppedHere}});
}

void RangeRounds::onScanFinished()
{
    if (m_search) {
        m_search->settle(m_beforeBatch, m_probe->counters());
    } else {
        m_afterScan = m_probe->counters();
        if (!m_held.empty())
            m_search.emplace(searchAt(m_held.front().host, m_afterScan));
    }
    lookNext();
}

/// Alone: nothing else is asked meanwhile.
void RangeRounds::lookNext()
{
    while (m_search && m_search->batch().isEmpty()) {
        const RangeHostEnd end = m_held.front();
        m_held.pop_front();
        m_maps.at(size_t(end.host)) = m_search->map();
        const QList<PortRange> droppedHere = m_search->droppedHere();
        m_search.reset();
        tellEnd(end, droppedHere);
        if (!m_held.empty())
            m_search.emplace(searchAt(m_held.front().host, m_afterScan));
    }
    if (!m_search) {
        onRoundFinished();
        return;
    }
    const RangeHostEnd& end = m_held.front();
    const auto usual = std::chrono::milliseconds(int(4 * end.roundTripMs.value_or(1000) + 250));
    RangeLimits limits = m_limits;
    limits.retries = 0;
    limits.timeout = std::min({limits.timeout, usual, std::chrono::milliseconds(1000)}); // a SYN isn't repeated
    RangeTarget target = m_round.at(end.host).target;
    target.only = m_search->batch();
    target.alsoAsk.clear();
    target.standIn.reset();
    m_beforeBatch = m_probe->counters();
    m_probe->start({target}, RangeMode::EveryPort, limits);
}

void RangeRounds::onRoundFinished()
{
    if (!m_waiting.isEmpty()) {
        startRound();
        return;
    }
    m_probe.release()->deleteLater(); // we are in its signal
    m_round.clear();
    m_maps.clear();
    Q_EMIT finished();
}

} // namespace PortCheck
