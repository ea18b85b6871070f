// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/watchlog.h"
#include "model/support/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace PortCheck {

/// A log as the member "watch" of a results file (see README); times in ISO 8601, UTC, durations in milliseconds.
[[nodiscard]] QJsonObject watchField(const WatchLog& log);

/// Reads what watchField() wrote. It can come from anywhere: more than watchlimits.h allows, times that go back and
/// what is no timeline are an error, in one sentence that says where. Reasons that are not known are Reason::None. \a
/// language: of sentences that don't tell theirs, as the file has it; empty where it doesn't.
[[nodiscard]] Result<WatchLog> readWatchField(const QJsonObject& field, const QString& language = {});

/// The largest file of a log that is read, in bytes: 64 MiB. The longest log takes a third of that.
inline constexpr qsizetype largestWatchFile = qsizetype(64) * 1024 * 1024;

/// A log as a file of its own: an object with format, version and the member "watch".
[[nodiscard]] QByteArray watchFileOf(const WatchLog& log);
/// Reads it, as readWatchField(); also what is cut, another program's, a newer version's or too large is an error.
[[nodiscard]] Result<WatchLog> readWatchFile(const QByteArray& bytes);

} // namespace PortCheck
