// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/boundarysearch.h"

#include <algorithm>
#include <cmath>

namespace PortCheck {

namespace {

/// A silent port is asked twice: with a short time limit, and then with the full one.
constexpr int connectionsAPort = 2;
/// The part of the budget that the samples may use; the rest is for the boundaries.
constexpr double sampleShare = 0.64;
/// Halving this often leaves nothing of 65,536 ports.
constexpr int mostBisections = 17;

/// The ports that were not asked between two neighbours that differ.
using Gap = QList<quint16>;

bool isKnown(Reachability reachability)
{
    return reachability == Reachability::Answered || reachability == Reachability::Blocked;
}

QList<Gap> gapsBetweenDifferent(const RangeMap& map)
{
    QList<Gap> gaps;
    Gap notAsked;
    Reachability before = Reachability::NotAsked;
    const PortRange range = map.range();
    for (int port = range.from; port <= range.to; ++port) {
        const Reachability reachability = reachabilityOf(map.at(quint16(port)));
        if (reachability == Reachability::NotAsked)
            notAsked.append(quint16(port));
        if (!isKnown(reachability))
            continue; // ports that this computer did not ask tell nothing, and are not asked again
        if (isKnown(before) && before != reachability && !notAsked.isEmpty())
            gaps.append(notAsked);
        before = reachability;
        notAsked.clear();
    }
    return gaps;
}

/// How many ports to ask at once, so that a gap of \a size is closed after \a rounds with as many ports each.
int portsARound(qsizetype size, int rounds)
{
    const double parts = std::ceil(std::pow(double(size) + 1, 1.0 / rounds) - 1e-9);
    return std::clamp(int(parts) - 1, 1, int(size));
}

qsizetype portsFor(const QList<Gap>& gaps, int rounds)
{
    qsizetype ports = 0;
    for (const Gap& gap : gaps)
        ports += std::min(gap.size(), qsizetype(portsARound(gap.size(), rounds)) * rounds);
    return ports;
}

void pickEvenly(const Gap& gap, int count, QList<quint16>& ports)
{
    for (int i = 1; i <= count; ++i)
        ports.append(gap.at(i * (gap.size() + 1) / (count + 1) - 1));
}

} // namespace

BoundarySearch::BoundarySearch(PortRange range, const QList<quint16>& alsoAsk, int budget)
    : m_range(range)
    , m_alsoAsk(alsoAsk)
    , m_budget(budget)
{
}

QList<quint16> BoundarySearch::samples() const
{
    QList<quint16> ports;
    for (const quint16 port : m_alsoAsk) {
        if (m_range.contains(port))
            ports.append(port);
    }
    const int size = m_range.to - m_range.from + 1;
    const int count = std::min(size, std::max(2, int(m_budget * sampleShare) / connectionsAPort));
    for (int i = 0; i < count; ++i)
        ports.append(quint16(m_range.from + (count == 1 ? 0 : qint64(i) * (size - 1) / (count - 1))));
    std::sort(ports.begin(), ports.end());
    ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
    return ports;
}

QList<quint16> BoundarySearch::next(const RangeMap& map, int connections) const
{
    const QList<Gap> gaps = gapsBetweenDifferent(map);
    const int affordable = (m_budget - connections) / connectionsAPort;
    QList<quint16> ports;
    if (gaps.isEmpty() || affordable <= 0)
        return ports;

    int rounds = 1;
    while (rounds < mostBisections && portsFor(gaps, rounds) > affordable)
        ++rounds;
    // If even halving is too much for all of them, some of them, spread over the range, are halved.
    const qsizetype chosen = std::min(gaps.size(), qsizetype(affordable));
    for (qsizetype i = 0; i < chosen; ++i) {
        const Gap& gap = gaps.at(i * gaps.size() / chosen);
        const int left = affordable - int(ports.size());
        pickEvenly(gap, std::min(portsARound(gap.size(), rounds), left), ports);
    }
    return ports;
}

bool BoundarySearch::isExact(const RangeMap& map)
{
    return gapsBetweenDifferent(map).isEmpty();
}

} // namespace PortCheck
