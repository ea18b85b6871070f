// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace PortCheck {

/// The program's own icon (resources/icons), in every size that was drawn for it.
[[nodiscard]] QIcon programIcon();

} // namespace PortCheck
