// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/tablereader.h"

#include "model/catalogue/tablereadertexts.h"
#include "model/catalogue/textinput.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

} // namespace

Result<PortTable> readTableFile(const QString& path)
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
    return table;
}

PortTable groupPolicyTable()
{
    QFile file(QStringLiteral(":/portcheck/tables/group-policy.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    Result<PortTable> table = readJsonTable(file.readAll());
    Q_ASSERT(table.ok()); // the file is part of the program, and a test reads it
    return std::move(table).value();
}

} // namespace PortCheck
