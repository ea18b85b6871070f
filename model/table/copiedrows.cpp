// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/copiedrows.h"

#include "model/table/checktablemodel.h"

#include <algorithm>
#include <string_view>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// \a text in one line, and in one cell.
QString inOneLine(QString text)
{
    std::replace_if(
        text.begin(), text.end(),
        [](QChar c) {
            return c < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == QChar(0x85);
        },
        u' ');
    return text;
}

/// GFM, section 6.1: any ASCII punctuation can stand behind a backslash. "://" and "www." would begin a link (6.9).
QString escapedForMarkdown(const QString& cell)
{
    constexpr std::u16string_view marks = u"\\`*_{}[]<>#|~&!@";
    QString text;
    for (const QChar c : inOneLine(cell)) {
        if (marks.find(c.unicode()) != std::u16string_view::npos)
            text += u'\\';
        text += c;
    }
    text.replace("://"_L1, R"(\://)"_L1);
    text.replace("www."_L1, R"(www\.)"_L1, Qt::CaseInsensitive);
    return text;
}

QString markdownLine(const QStringList& cells)
{
    return u"| "_s + cells.join(" | "_L1) + u" |\n"_s;
}

} // namespace

QList<QStringList> shownCells(const CheckTableModel& checks, const QList<int>& rows)
{
    QList<QStringList> lines(1);
    for (int column = 0; column < CheckTableModel::ColumnCount; ++column)
        lines.first().append(checks.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < CheckTableModel::ColumnCount; ++column)
            cells.append(checks.index(row, column).data(Qt::DisplayRole).toString());
        lines.append(cells);
    }
    return lines;
}

QString tabSeparated(const QList<QStringList>& lines)
{
    QString text;
    for (QStringList cells : lines) {
        std::transform(cells.cbegin(), cells.cend(), cells.begin(), inOneLine);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString markdownTable(const QList<QStringList>& lines)
{
    QString text;
    for (QStringList cells : lines) {
        std::transform(cells.cbegin(), cells.cend(), cells.begin(), escapedForMarkdown);
        const bool isHead = text.isEmpty();
        text += markdownLine(cells);
        if (isHead)
            text += markdownLine(QStringList(cells.size(), u"---"_s));
    }
    return text;
}

QString htmlTable(const QList<QStringList>& lines)
{
    QString rows;
    for (const QStringList& cells : lines) {
        const QLatin1String element = rows.isEmpty() ? "th"_L1 : "td"_L1;
        rows += "<tr>"_L1;
        for (const QString& cell : cells) {
            // Excel's own way to say "text": a cell that begins with = would be a formula otherwise.
            rows += u"<%1 style=\"mso-number-format:'\\@'\">%2</%1>"_s.arg(element, inOneLine(cell).toHtmlEscaped());
        }
        rows += "</tr>\n"_L1;
    }
    return u"<table border=\"1\">\n%1</table>\n"_s.arg(rows);
}

} // namespace PortCheck
