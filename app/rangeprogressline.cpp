// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/rangeprogressline.h"

#include <QLocale>

namespace PortCheck {

RangeProgressLine::RangeProgressLine(std::chrono::milliseconds every)
{
    m_timer.setInterval(every);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RangeProgressLine::speak);
}

void RangeProgressLine::note(const CheckRecord& record)
{
    if (!record.check.isRangeScan())
        return;
    if (record.phase != Phase::Running) {
        m_running.remove(record.id);
        return;
    }
    if (!record.seen.range)
        return;
    m_running.insert(record.id, record);
    if (!m_timer.isActive())
        m_timer.start();
}

QString RangeProgressLine::text() const
{
    if (m_running.isEmpty())
        return {};
    const QLocale locale;
    if (m_running.size() > 1) {
        int asked = 0;
        for (const CheckRecord& record : m_running)
            asked += record.seen.range->asked();
        return tr("%1 ranges: %2 ports asked", "progress: %1 number of ranges of ports, greater than 1, %2 number")
            .arg(locale.toString(m_running.size()), locale.toString(asked));
    }
    const CheckRecord& record = *m_running.constBegin();
    const RangeResult& found = *record.seen.range;
    const QString asked = locale.toString(found.asked());
    if (found.mode == RangeMode::Map) // how many it will be is not known
        return tr("%1/TCP %2: %3 ports asked", "progress: %1 range of ports, %2 host, %3 number")
            .arg(record.check.portText(), record.check.target, asked);
    return tr("%1/TCP %2: %3 of %4 ports asked", "progress: %1 range of ports, %2 host, %3 and %4 numbers")
        .arg(record.check.portText(), record.check.target, asked,
            locale.toString(found.range.to - found.range.from + 1));
}

void RangeProgressLine::speak()
{
    if (const QString line = text(); !line.isEmpty())
        Q_EMIT due(line);
}

} // namespace PortCheck
