// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/rfc4180.h"
#include "model/catalogue/tablereader.h"
#include "model/catalogue/textcolumns.h"
#include "model/catalogue/textinput.h"

#include <array>

namespace PortCheck {

namespace {

/// The separator that the header uses: spreadsheets write semicolons in countries with a decimal comma, or tabs.
QChar separatorOf(QStringView text)
{
    const qsizetype end = text.indexOf(QLatin1Char('\n'));
    const QStringView header = end < 0 ? text : text.first(end);
    constexpr std::array others{QLatin1Char(';'), QLatin1Char('\t')};
    for (const QLatin1Char other : others) {
        if (header.contains(other) && !header.contains(QLatin1Char(',')))
            return other;
    }
    return QLatin1Char(',');
}

} // namespace

Result<PortTable> readCsvTable(QByteArrayView csv)
{
    const Result<QString> text = decodeInput(csv);
    if (!text)
        return Error{text.error()};
    const Result<QList<TextRecord>> records = readCsvRecords(*text, separatorOf(*text));
    if (!records)
        return Error{records.error()};
    const TextRecord header = records->value(0, TextRecord{1, {}});
    const Result<TextColumns> columns = TextColumns::find(header);
    if (!columns)
        return Error{columns.error()};

    PortTable table;
    for (const TextRecord& record : records->sliced(1)) {
        const Result<PortRow> row = columns->row(record, table.rows.size() + 1);
        if (!row)
            return Error{row.error()};
        table.rows.append(*row);
    }
    if (std::optional<Error> error = checkRowCount(table.rows.size()))
        return *std::move(error);
    return table;
}

} // namespace PortCheck
