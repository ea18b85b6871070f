// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ber/generalizedtime.h"

#include <algorithm>

namespace PortCheck {

namespace {

/// Takes digits off the front of a text; anything but a digit makes the whole text unreadable.
class Digits {
public:
    explicit Digits(QByteArrayView text)
        : m_text(text)
    {
    }

    int take(qsizetype count)
    {
        if (m_text.size() < count || !std::all_of(m_text.begin(), m_text.begin() + count, isDigit)) {
            m_readable = false;
            return 0;
        }
        int number = 0;
        for (const char digit : m_text.first(count))
            number = number * 10 + (digit - '0');
        m_text = m_text.sliced(count);
        return number;
    }

    /// A fraction of a second, if one follows, in milliseconds.
    int takeFraction()
    {
        if (m_text.isEmpty() || (m_text.front() != '.' && m_text.front() != ','))
            return 0;
        m_text = m_text.sliced(1);
        int milliseconds = take(1) * 100;
        for (int scale = 10; !m_text.isEmpty() && isDigit(m_text.front()); scale /= 10)
            milliseconds += scale * take(1);
        return milliseconds;
    }

    /// The zone at the end of the text: its offset from UTC in seconds.
    int takeZone()
    {
        const char sign = m_text.isEmpty() ? '\0' : m_text.front();
        m_text = m_text.isEmpty() ? m_text : m_text.sliced(1);
        if (sign == 'Z') {
            m_readable = m_readable && m_text.isEmpty();
            return 0;
        }
        const int hours = take(2);
        const int minutes = m_text.isEmpty() ? 0 : take(2);
        m_readable = m_readable && m_text.isEmpty() && (sign == '+' || sign == '-') && hours < 24 && minutes < 60;
        return (sign == '-' ? -1 : 1) * (hours * 60 + minutes) * 60;
    }

    [[nodiscard]] bool readable() const { return m_readable; }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    QByteArrayView m_text;
    bool m_readable = true;
};

} // namespace

std::optional<QDateTime> parseGeneralizedTime(QByteArrayView text)
{
    Digits digits(text);
    const int year = digits.take(4);
    const int month = digits.take(2);
    const int day = digits.take(2);
    const int hour = digits.take(2);
    const int minute = digits.take(2);
    const int second = digits.take(2);
    const int millisecond = digits.takeFraction();
    const int offset = digits.takeZone();
    const QDate date(year, month, day);
    const QTime time(hour, minute, second, millisecond);
    if (!digits.readable() || !date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).addSecs(-offset);
}

QByteArray generalizedTime(const QDateTime& moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'")).toLatin1();
}

} // namespace PortCheck
