// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/jsonmembers.h"
#include "model/catalogue/portcell.h"
#include "model/catalogue/tablereader.h"
#include "model/catalogue/tablereadertexts.h"
#include "model/catalogue/textcolumns.h"
#include "model/catalogue/textinput.h"

#include <QJsonDocument>

namespace PortCheck {

namespace {

constexpr QLatin1String formatName("gp-portcheck-table");
constexpr qint64 formatVersion = 1;

constexpr QLatin1String formatKey("format");
constexpr QLatin1String versionKey("version");
constexpr QLatin1String titleKey("title");
constexpr QLatin1String originKey("origin");
constexpr QLatin1String generalRequirementsKey("generalRequirements");
constexpr QLatin1String rowsKey("rows");
constexpr QLatin1String portsKey("ports");
constexpr QLatin1String dynamicRangeKey("dynamicRange");
constexpr QLatin1String fromKey("from");
constexpr QLatin1String toKey("to");
constexpr QLatin1String protocolsKey("protocols");
constexpr QLatin1String sourceKey("source");
constexpr QLatin1String targetKey("target");
constexpr QLatin1String purposeKey("purpose");
constexpr QLatin1String requirementKey("requirement");

/// The document's object. An error in the JSON itself is reported with its line.
Result<QJsonObject> parseObject(QByteArrayView json)
{
    if (std::optional<Error> error = checkInputSize(json))
        return *std::move(error);
    QJsonParseError problem;
    const QByteArray bytes = json.toByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qsizetype line = 1 + bytes.first(qMin<qsizetype>(problem.offset, bytes.size())).count('\n');
        return errorInLine(line,
            TableReaderTexts::tr("This is not valid JSON: %1.", "%1 is the reason in Qt's English words")
                .arg(problem.errorString()));
    }
    if (!document.isObject())
        return Error{
            TableReaderTexts::tr("The table must be one JSON object in curly brackets.", "said of a JSON file")};
    return document.object();
}

std::optional<PortRange> readDynamicRange(JsonMembers& row)
{
    if (!row.contains(dynamicRangeKey))
        return std::nullopt;
    JsonMembers ends(row.object(dynamicRangeKey), {fromKey, toKey});
    const qint64 from = ends.integer(fromKey);
    const qint64 to = ends.integer(toKey);
    const Result<PortRange> range = ends.error() ? Result<PortRange>(*ends.error()) : makeRange(from, to);
    if (range)
        return *range;
    row.fail(Error{range.error()});
    return std::nullopt;
}

Result<PortRow> readRow(const QJsonValue& value, qsizetype number)
{
    if (!value.isObject())
        return Error{TableReaderTexts::tr("A row must be an object in curly brackets.", "said of a JSON file")};
    JsonMembers members(
        value.toObject(), {portsKey, dynamicRangeKey, protocolsKey, sourceKey, targetKey, purposeKey, requirementKey});
    PortRow row;
    row.number = static_cast<int>(number);
    const QList<qint64> ports = members.integers(portsKey);
    row.dynamicRange = readDynamicRange(members);
    const QStringList protocols = members.texts(protocolsKey);
    row.source = members.text(sourceKey);
    row.role = members.text(targetKey);
    row.purpose = members.text(purposeKey);
    if (members.contains(requirementKey))
        row.requirement = members.text(requirementKey);
    if (members.error())
        return *members.error();

    for (const qint64 port : ports) {
        if (std::optional<Error> error = addPort(row.ports, port))
            return *std::move(error);
    }
    if (row.ports.isEmpty() && !row.dynamicRange)
        return Error{
            TableReaderTexts::tr("There is no port. Write one, such as 389.", "said of a row of the port table")};
    const Result<QList<Transport>> parsed = parseProtocols(protocols.join(QLatin1Char(',')));
    if (!parsed)
        return Error{parsed.error()};
    row.protocols = *parsed;
    if (row.role.isEmpty()) {
        return Error{
            TableReaderTexts::tr("There is no target. Name the role of the computers, such as Domain controllers.",
                "said of a row of the port table")};
    }
    if (row.requirement.isEmpty())
        row.requirement = requirementText(row.ports, row.dynamicRange);
    return row;
}

std::optional<Error> checkFormat(JsonMembers& document)
{
    const QString format = document.text(formatKey);
    const qint64 version = document.integer(versionKey);
    if (document.error())
        return document.error();
    if (format != formatName) {
        return Error{TableReaderTexts::tr("“format” is “%1”, but must be “%2”.", "%1 and %2 are words in a JSON file")
                         .arg(excerpt(format), formatName)};
    }
    if (version != formatVersion) {
        return Error{
            TableReaderTexts::tr("“version” is %1, but this program reads version %2.", "%1 and %2 are numbers")
                .arg(QString::number(version), QString::number(formatVersion))};
    }
    return std::nullopt;
}

} // namespace

Result<PortTable> readJsonTable(QByteArrayView json)
{
    const Result<QJsonObject> object = parseObject(json);
    if (!object)
        return Error{object.error()};
    JsonMembers members(*object, {formatKey, versionKey, titleKey, originKey, generalRequirementsKey, rowsKey});
    if (const std::optional<Error> error = checkFormat(members))
        return *error;
    PortTable table;
    table.title = members.text(titleKey);
    if (members.contains(originKey))
        table.origin = members.text(originKey);
    if (members.contains(generalRequirementsKey))
        table.generalRequirements = members.texts(generalRequirementsKey);
    const QJsonArray rows = members.array(rowsKey);
    if (members.error())
        return *members.error();
    if (std::optional<Error> error = checkRowCount(rows.size()))
        return *std::move(error);
    for (const QJsonValue& value : rows) {
        const qsizetype number = table.rows.size() + 1;
        const Result<PortRow> row = readRow(value, number);
        if (!row)
            return errorInRow(number, row.error());
        table.rows.append(*row);
    }
    return table;
}

} // namespace PortCheck
