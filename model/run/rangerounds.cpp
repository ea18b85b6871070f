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
    m_probe->start(targets, m_mode, m_limits);
}

void RangeRounds::onFound(const QList<RangeFindings>& findings)
{
    std::vector<bool> isChanged(m_maps.size());
    for (const RangeFindings& found : findings) {
        const auto host = size_t(found.host);
        for (const PortFinding& port : found.ports)
            m_maps.at(host).set(port.port, port.state);
        isChanged.at(host) = true;
    }
    QList<RangeProgress> changed;
    for (size_t host = 0; host < isChanged.size(); ++host) {
        if (isChanged.at(host))
            changed.append({m_round.at(qsizetype(host)).checks, rangeResult(m_mode, m_maps.at(host))});
    }
    Q_EMIT progressed(changed);
}

void RangeRounds::onHostFinished(const RangeHostEnd& end)
{
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
