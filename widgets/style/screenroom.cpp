// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/screenroom.h"

#include <QEvent>
#include <QPointer>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <algorithm>

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

/// @returns whether it had to be moved.
bool place(QWidget& window)
{
    const QRect screen = window.screen()->availableGeometry();
    const QRect frame = window.frameGeometry();
    const QPoint corner(std::max(screen.left(), std::min(frame.left(), screen.right() + 1 - frame.width())),
        std::max(screen.top(), std::min(frame.top(), screen.bottom() + 1 - frame.height())));
    if (corner != frame.topLeft())
        window.move(corner);
    return corner != frame.topLeft();
}

bool isPlacedByItsSystem(const QWidget& window)
{
    return !window.isVisible() || window.isMaximized() || window.isFullScreen();
}

void fit(QWidget& window)
{
    if (isPlacedByItsSystem(window))
        return;
    const QSize room = roomOnScreen(window);
    if (window.width() > room.width() || window.height() > room.height())
        window.resize(window.size().boundedTo(room));
    (void)place(window);
}

class Keeper final : public QObject {
    /// A window manager that always puts it back has its way in the end. Twice in its place counts as much.
    static constexpr int mostPlacings = 8;

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
            m_placings = mostPlacings;
        }
        // A window manager puts the frame around it later, with its corner where there was none, or leaves the window
        // in its place and the frame beyond the screen.
        const bool mayBeFramed = event->type() == QEvent::Move || event->type() == QEvent::WindowActivate;
        if (mayBeFramed && m_placings > 0 && m_window.frameGeometry() != m_window.geometry())
            placeSoon();
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

    void placeSoon()
    {
        QTimer::singleShot(0, this, [this] {
            if (!isPlacedByItsSystem(m_window))
                m_placings -= place(m_window) ? 1 : mostPlacings / 2;
        });
    }

    void fitSoon() // once it is framed
    {
        QTimer::singleShot(0, this, [this] { fit(m_window); });
    }

    QWidget& m_window;
    QPointer<QScreen> m_screen;
    QMetaObject::Connection m_following;
    bool m_isFollowing = false;
    int m_placings = 0; ///< how often it may still be moved before its place is a person's wish
};

} // namespace

QSize roomOnScreen(const QWidget& window)
{
    return window.screen()->availableSize() - frameOf(window);
}

int widthOfText(const QWidget& window, int characters)
{
    constexpr int margins = 8; // lines of text, with the number of a step
    const QFontMetrics metrics = window.fontMetrics();
    return std::min(characters * metrics.averageCharWidth(), roomOnScreen(window).width() - margins * metrics.height());
}

void keepOnScreen(QWidget* window)
{
    window->installEventFilter(new Keeper(window));
}

} // namespace PortCheck
