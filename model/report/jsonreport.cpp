// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/checkfields.h"
#include "model/report/reportwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

QJsonValue timeField(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonObject rangeField(PortRange range)
{
    return {{u"from"_s, range.from}, {u"to"_s, range.to}};
}

QJsonObject sourceField(const SourceInfo& source)
{
    QJsonArray excluded;
    for (const PortRange range : source.localPorts.excluded)
        excluded.append(rangeField(range));
    return {
        {u"host"_s, source.host},
        {u"addresses"_s, QJsonArray::fromStringList(source.addresses)},
        {u"dynamicPorts"_s, rangeField(source.localPorts.dynamic)},
        {u"dynamicPortsAssumed"_s, source.localPorts.assumed},
        {u"excludedPorts"_s, excluded},
    };
}

QJsonObject summaryField(const RunSummary& summary)
{
    return {
        {u"outcome"_s, token(summary.outcome)},
        {u"pass"_s, summary.pass},
        {u"warn"_s, summary.warn},
        {u"fail"_s, summary.fail},
        {u"inconclusive"_s, summary.inconclusive},
        {u"notApplicable"_s, summary.notApplicable},
        {u"notRun"_s, summary.notRun},
    };
}

} // namespace

QByteArray jsonReport(const RunSnapshot& run)
{
    QJsonArray checks;
    for (const CheckRecord& record : run.checks)
        checks.append(checkFields(record));
    const QJsonObject report{
        {u"format"_s, u"gp-portcheck-results"_s},
        {u"version"_s, formatVersion},
        {u"program"_s, run.program},
        {u"startedAt"_s, timeField(run.startedAt)},
        {u"finishedAt"_s, timeField(run.finishedAt)},
        {u"cancelled"_s, run.cancelled},
        {u"source"_s, sourceField(run.source)},
        {u"table"_s, QJsonObject{{u"title"_s, run.table.title}, {u"rows"_s, run.table.rows.size()}}},
        {u"domain"_s, run.domain},
        {u"summary"_s, summaryField(summarize(run.checks))},
        {u"checks"_s, checks},
    };
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

} // namespace PortCheck
