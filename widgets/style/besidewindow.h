// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace PortCheck {

/// Makes \a window, which isn't shown yet, one beside its parent's: either may cover the other, where a dialog would
/// always lie above what it leads to. Its parent still owns it, and its being open keeps no program running.
void standBeside(QWidget& window);

/// Shows \a window above all others of the program, with the keyboard in it, also where it was minimized.
void bringToFront(QWidget& window);

} // namespace PortCheck
