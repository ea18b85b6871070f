// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/markdown.h"

#include <QRegularExpression>

#include <algorithm>

namespace PortCheck {

namespace {

constexpr QLatin1Char pipe('|');
constexpr QLatin1Char backslash('\\');

} // namespace

QString withoutMarks(const QString& text)
{
    static const QRegularExpression lineBreak(QStringLiteral("<br\\s*/?>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\[\\]]*)\\]\\([^()]*\\)"));
    static const QRegularExpression mark(QStringLiteral("`+|\\*\\*|__"));
    static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
    QString plain = text;
    plain.replace(lineBreak, QStringLiteral("\n"));
    plain.replace(link, QStringLiteral("\\1"));
    plain.remove(mark);
    plain.replace(escape, QStringLiteral("\\1"));
    return plain;
}

QStringList markdownCells(const QString& line)
{
    const QStringView row = QStringView(line).trimmed();
    QStringList cells{QString()};
    for (qsizetype i = 0; i < row.size(); ++i) {
        const bool escapedPipe = row[i] == backslash && i + 1 < row.size() && row[i + 1] == pipe;
        if (escapedPipe)
            ++i;
        if (row[i] == pipe && !escapedPipe)
            cells.append(QString());
        else
            cells.last().append(row[i]);
    }
    if (cells.size() > 1 && row.startsWith(pipe))
        cells.removeFirst();
    if (cells.size() > 1 && cells.last().isEmpty()) // the text after the closing pipe
        cells.removeLast();
    std::transform(cells.cbegin(), cells.cend(), cells.begin(), withoutMarks);
    return cells;
}

bool hasPipe(const QString& line)
{
    return line.contains(pipe);
}

bool isDelimiterRow(const QString& line)
{
    static const QRegularExpression delimiter(QStringLiteral("^\\s*:?-+:?\\s*$"));
    const QStringList cells = markdownCells(line);
    return hasPipe(line) && std::all_of(cells.cbegin(), cells.cend(), [](const QString& cell) {
        return delimiter.match(cell).hasMatch();
    });
}

} // namespace PortCheck
