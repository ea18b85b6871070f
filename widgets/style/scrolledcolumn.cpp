// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/scrolledcolumn.h"

#include "widgets/style/focuskeys.h"

#include <QEvent>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PortCheck {

ScrolledColumn::ScrolledColumn(QWidget* parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    auto* const content = new QWidget(this);
    content->setLayout(m_column);
    m_column->setContentsMargins({});
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    content->installEventFilter(this);
    FocusKeys::begin(); // what has the focus is in sight
    fit();
}

void ScrolledColumn::add(QWidget* part)
{
    m_column->addWidget(part);
    part->installEventFilter(this);
}

void ScrolledColumn::move(QWidget* part, int place)
{
    m_column->removeWidget(part);
    m_column->insertWidget(place, part);
}

void ScrolledColumn::bringIntoSight(QWidget* part)
{
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer(part)] {
            if (shown != nullptr && shown->isVisible() && widget()->isAncestorOf(shown))
                scrollIntoSight(shown);
        },
        Qt::QueuedConnection);
}

bool ScrolledColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    else if (m_isSettled && event->type() == QEvent::Show && watched->parent() == widget()) // it is news
        bringIntoSight(qobject_cast<QWidget*>(watched));
    return QScrollArea::eventFilter(watched, event);
}

/// What is there from the start is seen from its upper end.
void ScrolledColumn::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    QMetaObject::invokeMethod(
        this, [this] { m_isSettled = true; }, Qt::QueuedConnection);
}

void ScrolledColumn::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

QSize ScrolledColumn::sizeHint() const
{
    const QSize hint = m_column->totalSizeHint();
    if (isVisible() || m_column->isEmpty())
        return {hint.width(), m_whole};
    return {hint.width(), m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(hint.width()) : hint.height()};
}

QSize ScrolledColumn::minimumSizeHint() const
{
    constexpr int leastLines = 4; // of a message and its buttons
    return {m_column->totalMinimumSize().width() + verticalScrollBar()->sizeHint().width(),
        std::min(m_whole, leastLines * fontMetrics().lineSpacing())};
}

void ScrolledColumn::fit()
{
    const int whole = m_column->isEmpty() ? 0
        : m_column->hasHeightForWidth()   ? m_column->totalHeightForWidth(viewport()->width())
                                          : m_column->totalSizeHint().height();
    const int width = minimumSizeHint().width();
    if (std::exchange(m_whole, whole) != whole || std::exchange(m_leastWidth, width) != width)
        updateGeometry();
}

} // namespace PortCheck
