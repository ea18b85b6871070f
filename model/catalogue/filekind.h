// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QLatin1String>
#include <QString>

namespace PortCheck {

/// With what a plan begins, below nothing but blank lines and comments; its version follows.
inline constexpr QLatin1String planFirstLine("# GP PortCheck plan, version ");

// Which of the program's own kinds of files some bytes are, by how they begin: to say so where one is given in place of
// the other. Never looks at more than the first 4 KiB.

[[nodiscard]] bool looksLikePlan(QByteArrayView bytes);
[[nodiscard]] bool looksLikeResults(QByteArrayView bytes);

/// The same of the beginning of the file at \a path; false where that can't be read, or is no plain file: what a pipe
/// gives would be missing later.
[[nodiscard]] bool isResultsFile(const QString& path);

} // namespace PortCheck
