// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/besidewindow.h"

#include <QWidget>
#include <QWindow>

namespace PortCheck {

void standBeside(QWidget& window)
{
    window.setWindowFlags(Qt::Window);
    window.setAttribute(Qt::WA_QuitOnClose, false);
    window.winId(); // from here on it has a system's window, which is told whose dialog it is
    window.windowHandle()->setTransientParent(nullptr);
}

void bringToFront(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace PortCheck
