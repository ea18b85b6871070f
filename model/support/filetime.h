// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <limits>

namespace PortCheck {

/// Windows counts time in units of 100 ns from the year 1601 (MS-DTYP 2.3.3). In UTC; invalid for 0 and for what no
/// clock shows.
[[nodiscard]] inline QDateTime dateTimeOfFileTime(quint64 fileTime)
{
    constexpr quint64 unitsPerMillisecond = 10'000;
    constexpr qint64 unixEpoch = 11'644'473'600'000; // milliseconds from 1601 to 1970
    if (fileTime == 0 || fileTime > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(fileTime / unitsPerMillisecond) - unixEpoch, Qt::UTC);
}

} // namespace PortCheck
