// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

namespace PortCheck {

/// Shows the window until it is closed. Needs a QApplication. Returns the program's exit status.
[[nodiscard]] int runWindow(const Options& options);

} // namespace PortCheck
