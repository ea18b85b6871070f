// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/csvcell.h"

#include "model/report/plainbytes.h"

#include <QCoreApplication>

#include <string_view>

namespace PortCheck {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

class CsvCell final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::CsvCell)
};

/// A spreadsheet takes a cell that begins with one of these for a formula, and would run it.
bool looksLikeFormula(const QString& cell)
{
    return !cell.isEmpty() && u"=+-@\t\r\n"sv.find(cell.front().unicode()) != std::u16string_view::npos;
}

} // namespace

QString csvMoreText(qsizetype more)
{
    return CsvCell::tr("and %1 more, see JSON", "end of a list in a cell that would be too long; %1 a number")
        .arg(more);
}

QString csvTextCell(const QString& text)
{
    if (text.size() <= longestCsvCell)
        return text;
    const QString end = CsvCell::tr("… (see JSON)", "end of a text in a cell that would be too long");
    return text.left(longestCsvCell - end.size()) + end;
}

void appendCsvCell(std::string& line, const QString& cell)
{
    line += line.empty() ? "\"" : ",\"";
    if (looksLikeFormula(cell))
        line += '\'';
    constexpr auto needsNothing = [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"'; };
    if (!appendedPlain(line, cell, needsNothing))
        line += QString(cell).replace('"'_L1, R"("")"_L1).toStdString();
    line += '"';
}

} // namespace PortCheck
