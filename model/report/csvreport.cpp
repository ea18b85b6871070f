// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/checkfields.h"
#include "model/report/reportwriter.h"

#include <QJsonDocument>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF"; // without it, spreadsheets take UTF-8 for the local code page

/// A spreadsheet takes a cell that begins with one of these for a formula, and would run it.
bool looksLikeFormula(const QString& cell)
{
    return !cell.isEmpty() && u"=+-@\t\r\n"_s.contains(cell.front());
}

QString cellText(const QJsonValue& value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// RFC 4180, section 2: every field between quotes, quotes doubled.
QString quoted(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend('\''_L1);
    cell.replace('"'_L1, R"("")"_L1);
    return uR"("%1")"_s.arg(cell);
}

QByteArray line(const QStringList& cells)
{
    return cells.join(','_L1).toUtf8() + "\r\n";
}

} // namespace

QByteArray csvReport(const RunSnapshot& run)
{
    QByteArray csv = byteOrderMark.toByteArray();
    QStringList cells;
    for (const QString& name : checkFieldNames())
        cells.append(quoted(name));
    csv += line(cells);
    const QHash<int, QString> causes = causesOfChecks(findings(run.checks, run.looks));
    for (const CheckRecord& record : run.checks) {
        const QJsonObject fields = checkFields(record, causes.value(record.id));
        cells.clear();
        for (const QString& name : checkFieldNames())
            cells.append(quoted(cellText(fields.value(name))));
        csv += line(cells);
    }
    return csv;
}

} // namespace PortCheck
