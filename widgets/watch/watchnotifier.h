// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSystemTrayIcon;
class QWidget;

namespace PortCheck {

/// Tells a person who looks elsewhere that something turned good or bad: the desktop's notification, the window that
/// asks for attention, a sound. All of it is off until it is asked for.
class WatchNotifier final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchNotifier)

public:
    explicit WatchNotifier(QWidget* window);
    ~WatchNotifier() override;

    void setWanted(bool notification, bool sound);
    void tell(const QString& title, const QString& text, bool isBad);
    /// Takes the icon for notifications away.
    void rest();

    [[nodiscard]] int told() const { return m_told; } ///< how often something was done

private:
    QWidget* m_window;
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< while there was something to tell
    bool m_notification = false;
    bool m_sound = false;
    int m_told = 0;
};

} // namespace PortCheck
