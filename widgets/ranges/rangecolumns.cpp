// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/ranges/rangecolumns.h"

#include <algorithm>
#include <cmath>

namespace PortCheck {

namespace {

int columnsIn(const RangeScale& scale)
{
    return std::max(1, int(std::floor(scale.width())));
}

struct Columns {
    int from;
    int to; ///< included; less than from where none is shown
};

Columns columnsOf(const PassageRun& run, const RangeScale& scale)
{
    const double from = std::floor(scale.xOf(run.from));
    const double to = std::ceil(scale.xOf(run.to + 1)) - 1;
    const double last = columnsIn(scale) - 1;
    return {int(std::max(from, 0.0)), int(std::min(std::max(from, to), last))};
}

double shareOf(const RangeResult& found, const PassageRun& run)
{
    return found.mode == RangeMode::Map ? 1 : double(run.asked()) / portsIn(run);
}

} // namespace

std::vector<RangeStretch> stretches(const RangeResult& found, const RangeScale& scale)
{
    struct Column {
        RangePart part = RangePart::NotAsked;
        double share = 0;
    };
    std::vector<Column> columns(size_t(columnsIn(scale)));
    for (qsizetype i = std::max<qsizetype>(0, runAt(found.runs, scale.visible().from)); i < found.runs.size(); ++i) {
        const PassageRun& run = found.runs.at(i);
        if (run.from > scale.visible().to)
            break;
        const Column shown{partOf(run), shareOf(found, run)};
        const Columns place = columnsOf(run, scale);
        for (int x = place.from; x <= place.to; ++x) {
            Column& column = columns[size_t(x)];
            if (shown.part > column.part)
                column = shown;
            else if (shown.part == column.part)
                column.share = std::max(column.share, shown.share);
        }
    }
    std::vector<RangeStretch> same;
    for (int x = 0; x < int(columns.size()); ++x) {
        const Column& column = columns[size_t(x)];
        if (!same.empty() && same.back().part == column.part && same.back().share == column.share)
            same.back().to = x;
        else
            same.push_back({x, x, column.part, column.share});
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

qsizetype runAtColumn(const QList<PassageRun>& runs, const RangeScale& scale, double x)
{
    const double column = std::clamp(std::floor(x), 0.0, columnsIn(scale) - 1.0);
    const qsizetype first = runAt(runs, scale.portAt(column));
    if (first < 0)
        return -1;
    qsizetype best = first;
    for (qsizetype i = first; i < runs.size() && scale.xOf(runs.at(i).from) < column + 1; ++i) {
        if (partOf(runs.at(i)) > partOf(runs.at(best)))
            best = i;
    }
    return best;
}

} // namespace PortCheck
