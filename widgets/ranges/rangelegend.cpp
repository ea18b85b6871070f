// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/ranges/rangelegend.h"

#include "widgets/ranges/rangepainter.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace PortCheck {

namespace {

bool isNotAsked(const ReachabilityRun& run)
{
    return run.reachability == Reachability::NotAsked;
}

int countOf(RangePart part, const RangeResult& found)
{
    switch (part) {
    case RangePart::NotAsked:
        break;
    case RangePart::Answers:
        return found.open() + found.refused();
    case RangePart::Local:
        return found.local();
    case RangePart::Rejected:
        return found.rejected();
    case RangePart::Silent:
        return found.silent();
    }
    return 0;
}

} // namespace

RangeLegend::RangeLegend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("rangeLegend"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RangeLegend::show(const RangeKnowledge& known)
{
    const QList<Item> items = itemsOf(known);
    if (items == m_items)
        return;
    m_items = items;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString RangeLegend::text() const
{
    QStringList texts;
    for (const Item& item : m_items)
        texts.append(item.text);
    return texts.join(QStringLiteral(", "));
}

QList<RangeLegend::Item> RangeLegend::itemsOf(const RangeKnowledge& known)
{
    const RangeResult& found = known.found;
    const QLocale locale;
    QList<Item> items{{Symbol::None, {},
        tr("Asked: %1 of %2", "%1, %2: numbers of ports")
            .arg(locale.toString(found.asked()), locale.toString(found.range.to - found.range.from + 1))}};
    for (const RangePart part : allRangeParts()) {
        if (part == RangePart::NotAsked) { // without a number: in a map every part has ports that were not asked
            if (std::any_of(found.runs.begin(), found.runs.end(), isNotAsked))
                items.append({Symbol::Part, part, partName(part, known.isRunning)});
        } else if (const int count = countOf(part, found); count > 0) {
            items.append({Symbol::Part, part,
                tr("%1: %2", "%1: what ports did, %2: a number of ports")
                    .arg(partName(part, known.isRunning), locale.toString(count))});
        }
    }
    if (!found.openPorts.isEmpty())
        items.append({Symbol::OpenPort, {}, tr("open: %1", "%1: number of ports").arg(locale.toString(found.open()))});
    if (!known.marks.isEmpty())
        items.append({Symbol::Mark, {},
            tr("named by the endpoint mapper: %1", "%1: number of ports").arg(locale.toString(known.marks.size()))});
    return items;
}

int RangeLegend::widthOf(const Item& item) const
{
    const int swatch = item.symbol == Symbol::None ? 0 : fontMetrics().height() + fontMetrics().height() / 3;
    return swatch + fontMetrics().horizontalAdvance(item.text);
}

/// The top left corner of each item, and after the last one the bottom of the legend.
QList<QPoint> RangeLegend::places(int width) const
{
    const int gap = fontMetrics().height();
    QList<QPoint> corners;
    QPoint corner;
    for (const Item& item : m_items) {
        if (corner.x() > 0 && corner.x() + widthOf(item) > width)
            corner = {0, corner.y() + fontMetrics().lineSpacing()};
        corners.append(corner);
        corner.rx() += widthOf(item) + gap;
    }
    corners.append({0, corner.y() + fontMetrics().lineSpacing()});
    return corners;
}

int RangeLegend::heightForWidth(int width) const
{
    return places(width).constLast().y();
}

QSize RangeLegend::sizeHint() const
{
    int width = 0;
    for (const Item& item : m_items)
        width += widthOf(item) + fontMetrics().height();
    return {width, fontMetrics().lineSpacing()};
}

QSize RangeLegend::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth(), fontMetrics().lineSpacing()};
}

void RangeLegend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QList<QPoint> corners = places(width());
    const int side = fontMetrics().height();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const QPoint corner = corners.at(i);
        const Item& item = m_items.at(i);
        paintSymbol(painter, QRectF(corner, QSizeF(side, side)), item);
        painter.setPen(palette().color(QPalette::WindowText));
        const int swatch = widthOf(item) - fontMetrics().horizontalAdvance(item.text);
        painter.drawText(corner + QPoint(swatch, fontMetrics().ascent()), item.text);
    }
}

void RangeLegend::paintSymbol(QPainter& painter, const QRectF& rect, const Item& item) const
{
    constexpr double inset = 2;
    const QRectF box = rect.adjusted(inset, inset, -inset, -inset);
    switch (item.symbol) {
    case Symbol::None:
        break;
    case Symbol::Part:
        paintPart(painter, box, item.part, palette());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(box);
        break;
    case Symbol::OpenPort:
        painter.fillRect(
            QRectF(rect.center().x(), rect.top() + inset, 1, box.height()), palette().color(QPalette::WindowText));
        break;
    case Symbol::Mark:
        paintMark(painter, {rect.center().x(), rect.bottom() - 2 * inset}, palette());
        break;
    }
}

} // namespace PortCheck
