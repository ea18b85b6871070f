// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/screenroom.h"

#include <QEvent>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QWidget>

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

void fit(QWidget& window)
{
    if (window.isMaximized() || window.isFullScreen())
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
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show)
            QTimer::singleShot(0, watched, [watched] { fit(*qobject_cast<QWidget*>(watched)); }); // once it is framed
        return QObject::eventFilter(watched, event);
    }
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
