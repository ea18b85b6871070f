// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/alignedtext.h"

#include <algorithm>

namespace PortCheck {

namespace {

QString withoutBlanksBehind(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

void AlignedColumns::measure(const QStringList& cells)
{
    m_widths.resize(std::max(m_widths.size(), cells.size()));
    for (qsizetype column = 0; column < cells.size(); ++column)
        m_widths[column] = std::max(m_widths[column], cells.at(column).size());
}

QString AlignedColumns::line(const QStringList& cells) const
{
    QString padded;
    for (qsizetype column = 0; column < cells.size(); ++column)
        padded += cells.at(column).leftJustified(m_widths.at(column) + 2);
    return withoutBlanksBehind(padded) + u'\n';
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
