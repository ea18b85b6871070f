// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/stripparts.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace PortCheck {

namespace {

/// What is drawn in front if parts share a column.
int importance(State state)
{
    switch (state) {
    case State::Filtered:
        return 4;
    case State::Unreachable:
        return 3;
    case State::Local:
        return 2;
    case State::Open:
    case State::Closed:
        return 1;
    case State::NotRun:
    case State::Unresolved:
    case State::Cancelled:
        break;
    }
    return 0;
}

/// The columns that a part of the range touches.
StripPart columnsOf(PortRange range, const ReachabilityRun& part, int columns)
{
    const int size = range.to - range.from + 1;
    const State state = stateOf(part);
    return {stripColumn(range, part.from, columns), ((part.to + 1 - range.from) * columns - 1) / size,
        state == State::Open ? State::Closed : state};
}

} // namespace

int stripColumn(PortRange range, quint16 port, int columns)
{
    return (port - range.from) * columns / (range.to - range.from + 1);
}

QList<StripPart> stripParts(PortRange range, const QList<ReachabilityRun>& parts, int columns)
{
    QList<StripPart> wanted;
    for (const ReachabilityRun& part : parts) {
        if (part.from <= part.to && range.contains(part.from) && range.contains(part.to))
            wanted.append(columnsOf(range, part, columns));
    }
    std::stable_sort(wanted.begin(), wanted.end(), [](const StripPart& a, const StripPart& b) {
        const auto rank = [](const StripPart& part) {
            const bool isNarrow = part.from == part.to;
            return std::tuple(isNarrow, isNarrow ? importance(part.state) : 0);
        };
        return rank(a) < rank(b);
    });
    QList<State> painted(range.from <= range.to ? columns : 0, State::NotRun);
    for (const StripPart& part : std::as_const(wanted))
        std::fill(painted.begin() + part.from, painted.begin() + part.to + 1, part.state);
    QList<StripPart> strip;
    for (int column = 0; column < painted.size(); ++column) {
        const State state = painted.at(column);
        if (strip.isEmpty() || strip.constLast().state != state)
            strip.append({column, column, state});
        strip.last().to = column;
    }
    return strip;
}

} // namespace PortCheck
