// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/keepinsight.h"

#include <QAbstractItemView>
#include <QEvent>
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
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_wasSeen = true; });
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

/// Once the view itself has seen the event, and all that follows from it.
void KeepInSight::keepSoon()
{
    if (!m_wasSeen || std::exchange(m_isPending, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_view->visualRect(m_view->currentIndex()).isEmpty())
                m_view->scrollTo(m_view->currentIndex());
            m_isPending = false;
        },
        Qt::QueuedConnection);
}

} // namespace PortCheck
