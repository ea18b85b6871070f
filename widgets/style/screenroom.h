// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QWidget;

namespace PortCheck {

/// How large \a window may be, without its frame, on the screen that it is on: what the desktop's bars leave free, less
/// what the window manager adds, in device-independent pixels. Before it was shown the frame is estimated.
[[nodiscard]] QSize roomOnScreen(const QWidget& window);

/// Makes \a window, which was shown, no larger than its screen has room for, and moves it so that its whole frame is to
/// be seen. A window that is maximised stays as it is.
void keepOnScreen(QWidget& window);

} // namespace PortCheck
