// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QWidget;

namespace PortCheck {

/// How large \a window may be, without its frame, on the screen that it is on: what the desktop's bars leave free, less
/// what the window manager adds, in device-independent pixels. Before it was shown the frame is estimated.
[[nodiscard]] QSize roomOnScreen(const QWidget& window);

/// How wide a text of that many \a characters is in \a window, or what its screen has room for beside margins, whichever
/// is less: in device-independent pixels.
[[nodiscard]] int widthOfText(const QWidget& window, int characters);

/// Has \a window be no larger than its screen has room for, and where its whole frame is to be seen: whenever it is
/// shown, is no longer maximised, or its screen becomes smaller or is taken away. While it is maximised it stays as it
/// is, and no window becomes smaller than what its parts need.
void keepOnScreen(QWidget* window);

} // namespace PortCheck
