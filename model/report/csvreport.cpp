// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/checkfields.h"
#include "model/report/rangefields.h"
#include "model/report/reportwriter.h"
#include "model/words/checktext.h"
#include "model/words/rangelines.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class CsvReport final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::CsvReport)
};

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
    if (value.isArray())
        return value.toVariant().toStringList().join(", "_L1);
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

QByteArray line(const QJsonObject& fields)
{
    QStringList cells;
    for (const QString& name : checkFieldNames())
        cells.append(quoted(cellText(fields.value(name))));
    return line(cells);
}

/// "41 of 1048 ports were asked: 3 open · 38 refused."
QString partText(const ReachabilityRun& part)
{
    const QLocale locale;
    const QString size = locale.toString(part.to - part.from + 1);
    if (part.asked() == 0)
        return CsvReport::tr("None of %1 ports was asked.", "a part of a range of ports; %1 a number").arg(size);
    return CsvReport::tr("%1 of %2 ports were asked: %3.",
        "a part of a range of ports; %1, %2 numbers, %3 how many of them were open, refused and so on")
        .arg(locale.toString(part.asked()), size, countsText(part));
}

/// A line for each part of a range, below the line of its check. It says where the part belongs and what was found; it
/// has no outcome, since a part is not a check.
QByteArray partLines(const CheckRecord& record, const QJsonObject& check)
{
    QByteArray lines;
    QJsonObject fields;
    for (const QString& same :
        {u"row"_s, u"requirement"_s, u"protocol"_s, u"purpose"_s, u"role"_s, u"target"_s, u"address"_s})
        fields.insert(same, check.value(same));
    const QList<ReachabilityRun>& parts = record.seen.range->runs;
    for (qsizetype i = 0; i < std::min(parts.size(), mostWrittenParts); ++i) {
        const ReachabilityRun& part = parts.at(i);
        fields.insert(u"port"_s, PortRange{part.from, part.to}.text());
        fields.insert(u"state"_s, token(stateOf(part)));
        fields.insert(u"explanation"_s, partText(part));
        lines += line(fields);
    }
    return lines;
}

} // namespace

QByteArray csvReport(const RunSnapshot& run)
{
    QByteArray csv = byteOrderMark.toByteArray();
    QStringList names;
    for (const QString& name : checkFieldNames())
        names.append(quoted(name));
    csv += line(names);
    const QHash<int, QString> causes = causesOfChecks(findings(run.checks, run.followUps));
    for (const CheckRecord& record : run.checks) {
        QJsonObject fields = checkFields(record, causes.value(record.id), portsNamedIn(record, run.checks));
        if (!record.seen.range) {
            csv += line(fields);
            continue;
        }
        // The map's parts have lines of their own; a single cell with all of them can be more than a spreadsheet
        // accepts.
        QJsonObject evidence = fields.value(u"evidence"_s).toObject();
        evidence.remove(u"rangeMap"_s);
        fields.insert(u"evidence"_s, evidence);
        csv += line(fields) + partLines(record, fields);
    }
    return csv;
}

} // namespace PortCheck
