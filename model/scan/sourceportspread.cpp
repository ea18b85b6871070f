// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/sourceportspread.h"

#include <algorithm>

namespace PortCheck {

namespace {

/// Where Windows' local ports begin and end: 1025-5000 up to Windows Server 2003, 49152-65535 since (KB 929851).
constexpr quint16 windowsBoundaries[] = {1025, 5000, 5001, 49151, 49152};

bool differ(State a, State b)
{
    return (a == State::Open) != (b == State::Open);
}

} // namespace

SourcePortSpread::SourcePortSpread(PortRange range)
    : m_range(range)
{
    const int last = range.to - range.from;
    if (last < 0)
        return;
    m_taken = {{range.from, State::NotRun}, {range.to, State::NotRun}};
    for (const quint16 port : windowsBoundaries) {
        if (range.contains(port))
            m_taken[port] = State::NotRun;
    }
    const int even = last < mostSamples ? last : mostSamples - int(m_taken.size()) + 1;
    for (int i = 1; i < even; ++i)
        m_taken[quint16(range.from + qint64(i) * last / even)] = State::NotRun;
    m_samples = m_taken.keys();
}

void SourcePortSpread::heard(quint16 port, State state)
{
    if (m_range.contains(port))
        m_taken[port] = state;
}

std::optional<quint16> SourcePortSpread::takeNeighbour(quint16 port)
{
    for (int distance = 1; distance <= mostNeighbours; ++distance) {
        for (const int candidate : {port - distance, port + distance}) {
            if (candidate < m_range.from || candidate > m_range.to || m_taken.contains(quint16(candidate)))
                continue;
            m_taken[quint16(candidate)] = State::NotRun;
            return quint16(candidate);
        }
    }
    return std::nullopt;
}

QList<quint16> SourcePortSpread::takeBetween(int most)
{
    QList<QList<quint16>> gaps;
    const QMap<quint16, State> heard = heardPorts();
    for (auto it = heard.begin(); it != heard.end() && std::next(it) != heard.end(); ++it) {
        if (!differ(it.value(), std::next(it).value()))
            continue;
        const QList<quint16> gap = untakenBetween(it.key() + 1, std::next(it).key() - 1);
        if (!gap.isEmpty())
            gaps.append(gap);
    }
    QList<quint16> ports;
    for (const QList<quint16>& gap : gaps) {
        const qsizetype share = std::clamp<qsizetype>(most / gaps.size(), 1, gap.size());
        for (qsizetype i = 1; i <= share; ++i)
            ports.append(gap.at(i * (gap.size() + 1) / (share + 1) - 1));
    }
    for (const quint16 port : ports)
        m_taken[port] = State::NotRun;
    return ports;
}

int SourcePortSpread::count(State state) const
{
    return int(std::count(m_taken.begin(), m_taken.end(), state));
}

int SourcePortSpread::countHeard() const
{
    return int(m_taken.size()) - count(State::NotRun);
}

QList<StateRun> SourcePortSpread::runs() const
{
    QList<StateRun> runs;
    if (m_range.to < m_range.from)
        return runs;
    const QMap<quint16, State> heard = heardPorts();
    if (heard.isEmpty())
        return {unknownBetween(m_range.from, m_range.to)};
    runs.append({m_range.from, heard.firstKey(), heard.first()});
    for (auto it = std::next(heard.begin()); it != heard.end(); ++it) {
        const quint16 before = runs.last().to;
        if (differ(runs.last().state, it.value()) && before + 1 < it.key())
            runs.append(unknownBetween(before + 1, it.key() - 1));
        else
            runs.last().to = quint16(it.key() - 1);
        if (runs.last().state == it.value())
            runs.last().to = it.key();
        else
            runs.append({it.key(), it.key(), it.value()});
    }
    runs.last().to = m_range.to;
    return runs;
}

QMap<quint16, State> SourcePortSpread::heardPorts() const
{
    QMap<quint16, State> heard = m_taken;
    heard.removeIf([](QMap<quint16, State>::iterator entry) { return entry.value() == State::NotRun; });
    return heard;
}

QList<quint16> SourcePortSpread::untakenBetween(int from, int to) const
{
    QList<quint16> ports;
    for (int port = from; port <= to; ++port) {
        if (!m_taken.contains(quint16(port)))
            ports.append(quint16(port));
    }
    return ports;
}

StateRun SourcePortSpread::unknownBetween(int from, int to) const
{
    const bool couldNotBeAsked = untakenBetween(from, to).isEmpty();
    return {quint16(from), quint16(to), couldNotBeAsked ? State::Local : State::NotRun};
}

} // namespace PortCheck
