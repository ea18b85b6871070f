// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/tablereader.h"

#include "model/catalogue/tablereadertexts.h"
#include "model/catalogue/textinput.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

using TableReader = Result<PortTable> (*)(QByteArrayView);

TableReader readerFor(const QString& ending)
{
    if (ending == QLatin1String("json"))
        return readJsonTable;
    if (ending == QLatin1String("md"))
        return readMarkdownTable;
    if (ending == QLatin1String("csv"))
        return readCsvTable;
    return nullptr;
}

/// Whether both ask for the same, for the same purpose, however their ports are written.
bool saysTheSame(const PortRow& a, const PortRow& b)
{
    PortRow same = b;
    same.number = a.number;
    same.requirement = a.requirement;
    return same == a;
}

/// Takes rows out that say the same as an earlier one. Returns a sentence on them; empty if there are none.
QString leaveOutRepeatedRows(QList<PortRow>& rows)
{
    constexpr qsizetype mostNamed = 20;
    QList<PortRow> kept;
    QStringList repeated;
    for (const PortRow& row : std::as_const(rows)) {
        const bool isRepeated = std::any_of(
            kept.cbegin(), kept.cend(), [&row](const PortRow& earlier) { return saysTheSame(earlier, row); });
        if (isRepeated)
            repeated.append(QString::number(row.number));
        else
            kept.append(row);
    }
    if (repeated.isEmpty())
        return {};
    rows = kept;
    if (repeated.size() > mostNamed)
        repeated = repeated.first(mostNamed) + QStringList{QStringLiteral("…")};
    return TableReaderTexts::tr("Rows that say the same as an earlier one are left out: %1.", "%1 numbers of rows")
        .arg(repeated.join(QLatin1String(", ")));
}

} // namespace

Result<TableFile> readTableFile(const QString& path)
{
    const QFileInfo info(path);
    const TableReader read = readerFor(info.suffix().toLower());
    if (!read) {
        return errorInFile(path,
            TableReaderTexts::tr(
                "A port table is a Markdown, CSV or JSON file. Name one that ends in .md, .csv or .json.",
                "said of a file that was given as a port table"));
    }
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return errorInFile(path, bytes.error());
    Result<PortTable> result = read(*bytes);
    if (!result)
        return errorInFile(path, result.error());
    PortTable table = std::move(result).value();
    if (table.title.isEmpty())
        table.title = info.completeBaseName();
    if (table.origin.isEmpty())
        table.origin = QDir::toNativeSeparators(path);
    const QString leftOut = leaveOutRepeatedRows(table.rows);
    return TableFile{table, leftOut.isEmpty() ? QString() : errorInFile(path, leftOut).message};
}

namespace {

PortTable readGroupPolicyTable()
{
    QFile file(QStringLiteral(":/portcheck/tables/group-policy.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    Result<PortTable> table = readJsonTable(file.readAll());
    Q_ASSERT(table.ok()); // the file is part of the program, and a test reads it
    return std::move(table).value();
}

} // namespace

PortTable groupPolicyTable()
{
    static const PortTable table = readGroupPolicyTable(); // each results file that is read asks for it
    return table;
}

} // namespace PortCheck
