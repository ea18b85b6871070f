// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/watch/timelinestrip.h"

#include "model/words/watchtext.h"
#include "widgets/style/accessiblevalue.h"
#include "widgets/style/focusring.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace PortCheck {

namespace {

constexpr double margin = 4; ///< around the strip, for the ring that shows the focus

/// A slider whose value is a state in words.
class AccessibleStrip final : public AccessibleValue<TimelineStrip> {
public:
    explicit AccessibleStrip(TimelineStrip* strip)
        : AccessibleValue(strip, QAccessible::Slider)
    {
    }

    QString text(QAccessible::Text of) const override
    {
        if (of == QAccessible::Name)
            return part()->nameText();
        if (of == QAccessible::Value || of == QAccessible::Description)
            return part()->currentText();
        return QAccessibleWidget::text(of);
    }
    QVariant currentValue() const override { return int(part()->current()); }
    void setCurrentValue(const QVariant& value) override { part()->setCurrent(value.toInt()); }
    QVariant maximumValue() const override { return int(part()->count()) - 1; }
};

} // namespace

TimelineStrip::TimelineStrip(QWidget* parent)
    : QWidget(parent)
{
    QAccessible::installFactory(accessibleOf<AccessibleStrip, TimelineStrip>);
    setObjectName(QStringLiteral("timelineStrip"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineStrip::show(const WatchLog& log, qsizetype timeline, const TimeWindow& window)
{
    m_log = log;
    m_timeline = timeline < log.timelines.size() ? timeline : -1;
    m_window = window;
    const QString check = m_timeline < 0 ? QString() : watchedCheckText(log.timelines.at(m_timeline));
    const bool isSame = check == m_check;
    m_check = check;
    m_followsLast = m_followsLast || !isSame;
    const QString before = currentText();
    const qsizetype last = count() - 1;
    m_current = m_followsLast ? last : std::min(m_current, last);
    update();
    if (!isSame || before != currentText())
        Q_EMIT currentChanged();
}

qsizetype TimelineStrip::count() const
{
    return m_timeline < 0 ? 0 : m_log.timelines.at(m_timeline).spans.size();
}

void TimelineStrip::setCurrent(qsizetype span)
{
    if (span < 0 || span >= count() || span == m_current)
        return;
    m_current = span;
    m_followsLast = span == count() - 1;
    update();
    QAccessibleValueChangeEvent change(this, int(span));
    QAccessible::updateAccessibility(&change);
    Q_EMIT currentChanged();
}

QString TimelineStrip::nameText() const
{
    if (m_timeline < 0)
        return tr("Timeline", "name of a drawing for screen readers: a check over time");
    return tr("Timeline of %1: %2", "name of a drawing for screen readers; %1 a check, %2 such as: broken 2 times")
        .arg(m_check, timelineText(m_log.timelines.at(m_timeline)));
}

QString TimelineStrip::currentText() const
{
    return m_current < 0 || m_current >= count() ? QString() : spanText(m_log, m_timeline, m_current);
}

QSize TimelineStrip::sizeHint() const
{
    constexpr int characters = 60;
    return {fontMetrics().averageCharWidth() * characters, fontMetrics().height() + int(2 * margin)};
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {sizeHint().width() / 4, sizeHint().height()};
}

QRectF TimelineStrip::bar() const
{
    return QRectF(rect()).adjusted(margin, margin, -margin, -margin);
}

bool TimelineStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_timeline < 0)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const qsizetype span =
        spanAt(m_log.timelines.at(m_timeline), m_window, help->pos().x() - bar().left(), bar().width());
    if (span < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), spanText(m_log, m_timeline, span).toHtmlEscaped(), this);
    return true;
}

void TimelineStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (hasFocus())
        paintFocusRing(painter, rect(), focusColor(palette()));
    if (m_timeline >= 0)
        paintTimeline(painter, bar(), m_log, m_timeline, m_window, palette(), m_current);
}

void TimelineStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(std::max<qsizetype>(0, m_current - 1));
        break;
    case Qt::Key_Right:
        setCurrent(std::min(count() - 1, m_current + 1));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(count() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_timeline >= 0)
        setCurrent(
            spanAt(m_log.timelines.at(m_timeline), m_window, event->position().x() - bar().left(), bar().width()));
    else
        QWidget::mousePressEvent(event);
}

void TimelineStrip::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void TimelineStrip::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace PortCheck
