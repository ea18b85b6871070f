// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/textcolumns.h"

#include "model/catalogue/portcell.h"
#include "model/catalogue/tablereadertexts.h"
#include "model/catalogue/textinput.h"
#include "model/support/evidence.h"

namespace PortCheck {

namespace {

/// The columns as files name them, the same in every language; in the order of TextColumns::Column.
constexpr std::array columnNames{
    QLatin1String("Port"),
    QLatin1String("Protocol"),
    QLatin1String("Source"),
    QLatin1String("Target"),
    QLatin1String("Purpose"),
};

bool isNamed(const QString& cell, QLatin1String name)
{
    const QStringView word = QStringView(cell).trimmed();
    const bool plural = word.endsWith(QLatin1Char('s'), Qt::CaseInsensitive);
    return word.compare(name, Qt::CaseInsensitive) == 0
        || (plural && word.chopped(1).compare(name, Qt::CaseInsensitive) == 0);
}

QList<qsizetype> positionsOf(QLatin1String name, const QStringList& header)
{
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (isNamed(header[i], name))
            positions.append(i);
    }
    return positions;
}

} // namespace

bool TextColumns::isPortTable(const QStringList& header)
{
    return !positionsOf(columnNames[Port], header).isEmpty();
}

Result<TextColumns> TextColumns::find(const TextRecord& header)
{
    TextColumns columns;
    columns.m_width = header.cells.size();
    for (std::size_t column = 0; column < ColumnCount; ++column) {
        const QLatin1String name = columnNames[column];
        const QList<qsizetype> positions = positionsOf(name, header.cells);
        if (positions.isEmpty()) {
            return errorInLine(header.line,
                TableReaderTexts::tr(
                    "The table has no column “%1”. It needs Port, Protocol, Source, Target and Purpose.",
                    "%1 is one of the five names, which stay English")
                    .arg(name));
        }
        if (positions.size() > 1) {
            return errorInLine(header.line,
                TableReaderTexts::tr(
                    "The table has more than one column “%1”. Leave one.", "%1 is the name of a column")
                    .arg(name));
        }
        columns.m_positions[column] = positions.first();
    }
    return columns;
}

Result<PortRow> TextColumns::row(const TextRecord& record, qsizetype number) const
{
    if (record.cells.size() != m_width) {
        return errorInLine(record.line,
            TableReaderTexts::tr("The number of cells is %1, but the header of the table has %2. Make them equal.",
                "%1 and %2 are numbers")
                .arg(record.cells.size())
                .arg(m_width));
    }
    const auto cell = [this, &record](Column column) { return record.cells[m_positions[column]]; };
    const auto text = [&cell](Column column) { return evidenceText(cell(column).simplified()); };

    const Result<PortCell> ports = parsePorts(cell(Port));
    if (!ports)
        return errorInLine(record.line, ports.error());
    const Result<QList<Transport>> protocols = parseProtocols(cell(Protocol));
    if (!protocols)
        return errorInLine(record.line, protocols.error());
    if (text(Target).isEmpty()) {
        return errorInLine(record.line,
            TableReaderTexts::tr("There is no target. Name the role of the computers, such as Domain controllers.",
                "said of a row of the port table"));
    }
    return PortRow{
        .number = static_cast<int>(number),
        .requirement = evidenceText(ports->requirement),
        .ports = ports->ports,
        .dynamicRange = ports->dynamicRange,
        .protocols = *protocols,
        .source = text(Source),
        .role = text(Target),
        .purpose = text(Purpose),
    };
}

std::optional<Error> checkRowCount(qsizetype count)
{
    if (count == 0)
        return Error{TableReaderTexts::tr("The table has no rows. It needs one at least.", "said of a port table")};
    if (count > mostTableRows)
        return Error{TableReaderTexts::tr("The table has more than %1 rows, the most that is read.", "%1 is a number")
                         .arg(mostTableRows)};
    return std::nullopt;
}

} // namespace PortCheck
