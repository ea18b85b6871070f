// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/bordercheck.h"

#include <QList>

#include <algorithm>

namespace PortCheck {

namespace {

/// The refused ports next to silent ones, in ascending order.
QList<quint16> bordersOf(const RangeMap& map)
{
    QList<ReachabilityRun> runs = map.reachabilityRuns();
    runs.removeIf([](const ReachabilityRun& run) { return run.reachability == Reachability::NotAsked; });
    QList<quint16> borders;
    const auto add = [&](quint16 port) {
        if (map.at(port) == State::Closed && (borders.isEmpty() || borders.constLast() != port))
            borders.append(port);
    };
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (runs.at(i).reachability != Reachability::Blocked || runs.at(i).silent == 0)
            continue;
        if (i > 0 && runs.at(i - 1).reachability == Reachability::Answered)
            add(runs.at(i - 1).to);
        if (i + 1 < runs.size() && runs.at(i + 1).reachability == Reachability::Answered)
            add(runs.at(i + 1).from);
    }
    return borders;
}

} // namespace

void BorderCheck::begin(const RangeMap& map, bool isLossy)
{
    constexpr int tries = 5;
    constexpr int triesAmongLosses = 12;
    m_hasBegun = true;
    m_tries = isLossy ? triesAmongLosses : tries;
    if (map.count(State::Filtered) == 0)
        return;
    const QList<quint16> borders = bordersOf(map);
    const qsizetype asked = std::min(borders.size(), most);
    for (qsizetype i = 0; i < asked; ++i) // spread over the range
        m_waiting.push_back({borders.at(i * borders.size() / asked), 0});
}

std::optional<quint16> BorderCheck::next()
{
    if (m_waiting.empty())
        return std::nullopt;
    m_underWay.push_back(m_waiting.front());
    m_waiting.pop_front();
    return m_underWay.back().port;
}

void BorderCheck::settle(quint16 port, bool answered)
{
    const auto found = std::find_if(
        m_underWay.begin(), m_underWay.end(), [port](const Border& border) { return border.port == port; });
    if (found == m_underWay.end())
        return;
    Border border = *found;
    m_underWay.erase(found);
    if (answered)
        return;
    if (++border.silences < m_tries)
        m_waiting.push_back(border);
    else
        m_fellSilent = true;
}

} // namespace PortCheck
