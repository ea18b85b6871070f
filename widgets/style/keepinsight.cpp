// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/keepinsight.h"

#include <QAbstractItemView>
#include <QResizeEvent>

namespace PortCheck {

KeepInSight::KeepInSight(QAbstractItemView* view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
}

bool KeepInSight::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_view->currentIndex().isValid()) {
        const QRect seen({}, static_cast<const QResizeEvent*>(event)->oldSize());
        if (seen.intersects(m_view->visualRect(m_view->currentIndex())))
            QMetaObject::invokeMethod( // once the view itself has seen the event
                this, [this] { m_view->scrollTo(m_view->currentIndex()); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace PortCheck
