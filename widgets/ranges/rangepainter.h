// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/ranges/rangecolumns.h"
#include "widgets/ranges/rangewords.h"

#include <QFontMetrics>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace PortCheck {

/// Fills \a rect in the style of that kind of part: kinds differ in pattern, brightness and hue. A part narrower than a
/// pattern is filled evenly. \a share, from 0 to 1, is how much of the height is filled from below; above it is a tint.
void paintPart(QPainter& painter, const QRectF& rect, RangePart part, const QPalette& palette, double share = 1);

/// The mark of an endpoint mapper's port: a small triangle that points down at \a tip.
void paintMark(QPainter& painter, QPointF tip, const QPalette& palette);

/// The vertical layout of a strip, from the top down: names of the mapper's ports, their marks and the open ports'
/// ticks, the bar, the axis.
struct RangeLanes {
    explicit RangeLanes(const QFontMetrics& metrics);

    int names; ///< each is a height in pixels
    int ticks;
    int bar;
    int axis;

    [[nodiscard]] int barTop() const { return names + ticks; }
    [[nodiscard]] int axisTop() const { return barTop() + bar; }
    [[nodiscard]] int height() const { return axisTop() + axis; }
};

/// Draws a strip: what is known of a range, at a scale, with a frame around the run at \a current (-1: none). Needs at
/// most as many painter calls as there are pixels across, whatever the number of runs.
class RangePainter final {
public:
    RangePainter(QPainter& painter, const RangeScale& scale, const QPalette& palette);

    void paint(const RangeKnowledge& known, qsizetype current);

private:
    void paintBar(const RangeResult& found);
    void paintOpenPorts(const QList<quint16>& ports);
    void paintMarks(const QList<RangeMark>& marks);
    void paintAxis();
    void paintBoundary();
    void paintFrame(const ReachabilityRun& run);

    QPainter& m_painter;
    const RangeScale& m_scale;
    QPalette m_palette;
    QFontMetrics m_metrics;
    RangeLanes m_lanes;
};

} // namespace PortCheck
