// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace PortCheck {

/// The program's own icon (resources/icons), in every size that was drawn for it, 16 to 256 pixels a side, or in those
/// up to \a largest: the two beyond 64 take nine tenths of the time to read.
[[nodiscard]] QIcon programIcon(int largest = 256);

} // namespace PortCheck
