// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace PortCheck {

/// The cells of each line below each other, two blanks apart; the last column is as wide as it wants to be. Every line
/// ends in \n, and none in blanks.
[[nodiscard]] QString alignedText(const QList<QStringList>& lines);

} // namespace PortCheck
