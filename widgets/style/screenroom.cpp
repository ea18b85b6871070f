// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/screenroom.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QPointer>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <chrono>

namespace PortCheck {

namespace {

/// What the window manager adds, left and right, above and below.
QSize frameOf(const QWidget& window)
{
    const QSize known = window.frameGeometry().size() - window.geometry().size();
    if (window.isVisible() && !known.isEmpty())
        return known;
    const int border = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    return {2 * border, window.style()->pixelMetric(QStyle::PM_TitleBarHeight) + 2 * border};
}

void fit(QWidget& window)
{
    if (!window.isVisible() || window.isMaximized() || window.isFullScreen())
        return;
    const QRect screen = window.screen()->availableGeometry();
    const QSize room = roomOnScreen(window);
    if (window.width() > room.width() || window.height() > room.height())
        window.resize(window.size().boundedTo(room));
    const QRect frame = window.frameGeometry();
    const QPoint place(std::max(screen.left(), std::min(frame.left(), screen.right() + 1 - frame.width())),
        std::max(screen.top(), std::min(frame.top(), screen.bottom() + 1 - frame.height())));
    if (place != frame.topLeft())
        window.move(place);
}

class Keeper final : public QObject {
    /// How long a window that is shown may still be moved by others than a person, who is slower.
    static constexpr std::chrono::milliseconds placing{500};

public:
    explicit Keeper(QWidget* window)
        : QObject(window)
        , m_window(*window)
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show) {
            if (const QWindow* const handle = m_window.windowHandle())
                connect(handle, &QWindow::screenChanged, this, &Keeper::follow, Qt::UniqueConnection);
            follow(m_window.screen());
            m_sinceShown.start();
        }
        // A window manager puts the frame around it later, and then the frame's corner where there was none.
        const bool isFramed = m_window.frameGeometry() != m_window.geometry();
        if (event->type() == QEvent::Move && isFramed && m_sinceShown.isValid()
            && !m_sinceShown.hasExpired(placing.count()))
            fitSoon();
        // The size that it comes back to may be of a larger screen.
        if (event->type() == QEvent::Show || event->type() == QEvent::WindowStateChange)
            fitSoon();
        return QObject::eventFilter(watched, event);
    }

private:
    /// A person may let a window reach from one screen to the other; it is no person's wish where its screen is gone.
    void follow(QScreen* screen)
    {
        const bool isLeftBehind = m_isFollowing && m_screen == nullptr;
        disconnect(m_following);
        m_screen = screen;
        m_isFollowing = screen != nullptr;
        if (m_isFollowing)
            m_following = connect(screen, &QScreen::availableGeometryChanged, this, &Keeper::fitSoon);
        if (m_isFollowing && isLeftBehind)
            fitSoon();
    }

    void fitSoon() // once it is framed
    {
        QTimer::singleShot(0, this, [this] { fit(m_window); });
    }

    QWidget& m_window;
    QPointer<QScreen> m_screen;
    QMetaObject::Connection m_following;
    bool m_isFollowing = false;
    QElapsedTimer m_sinceShown;
};

} // namespace

QSize roomOnScreen(const QWidget& window)
{
    return window.screen()->availableSize() - frameOf(window);
}

void keepOnScreen(QWidget* window)
{
    window->installEventFilter(new Keeper(window));
}

} // namespace PortCheck
