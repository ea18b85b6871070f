// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace PortCheck {

/// The largest file or text that is accepted as input, in bytes: 1 MiB, far above any port table or list of targets.
inline constexpr qsizetype largestInput = 1024 * 1024;

/// The bytes of the file at \a path. Never reads more than \a most plus one byte, whatever size the file reports.
/// Errors don't name the file (the caller knows it): not readable (with the system's message), a folder, too large.
[[nodiscard]] Result<QByteArray> readInputFile(const QString& path, qsizetype most = largestInput);

/// \a bytes as text: UTF-8 with or without byte-order mark, every line end converted to \n. Errors: too large, not
/// UTF-8 (with the advice to save the file as UTF-8).
[[nodiscard]] Result<QString> decodeInput(QByteArrayView bytes);

/// An error if there are more than \a most \a bytes.
[[nodiscard]] std::optional<Error> checkInputSize(QByteArrayView bytes, qsizetype most = largestInput);

/// The beginning of \a text, safe to quote in a sentence: one line, no control characters, at most 60 characters.
[[nodiscard]] QString excerpt(QStringView text);

/// "ports.csv: Line 3: …"
[[nodiscard]] Error errorInFile(const QString& path, const QString& sentence);

/// "Line 3: …"
[[nodiscard]] Error errorInLine(qsizetype line, const QString& sentence);

/// "Row 3: …"
[[nodiscard]] Error errorInRow(qsizetype row, const QString& sentence);

} // namespace PortCheck
