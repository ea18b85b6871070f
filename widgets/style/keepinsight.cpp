// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/keepinsight.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QScrollBar>

#include <utility>

namespace PortCheck {

KeepInSight::KeepInSight(QAbstractItemView* view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
    connect(view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &KeepInSight::keepSoon);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_isPending) // otherwise it is the layout that scrolls, and no person
            m_wasSeen = isSeen();
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_wasSeen = true;
        if (QGuiApplication::mouseButtons() == Qt::NoButton) // else it would slip away under a second click
            keepSoon();
    });
}

bool KeepInSight::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        keepSoon();
    return QObject::eventFilter(watched, event);
}

/// A row in a folded group has no place.
bool KeepInSight::isSeen() const
{
    return m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex()));
}

/// QTreeView counts the rows that fit by those at its end, and takes for seen what higher rows have pushed out.
void KeepInSight::bringIntoSight()
{
    m_view->scrollTo(m_view->currentIndex());
    QScrollBar* const bar = m_view->verticalScrollBar();
    for (int most = bar->pageStep(); most > 0; --most) {
        const QRect row = m_view->visualRect(m_view->currentIndex());
        const int over = row.bottom() - m_view->viewport()->height();
        if (over <= 0 || row.top() <= over) // seen, or higher than the view
            return;
        bar->setValue(bar->value() + 1);
    }
}

/// Once the view itself has seen the event, and all that follows from it.
void KeepInSight::keepSoon()
{
    if (!m_wasSeen || std::exchange(m_isPending, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_view->visualRect(m_view->currentIndex()).isEmpty())
                bringIntoSight();
            m_isPending = false;
        },
        Qt::QueuedConnection);
}

} // namespace PortCheck
