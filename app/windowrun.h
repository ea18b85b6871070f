// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

class QSettings;

namespace PortCheck {

/// Shows the window until it is closed; the person's choices are stored in \a settings. Needs a QApplication. Returns
/// the program's exit status.
[[nodiscard]] int runWindow(const Options& options, QSettings& settings);

} // namespace PortCheck
