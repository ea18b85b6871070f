// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/menukey.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QShortcut>
#include <QWidget>

namespace PortCheck {

void addMenuKey(QWidget* window)
{
    if (QGuiApplication::platformName() == QStringLiteral("windows"))
        return;
    auto* const key = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), window);
    QObject::connect(key, &QShortcut::activated, window, [window] {
        QWidget* const focus = window->focusWidget();
        if (focus == nullptr)
            return;
        const QPoint place = focus->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, focus->mapToGlobal(place));
        QCoreApplication::sendEvent(focus, &event);
    });
}

} // namespace PortCheck
