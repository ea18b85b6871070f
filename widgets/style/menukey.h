// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace PortCheck {

/// From now on Shift+F10 opens the menu of what has the focus in \a window, as the menu key does. On Windows the system
/// sees to that.
void addMenuKey(QWidget* window);

} // namespace PortCheck
