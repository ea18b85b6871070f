// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <limits>

namespace PortCheck {

namespace FileTime {

inline constexpr quint64 unitsPerMillisecond = 10'000;
inline constexpr qint64 unixEpoch = 11'644'473'600'000; // milliseconds from 1601 to 1970

} // namespace FileTime

/// Windows counts time in units of 100 ns from the year 1601 (MS-DTYP 2.3.3). In UTC; invalid for 0 and for values
/// above 2^63 - 1.
[[nodiscard]] inline QDateTime dateTimeOfFileTime(quint64 fileTime)
{
    if (fileTime == 0 || fileTime > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return {};
    return QDateTime::fromMSecsSinceEpoch(
        static_cast<qint64>(fileTime / FileTime::unitsPerMillisecond) - FileTime::unixEpoch, Qt::UTC);
}

/// The opposite direction; \a moment must not be before 1601.
[[nodiscard]] inline quint64 fileTimeOf(const QDateTime& moment)
{
    return static_cast<quint64>(moment.toMSecsSinceEpoch() + FileTime::unixEpoch) * FileTime::unitsPerMillisecond;
}

} // namespace PortCheck
