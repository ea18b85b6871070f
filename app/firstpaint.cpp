// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace PortCheck {

FirstPaint::FirstPaint(QWidget& window, std::chrono::milliseconds patience)
    : QObject(&window)
{
    window.installEventFilter(this);
    QTimer::singleShot(patience, this, &FirstPaint::tell);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    // Later: its parts are painted after the window, and what was painted is shown after them.
    if (event->type() == QEvent::Paint && !std::exchange(m_seen, true))
        QTimer::singleShot(0, this, &FirstPaint::tell);
    return QObject::eventFilter(watched, event);
}

void FirstPaint::tell()
{
    if (!std::exchange(m_told, true))
        Q_EMIT over();
}

} // namespace PortCheck
