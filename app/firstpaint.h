// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>

class QWidget;

namespace PortCheck {

/// Tells when a window has been painted for the first time: the time for what makes the program ready, and would only
/// have its person wait for the window. A timer without a delay comes too early: on X11 and Wayland a window is painted
/// when the display has answered. In the GUI thread; owned by the window.
class FirstPaint final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstPaint)

public:
    /// Where \a window isn't painted (it is minimised, say), \a patience is waited for it.
    explicit FirstPaint(QWidget& window, std::chrono::milliseconds patience = std::chrono::seconds(1));

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Once, from the event loop.
    void over();

private:
    void tell();

    bool m_seen = false;
    bool m_told = false;
};

} // namespace PortCheck
