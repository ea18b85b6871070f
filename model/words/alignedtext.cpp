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

QString alignedText(const QList<QStringList>& lines)
{
    QList<qsizetype> widths;
    for (const QStringList& line : lines) {
        widths.resize(std::max(widths.size(), line.size()));
        for (qsizetype column = 0; column < line.size(); ++column)
            widths[column] = std::max(widths[column], line.at(column).size());
    }
    QString text;
    for (const QStringList& line : lines) {
        QString padded;
        for (qsizetype column = 0; column < line.size(); ++column)
            padded += line.at(column).leftJustified(widths.at(column) + 2);
        text += withoutBlanksBehind(padded) + u'\n';
    }
    return text;
}

} // namespace PortCheck
