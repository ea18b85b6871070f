// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/alignedtext.h"

#include <algorithm>

namespace PortCheck {

void AlignedColumns::measure(const QStringList& cells)
{
    m_widths.resize(std::max(m_widths.size(), cells.size()));
    for (qsizetype column = 0; column < cells.size(); ++column)
        m_widths[column] = std::max(m_widths[column], cells.at(column).size());
}

QString AlignedColumns::line(const QStringList& cells) const
{
    QString padded;
    qsizetype next = 0; // where the next column begins
    for (qsizetype column = 0; column < cells.size(); ++column) {
        padded.resize(std::max(padded.size(), next), u' ');
        next = padded.size() + m_widths.at(column) + 2;
        padded += cells.at(column);
    }
    qsizetype end = padded.size();
    while (end > 0 && padded.at(end - 1) == u' ')
        --end;
    padded.truncate(end);
    return padded += u'\n';
}

QString alignedText(const QList<QStringList>& lines)
{
    AlignedColumns columns;
    for (const QStringList& line : lines)
        columns.measure(line);
    QString text;
    for (const QStringList& line : lines)
        text += columns.line(line);
    return text;
}

} // namespace PortCheck
