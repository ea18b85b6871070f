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

/// The number in the \a digits places from \a begin; -1 if others than digits stand there.
int numberAt(const QString& text, qsizetype begin, int digits)
{
    constexpr int base = 10;
    int number = 0;
    for (const QChar digit : QStringView(text).sliced(begin, digits)) {
        if (digit < u'0' || digit > u'9')
            return -1;
        number = number * base + (digit.unicode() - u'0');
    }
    return number;
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

QDateTime momentOfIsoTime(const QString& text)
{
    constexpr QLatin1String form("0000-00-00T00:00:00.000Z");
    constexpr auto isMark = [](char c) { return c != '0'; };
    bool isUsual = text.size() == form.size();
    for (qsizetype i = 0; isUsual && i < form.size(); ++i)
        isUsual = !isMark(form.data()[i]) || text.at(i) == QLatin1Char(form.data()[i]);
    if (!isUsual)
        return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    const QDate date(numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2));
    const QTime time(numberAt(text, 11, 2), numberAt(text, 14, 2), numberAt(text, 17, 2), numberAt(text, 20, 3));
    // A year of other than digits is none before our era.
    return date.year() > 0 && date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace PortCheck
