// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/checkfields.h"
#include "model/report/csvcell.h"
#include "model/report/inmemory.h"
#include "model/report/rangefields.h"
#include "model/report/reportwriter.h"
#include "model/support/seenbytes.h"
#include "model/words/checktext.h"
#include "model/words/findingtext.h"
#include "model/words/rangelines.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <string>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class CsvReport final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::CsvReport)
};

/// \a value with at most \a most items in each of its lists.
QJsonValue shortened(const QJsonValue& value, qsizetype most)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        QJsonArray first;
        for (qsizetype i = 0; i < std::min(list.size(), most); ++i)
            first.append(shortened(list.at(i), most));
        if (list.size() > most)
            first.append(csvMoreText(list.size() - most));
        return first;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = shortened(member.value(), most);
    return object;
}

QString wholeText(const QJsonValue& value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toStringList().join(", "_L1);
}

QString cellText(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString) { // most are
        const auto& whole = *static_cast<const QString*>(value.constData());
        if (whole.size() <= longestCsvCell)
            return whole;
    }
    const bool hasParts =
        value.metaType() == QMetaType::fromType<QJsonObject>() || value.metaType() == QMetaType::fromType<QJsonArray>();
    const QJsonValue parts = hasParts ? QJsonValue::fromVariant(value) : QJsonValue();
    QString text = hasParts ? wholeText(parts) : value.toString();
    for (qsizetype most = longestEvidenceList; hasParts && text.size() > longestCsvCell && most > 0; most /= 2)
        text = wholeText(shortened(parts, most));
    return csvTextCell(text);
}

template <typename Values> QByteArray line(const Values& values)
{
    std::string text;
    for (const auto& value : values)
        appendCsvCell(text, cellText(value));
    text += "\r\n";
    return QByteArray::fromStdString(text);
}

QVariant& valueOf(QVariantList& values, const QString& name)
{
    return values[checkFieldNames().indexOf(name)];
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

/// The columns, and one more at the end where the run belongs to other targets than those that are entered now.
QStringList csvColumns(const RunSnapshot& run)
{
    return run.isOfEarlierTargets ? checkFieldNames() + QStringList(u"ofEarlierTargets"_s) : checkFieldNames();
}

/// A line for each part of a range, below the line of its check. It says where the part belongs and what was found; it
/// has no outcome, since a part is not a check.
QByteArray partLines(const CheckRecord& record, QVariantList check)
{
    QByteArray lines;
    QVariantList fields(check.size());
    for (const QString& same :
        {u"row"_s, u"requirement"_s, u"protocol"_s, u"purpose"_s, u"role"_s, u"target"_s, u"address"_s})
        valueOf(fields, same) = valueOf(check, same);
    if (fields.size() > checkFieldNames().size()) // csvColumns()
        fields.last() = check.constLast();
    const QList<ReachabilityRun>& parts = record.seen.range->runs;
    for (qsizetype i = 0; i < std::min(parts.size(), mostWrittenParts); ++i) {
        const ReachabilityRun& part = parts.at(i);
        valueOf(fields, u"port"_s) = PortRange{part.from, part.to}.text();
        valueOf(fields, u"state"_s) = QString(token(stateOf(part)));
        valueOf(fields, u"explanation"_s) = partText(part);
        lines += line(fields);
    }
    return lines;
}

} // namespace

bool writeCsvReport(QIODevice& device, const ReportedRun& reported)
{
    const QList<CheckRecord>& checks = reported.run.checks;
    const auto write = [&device](const QByteArray& bytes) { return device.write(bytes) == bytes.size(); };
    if (!write(QByteArray(csvByteOrderMark) + line(csvColumns(reported.run))))
        return false;
    const QHash<int, QString> causes = causesOfChecks(reported.found);
    CheckValues values;
    for (const CheckRecord& record : checks) {
        QVariantList fields = values.of(record, causes.value(record.id), portsNamedIn(record, checks),
            reported.run.strangeReasons.value(record.id));
        // Nobody reads bytes in a spreadsheet; the map's parts have lines of their own, and a single cell with all of
        // them can be more than it accepts.
        QJsonObject evidence = valueOf(fields, u"evidence"_s).toJsonObject();
        evidence.remove(seenBytesMember);
        if (record.seen.range)
            evidence.remove(u"rangeMap"_s);
        valueOf(fields, u"evidence"_s) = evidence;
        if (reported.run.isOfEarlierTargets)
            fields.append(true);
        if (!record.seen.range) {
            if (!write(line(fields)))
                return false;
            continue;
        }
        if (!write(line(fields) + partLines(record, fields)))
            return false;
    }
    return true;
}

QByteArray csvReport(const RunSnapshot& run)
{
    return inMemory([&run](QIODevice& device) { return writeCsvReport(device, run); });
}

} // namespace PortCheck
