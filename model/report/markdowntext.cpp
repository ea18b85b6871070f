// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/markdowntext.h"

#include "model/request/requestwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString markdownRow(QStringList cells)
{
    std::transform(cells.begin(), cells.end(), cells.begin(), markdownText);
    return u"| "_s + cells.join(" | "_L1) + u" |\n"_s;
}

} // namespace

QString markdownText(const QString& text)
{
    // What begins a block does so at the start of a line only; a number does with a dot or bracket and a blank behind
    // it (CommonMark 0.31, 5.2), so that an address is none.
    static const QRegularExpression atStart(uR"(^([-+=#]))"_s);
    static const QRegularExpression numbered(uR"(^(\d+)([.)])(?=\s|$))"_s);
    static const QRegularExpression anywhere(uR"(([\\`*_~\[\]<>|&]|:(?=//)))"_s);
    QString line = oneLine(text).trimmed();
    line.replace(anywhere, uR"(\\1)"_s);
    line.replace(atStart, uR"(\\1)"_s);
    line.replace(numbered, uR"(\1\\2)"_s);
    return line;
}

QString markdownTable(const QStringList& head, const QList<QStringList>& rows)
{
    if (rows.isEmpty())
        return {};
    QString table = markdownRow(head) + u'|' + QString(u" --- |"_s).repeated(head.size()) + u'\n';
    for (const QStringList& row : rows)
        table += markdownRow(row);
    return table + u'\n';
}

} // namespace PortCheck
