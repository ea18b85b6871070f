// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/readrun.h"

#include "model/catalogue/tablereader.h"
#include "model/catalogue/textinput.h"
#include "model/compare/quickreader.h"
#include "model/compare/readcheck.h"
#include "model/compare/readfindings.h"
#include "model/support/evidence.h"
#include "model/support/isotime.h"
#include "model/watch/watchfile.h"

#include <QJsonArray>
#include <QMap>
#include <QStringConverter>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

std::optional<PortRange> rangeOfMembers(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const int from = object.value("from"_L1).toInt();
    const int to = object.value("to"_L1).toInt();
    constexpr int last = 65'535;
    if (from < 1 || to < from || to > last)
        return std::nullopt;
    return PortRange{quint16(from), quint16(to)};
}

SourceInfo sourceOf(const QJsonObject& object)
{
    SourceInfo source;
    source.host = lineOf(object.value("host"_L1));
    source.addresses = textsOf(object.value("addresses"_L1));
    source.dnsServers = textsOf(object.value("dnsServers"_L1));
    source.localPorts.dynamic = rangeOfMembers(object.value("dynamicPorts"_L1)).value_or(PortRange{});
    source.localPorts.assumed = object.value("dynamicPortsAssumed"_L1).toBool();
    for (const QJsonValue& value : object.value("excludedPorts"_L1).toArray()) {
        const std::optional<PortRange> range = rangeOfMembers(value);
        if (range && source.localPorts.excluded.size() < longestEvidenceList)
            source.localPorts.excluded.append(*range);
    }
    return source;
}

/// What \a checks tell of the table that they were planned from.
QList<PortRow> rowsOf(const QList<CheckRecord>& checks)
{
    QMap<int, PortRow> rows;
    const CheckRecord* before = nullptr;
    for (const CheckRecord& record : checks) {
        const Check& check = record.check;
        const bool isSame = before != nullptr && before->check.position.row == check.position.row
            && before->check.protocol == check.protocol && before->check.port == check.port
            && before->check.range == check.range;
        before = &record;
        if (isSame)
            continue;
        PortRow& row = rows[check.position.row];
        row.number = check.position.row;
        row.requirement = check.requirement;
        row.role = check.role;
        row.purpose = check.purpose;
        if (!row.protocols.contains(check.protocol))
            row.protocols.append(check.protocol);
        if (check.range)
            row.dynamicRange = check.range;
        else if (check.service != Service::RpcEndpoint && !row.ports.contains(check.port))
            row.ports.append(check.port);
    }
    return rows.values();
}

PortTable tableOf(const QJsonObject& object, const QList<CheckRecord>& checks)
{
    PortTable table = groupPolicyTable();
    const QString title = lineOf(object.value("title"_L1));
    if (title == table.title && object.value("rows"_L1).toInt() == table.rows.size())
        return table;
    return {title, {}, {}, rowsOf(checks)};
}

/// Everything but the checks and looks, which \a run has already.
void readRest(RunSnapshot& run, const QJsonObject& report)
{
    if (const QJsonValue watch = report.value("watch"_L1); watch.isObject()) {
        // What is wrong with it is no reason to show nothing.
        const QString language = lineOf(report.value("run"_L1).toObject().value("language"_L1));
        if (Result<WatchLog> log = readWatchField(watch.toObject(), language))
            run.watch = std::move(log).value();
    }
    run.program = lineOf(report.value("program"_L1));
    run.startedAt = momentOfIsoTime(report.value("startedAt"_L1).toString());
    run.finishedAt = momentOfIsoTime(report.value("finishedAt"_L1).toString());
    run.cancelled = report.value("cancelled"_L1).toBool();
    run.source = sourceOf(report.value("source"_L1).toObject());
    run.domain = lineOf(report.value("domain"_L1));
    run.ipVersions = ipVersionsOf(report.value("addresses"_L1).toString()).value_or(IpVersions::Both);
    run.dynamicRange = dynamicRangeGoalOf(report.value("run"_L1).toObject().value("dynamicRange"_L1).toString())
                           .value_or(DynamicRangeGoal::Usual);
    run.isOfEarlierTargets = report.value("ofEarlierTargets"_L1).toBool();
    run.table = tableOf(report.value("table"_L1).toObject(), run.checks);
    run.found = findingsOfFile(report.value("findings"_L1).toArray(), run.checks);
    run.signOff = signOffOf(report.value("signOff"_L1));
    run.comparison = comparisonOf(report.value("comparison"_L1));
}

/// No value where anything is unusual, let alone wrong.
std::optional<RunSnapshot> runReadQuickly(QByteArrayView json)
{
    if (checkInputSize(json, largestResultsFile))
        return std::nullopt;
    RunSnapshot run;
    CheckReader reader;
    const auto takeCheck = [&](const CheckMembers& members) {
        Result<CheckRecord> check = reader.check(members);
        if (!check)
            return false;
        run.checks.append(std::move(check).value());
        return true;
    };
    const auto takeLook = [&](const CheckMembers& members) {
        if (std::optional<FollowUpRecord> look = reader.followUp(members))
            run.followUps.append(*std::move(look));
        return true;
    };
    const std::optional<QJsonObject> rest = readQuickly(json, {takeCheck, takeLook});
    if (!rest || !isOfResults(*rest))
        return std::nullopt;
    run.strangeReasons = reader.strangeReasons();
    readRest(run, *rest);
    return run;
}

} // namespace

Result<RunSnapshot> runOf(const QJsonObject& report)
{
    RunSnapshot run;
    const QJsonArray checks = report.value("checks"_L1).toArray();
    run.checks.reserve(checks.size());
    CheckReader reader;
    for (const QJsonValue& value : checks) {
        Result<CheckRecord> check = reader.check(value);
        if (!check)
            return Error{ResultsFile::tr("Check %1: %2.", "%1: which one of a results file, %2: what is wrong")
                             .arg(QString::number(run.checks.size() + 1), check.error())};
        run.checks.append(std::move(check).value());
    }
    for (const QJsonValue& value : report.value("looks"_L1).toArray()) {
        if (std::optional<FollowUpRecord> look = reader.followUp(MembersOfObject(value.toObject()).members()))
            run.followUps.append(*std::move(look));
    }
    run.strangeReasons = reader.strangeReasons();
    readRest(run, report);
    return run;
}

Result<RunSnapshot> readRun(QByteArrayView json)
{
    // Windows PowerShell writes so what it redirects.
    const auto encoding = QStringConverter::encodingForData(json);
    if (encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE)
        return readRun(QString(QStringDecoder(*encoding)(json)).toUtf8());
    if (std::optional<RunSnapshot> run = runReadQuickly(json))
        return *std::move(run);
    const Result<QJsonObject> report = parseResults(json);
    if (!report)
        return Error{report.error()};
    return runOf(*report);
}

Result<RunSnapshot> readRunFile(const QString& path)
{
    const Result<QByteArray> bytes = readInputFile(path, largestResultsFile);
    if (!bytes)
        return errorInFile(path, bytes.error());
    Result<RunSnapshot> read = readRun(*bytes);
    if (!read)
        return errorInFile(path, read.error());
    return read;
}

} // namespace PortCheck
