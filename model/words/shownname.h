// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace PortCheck {

/// A name from elsewhere as a sentence shows it: of one that is longer than \a longest characters, which no person
/// gave, the middle is left out ("aaaa…lab.example"), so that it can't fill a screen. At least 3.
[[nodiscard]] QString shownName(const QString& name, qsizetype longest = 80);

} // namespace PortCheck
