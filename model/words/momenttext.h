// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace PortCheck {

/// Day and time as people are shown them, in every language and with every setting of it: this computer's local time,
/// with seconds, since two runs can begin within a minute. "2026-11-29 14:32:07"; "?" where \a moment is invalid.
[[nodiscard]] QString momentText(const QDateTime& moment);
[[nodiscard]] QString momentText(qint64 moment); ///< the same of milliseconds since 1970-01-01, UTC

} // namespace PortCheck
