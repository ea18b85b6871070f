// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/sourceportsprobe.h"

#include "model/scan/portsequence.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr PortRange noPorts{1, 0};

/// Spread at any time: something that begins or ends meanwhile then doesn't look like a boundary between ports.
QList<quint16> outOfOrder(const QList<quint16>& ports)
{
    QList<quint16> mixed;
    if (ports.isEmpty())
        return mixed;
    PortSequence places({0, quint16(ports.size() - 1)});
    while (const auto place = places.next())
        mixed.append(ports.at(*place));
    return mixed;
}

QJsonArray arrayOf(const QList<quint16>& ports)
{
    QJsonArray array;
    for (const quint16 port : ports)
        array.append(port);
    return array;
}

QJsonArray arrayOf(const QList<StateRun>& runs)
{
    QJsonArray array;
    for (const StateRun& run : runs)
        array.append(QJsonObject{{"from"_L1, run.from}, {"to"_L1, run.to}, {"state"_L1, token(run.state)}});
    return array;
}

} // namespace

SourcePortsProbe::SourcePortsProbe(const ProbeRequest& request)
    : m_request(request)
    , m_address(request.address)
    , m_spread(request.fromLocalPorts.value_or(noPorts))
    , m_waiting(outOfOrder(m_spread.samples()))
{
    m_address.setPort(request.port);
}

SourcePortsProbe::~SourcePortsProbe() = default;

void SourcePortsProbe::start()
{
    QMetaObject::invokeMethod(this, &SourcePortsProbe::goOn, Qt::QueuedConnection);
}

void SourcePortsProbe::cancel()
{
    m_result.state = State::Cancelled;
    m_result.reason = Reason::Cancelled;
    finish();
}

void SourcePortsProbe::goOn()
{
    while (!m_finished && int(m_running.size()) < atOnce && m_result.attempts < mostConnections) {
        if (m_waiting.isEmpty() && m_running.empty())
            m_waiting = takeNext();
        if (m_waiting.isEmpty())
            break;
        ask(m_waiting.takeFirst());
    }
    if (!m_finished && m_running.empty())
        conclude();
}

/// Samples that got lost would each look like a part with two boundaries to search for.
QList<quint16> SourcePortsProbe::takeNext()
{
    QList<quint16> ports;
    if (!std::exchange(m_samplesAreKnown, true))
        ports = takeSilent();
    if (ports.isEmpty())
        ports = m_spread.takeBetween(atOnce);
    return ports.isEmpty() ? takeSilent() : ports;
}

/// Of each silent part the ports at its ends that were asked; all of a small one.
QList<quint16> SourcePortsProbe::takeSilent()
{
    constexpr qsizetype few = 3;
    QList<quint16> ports;
    if (m_spread.count(State::Open) == 0) // then it isn't the local port
        return ports;
    const QMap<quint16, State> heard = m_spread.heardPorts();
    const QList<StateRun> runs = m_spread.runs();
    for (const StateRun& run : runs) {
        if (run.state != State::Filtered)
            continue;
        QList<quint16> ofRun;
        for (auto each = heard.lowerBound(run.from); each != heard.end() && each.key() <= run.to; ++each)
            ofRun.append(each.key());
        if (ofRun.size() > few)
            ofRun = {ofRun.constFirst(), ofRun.constLast()};
        ports += ofRun;
    }
    ports.removeIf([this](quint16 port) { return m_askedAgain.contains(port); });
    for (const quint16 port : std::as_const(ports))
        m_askedAgain.insert(port);
    return ports;
}

void SourcePortsProbe::ask(quint16 port)
{
    auto connection = std::make_unique<LocalPortConnection>(port);
    connect(connection.get(), &LocalPortConnection::ended, this, &SourcePortsProbe::onEnded);
    const auto answer = connection->begin(m_address, m_request.limits.timeout);
    if (!answer || answer->binding == LocalPortAnswer::Binding::Had)
        ++m_result.attempts;
    if (answer)
        hear(port, *answer);
    else
        m_running[port] = std::move(connection);
}

void SourcePortsProbe::onEnded(quint16 port, const LocalPortAnswer& answer)
{
    const auto ended = m_running.find(port);
    if (ended == m_running.end())
        return;
    ended->second.release()->deleteLater();
    m_running.erase(ended);
    hear(port, answer);
    goOn();
}

void SourcePortsProbe::hear(quint16 port, const LocalPortAnswer& answer)
{
    if (answer.state == State::Local && answer.error != 0 && !m_result.nativeError) {
        m_result.nativeError = answer.error;
        m_result.errorText = qt_error_string(answer.error);
    }
    switch (answer.binding) {
    case LocalPortAnswer::Binding::Had:
        if (answer.state == State::Filtered && !m_silentOnce.contains(port)) {
            m_silentOnce.insert(port);
            m_waiting.prepend(port);
        } else {
            m_spread.heard(port, answer.state);
        }
        break;
    case LocalPortAnswer::Binding::Busy:
        m_busy.append(port);
        askNeighbourOf(port);
        break;
    case LocalPortAnswer::Binding::Excluded:
        m_excluded.append(port);
        askNeighbourOf(port);
        break;
    case LocalPortAnswer::Binding::Untold:
        m_untold.append(port);
        askNeighbourOf(port);
        break;
    case LocalPortAnswer::Binding::Failed:
        break;
    }
}

/// Only for samples: the search for a boundary has other ports to choose from.
void SourcePortsProbe::askNeighbourOf(quint16 port)
{
    const auto standsFor = m_standsFor.find(port);
    const quint16 sample = standsFor == m_standsFor.end() ? port : standsFor->second;
    if (!m_spread.samples().contains(sample))
        return;
    if (const auto neighbour = m_spread.takeNeighbour(sample)) {
        m_standsFor[*neighbour] = sample;
        m_waiting.prepend(*neighbour);
    }
}

void SourcePortsProbe::conclude()
{
    const int asked = m_spread.countHeard();
    const int open = m_spread.count(State::Open);
    if (open > 0)
        m_result.state = State::Open;
    else
        m_result.state = asked > m_spread.count(State::Local) ? State::Filtered : State::Local;
    if (asked == 0)
        m_result.reason = Reason::SourcePortsUntold;
    else
        m_result.reason = open == asked ? Reason::SourcePortsFree : Reason::SourcePortsBlocked;
    if (m_result.state != State::Local) {
        m_result.nativeError.reset();
        m_result.errorText.clear();
    }
    std::sort(m_busy.begin(), m_busy.end());
    std::sort(m_excluded.begin(), m_excluded.end());
    std::sort(m_untold.begin(), m_untold.end());
    m_result.evidence = evidence();
    finish();
}

Evidence SourcePortsProbe::evidence() const
{
    QJsonArray askedInstead;
    for (const auto& [neighbour, sample] : m_standsFor) {
        if (m_spread.isHeard(neighbour))
            askedInstead.append(QJsonObject{{"port"_L1, sample}, {"asked"_L1, neighbour}});
    }
    return {{"sourcePorts"_L1, arrayOf(m_spread.runs())}, {"sampled"_L1, m_spread.countHeard()},
        {"busyPorts"_L1, arrayOf(m_busy)}, {"excludedPorts"_L1, arrayOf(m_excluded)},
        {"untoldPorts"_L1, arrayOf(m_untold)}, {"askedInstead"_L1, askedInstead}};
}

void SourcePortsProbe::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_running.clear();
    Q_EMIT finished(m_result);
}

} // namespace PortCheck
