// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/rangerounds.h"

#include "model/probe/probe.h"
#include "model/probe/rangeprobe.h"

#include <algorithm>
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
    connect(m_probe.get(), &RangeProbe::finished, this, &RangeRounds::onRoundFinished);
    startRound();
}

void RangeRounds::cancel()
{
    if (!isRunning())
        return;
    disconnect(m_probe.get(), &RangeProbe::finished, this, nullptr);
    disconnect(m_probe.get(), &RangeProbe::hostFinished, this, nullptr);
    m_probe->cancel(); // what it knows by now is found()
    tell(mostHostsAtOnce);
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
    m_probe->start(targets, m_mode, m_limits);
}

void RangeRounds::onFound(const QList<RangeFindings>& findings)
{
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
    m_isUntold.at(size_t(end.host)) = false;
    RangeResult result = rangeResult(m_mode, m_maps.at(size_t(end.host)));
    result.end = end;
    Q_EMIT progressed({{m_round.at(end.host).checks, result}});
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
