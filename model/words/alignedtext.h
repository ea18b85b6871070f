// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace PortCheck {

/// The cells aligned in columns, two spaces apart; the last column may have any width. Every line ends in \n, and none
/// in spaces.
[[nodiscard]] QString alignedText(const QList<QStringList>& lines);

} // namespace PortCheck
