// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/ranges/rangecolumns.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace PortCheck {

namespace {

int columnsIn(const RangeScale& scale)
{
    return std::max(1, int(std::floor(scale.width())));
}

struct Columns {
    int from;
    int to; ///< included; less than `from` if none is shown
};

/// Which run is drawn in front if several share a column: the one with the higher rank.
using Rank = std::pair<bool, RangePart>;

Rank rankOf(const ReachabilityRun& run, const RangeScale& scale)
{
    const double width = scale.xOf(run.to + 1) - scale.xOf(run.from);
    return {width <= 1, partOf(run)};
}

Columns columnsOf(const ReachabilityRun& run, const RangeScale& scale)
{
    const double from = std::floor(scale.xOf(run.from));
    const double to = std::ceil(scale.xOf(run.to + 1)) - 1;
    const double last = columnsIn(scale) - 1;
    return {int(std::max(from, 0.0)), int(std::min(std::max(from, to), last))};
}

double shareOf(const RangeResult& found, const ReachabilityRun& run)
{
    const bool isOneFollowUp = found.mode == RangeMode::Map || run.reachability == Reachability::NotAsked;
    return isOneFollowUp ? 1 : double(run.asked()) / portsIn(run);
}

} // namespace

std::vector<RangeStretch> stretches(const RangeResult& found, const RangeScale& scale)
{
    struct Column {
        Rank rank{false, RangePart::NotAsked};
        double share = 1;
    };
    std::vector<Column> columns(size_t(columnsIn(scale)));
    for (qsizetype i = std::max<qsizetype>(0, runAt(found.runs, scale.visible().from)); i < found.runs.size(); ++i) {
        const ReachabilityRun& run = found.runs.at(i);
        if (run.from > scale.visible().to)
            break;
        const Columns place = columnsOf(run, scale);
        const Column shown{rankOf(run, scale), shareOf(found, run)};
        for (int x = place.from; x <= place.to; ++x) {
            Column& column = columns[size_t(x)];
            const bool isMore = shown.rank == column.rank && shown.share > column.share;
            if (shown.rank > column.rank || isMore)
                column = shown;
        }
    }
    std::vector<RangeStretch> same;
    for (int x = 0; x < int(columns.size()); ++x) {
        const Column& column = columns[size_t(x)];
        const RangePart part = column.rank.second;
        if (!same.empty() && same.back().part == part && same.back().share == column.share)
            same.back().to = x;
        else
            same.push_back({x, x, part, column.share});
    }
    return same;
}

std::vector<int> columnsOf(const QList<quint16>& ports, const RangeScale& scale)
{
    std::vector<int> columns;
    const PortRange visible = scale.visible();
    const auto first = std::lower_bound(ports.begin(), ports.end(), visible.from);
    for (auto port = first; port != ports.end() && *port <= visible.to; ++port) {
        const int column = std::clamp(int(std::floor(scale.xOf(*port))), 0, columnsIn(scale) - 1);
        if (columns.empty() || columns.back() != column)
            columns.push_back(column);
    }
    return columns;
}

qsizetype runAtColumn(const QList<ReachabilityRun>& runs, const RangeScale& scale, double x)
{
    const double column = std::clamp(std::floor(x), 0.0, columnsIn(scale) - 1.0);
    const qsizetype first = runAt(runs, scale.portAt(column));
    if (first < 0)
        return -1;
    const auto rank = [&](qsizetype run) { return rankOf(runs.at(run), scale); };
    qsizetype best = first;
    for (qsizetype i = first; i < runs.size() && scale.xOf(runs.at(i).from) < column + 1; ++i) {
        if (rank(i) > rank(best))
            best = i;
    }
    return best;
}

} // namespace PortCheck
