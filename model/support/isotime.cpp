// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/isotime.h"

#include <QDate>
#include <QTime>

#include <array>

namespace PortCheck {

namespace {

/// Writes \a number into the \a digits places before \a end, with zeros in front; returns where these begin.
char* putBefore(char* end, int number, int digits)
{
    constexpr int base = 10;
    for (; digits > 0; --digits) {
        *--end = char('0' + number % base);
        number /= base;
    }
    return end;
}

} // namespace

QString isoTime(const QDateTime& moment)
{
    const QDateTime utc = moment.toUTC();
    int year = 0;
    int month = 0;
    int day = 0;
    utc.date().getDate(&year, &month, &day);
    constexpr int lastYear = 9999; // of four digits
    if (!utc.isValid() || year < 0 || year > lastYear)
        return utc.toString(Qt::ISODateWithMs);
    const QTime time = utc.time();
    std::array text = std::to_array("0000-00-00T00:00:00.000Z");
    char* place = putBefore(text.end() - 2, time.msec(), 3) - 1; // each before the mark in front of the last one
    place = putBefore(place, time.second(), 2) - 1;
    place = putBefore(place, time.minute(), 2) - 1;
    place = putBefore(place, time.hour(), 2) - 1;
    place = putBefore(place, day, 2) - 1;
    place = putBefore(place, month, 2) - 1;
    putBefore(place, year, 4);
    return QString::fromLatin1(text.data(), qsizetype(text.size()) - 1);
}

} // namespace PortCheck
