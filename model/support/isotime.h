// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace PortCheck {

/// \a moment as results files write it: ISO 8601 in UTC with milliseconds; null if it is invalid. What
/// QDateTime::toString() says, of which reports need hundreds of thousands, for a thirteenth of its price (900
/// instructions; QTime::toString() alone, with a date that is kept, takes 6,400, and snprintf() 3,900).
[[nodiscard]] QString isoTime(const QDateTime& moment);

/// The moment that isoTime() wrote, at a small part of QDateTime::fromString()'s price, to which anything else is left.
/// In UTC; invalid if it is none.
[[nodiscard]] QDateTime momentOfIsoTime(const QString& text);

} // namespace PortCheck
