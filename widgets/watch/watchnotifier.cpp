// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/watch/watchnotifier.h"

#include "widgets/style/programicon.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace PortCheck {

WatchNotifier::WatchNotifier(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

WatchNotifier::~WatchNotifier() = default;

void WatchNotifier::setWanted(bool notification, bool sound)
{
    m_notification = notification;
    m_sound = sound;
    if (!notification)
        rest();
}

void WatchNotifier::tell(const QString& title, const QString& text, bool isBad)
{
    if (m_sound)
        QApplication::beep();
    if (m_notification) {
        QApplication::alert(m_window);
        if (QSystemTrayIcon::isSystemTrayAvailable()) {
            if (!m_tray)
                m_tray = std::make_unique<QSystemTrayIcon>(programIcon());
            m_tray->show();
            m_tray->showMessage(title, text, isBad ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
        }
    }
    m_told += m_sound || m_notification ? 1 : 0;
}

void WatchNotifier::rest()
{
    m_tray.reset();
}

} // namespace PortCheck
