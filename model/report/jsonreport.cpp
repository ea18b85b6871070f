// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/report/checkfields.h"
#include "model/report/inmemory.h"
#include "model/report/jsonpieces.h"
#include "model/report/rangefields.h"
#include "model/report/reportwriter.h"
#include "model/report/saidfields.h"
#include "model/results/addresstranslation.h"
#include "model/results/runsummary.h"
#include "model/results/sourceinfo.h"
#include "model/watch/watchfile.h"
#include "model/words/findingtext.h"
#include "model/words/headline.h"
#include "model/words/standinnotice.h"
#include "model/words/textlanguage.h"

#include <QHash>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>

#include <string>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

QJsonObject rangeField(PortRange range)
{
    return {{u"from"_s, range.from}, {u"to"_s, range.to}};
}

QJsonObject runField(const RunSnapshot& run)
{
    QJsonObject field{{u"language"_s, textLanguage()}};
    if (run.dynamicRange != DynamicRangeGoal::Usual)
        field.insert(u"dynamicRange"_s, token(run.dynamicRange));
    return field;
}

QJsonObject sourceField(const SourceInfo& source)
{
    QJsonArray excluded;
    for (const PortRange range : source.localPorts.excluded)
        excluded.append(rangeField(range));
    QJsonObject field{
        {u"host"_s, source.host},
        {u"addresses"_s, QJsonArray::fromStringList(source.addresses)},
        {u"dynamicPorts"_s, rangeField(source.localPorts.dynamic)},
        {u"dynamicPortsAssumed"_s, source.localPorts.assumed},
        {u"excludedPorts"_s, excluded},
    };
    if (!source.dnsServers.isEmpty())
        field.insert(u"dnsServers"_s, QJsonArray::fromStringList(source.dnsServers));
    return field;
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

QJsonArray findingsField(const QList<Finding>& found)
{
    QJsonArray array;
    for (const Finding& finding : found) {
        QJsonArray owners;
        for (const Owner owner : finding.owners())
            owners.append(token(owner));
        array.append(QJsonObject{
            {u"outcome"_s, token(finding.outcome)},
            {u"reason"_s, token(finding.reason)},
            {u"host"_s, finding.hosts.join(", "_L1)},
            {u"hosts"_s, QJsonArray::fromStringList(finding.hosts)},
            {u"addresses"_s, QJsonArray::fromStringList(finding.addresses)},
            {u"ports"_s, QJsonArray::fromStringList(finding.ports)},
            {u"checks"_s, finding.checks.size()},
            {u"owner"_s, token(finding.owner)},
            {u"owners"_s, owners},
            {u"cause"_s, causeText(finding)},
            {u"explanation"_s, explanationOf(finding)},
            {u"remedy"_s, remedyOf(finding)},
            {u"said"_s, saidField(finding, true)},
        });
    }
    return array;
}

QLatin1String translationToken(Translation translation)
{
    switch (translation) {
    case Translation::None:
        return "none"_L1;
    case Translation::Ports:
        return "ports"_L1;
    case Translation::Addresses:
        return "addresses"_L1;
    }
    Q_UNREACHABLE();
}

QJsonArray standInsField(const StandIns& standIns)
{
    QJsonArray array;
    for (const StandInHost& host : standIns.hosts) {
        array.append(QJsonObject{
            {u"target"_s, host.target},
            {u"address"_s, host.address},
            {u"nonces"_s, QJsonArray::fromStringList(host.nonces)},
            {u"sentFrom"_s, QJsonArray::fromStringList(host.sentFrom)},
            {u"seenAs"_s, QJsonArray::fromStringList(host.seenAs)},
            {u"translation"_s, translationToken(host.translation)},
        });
    }
    return array;
}

QJsonObject signOffField(const SignOff& signOff)
{
    return {
        {u"by"_s, signOff.by},
        {u"at"_s, signOff.at.toString(Qt::ISODate)},
        {u"product"_s, signOff.product},
        {u"remarks"_s, signOff.remarks},
    };
}

QJsonObject changeField(const CheckChange& change)
{
    QJsonObject field{
        {u"change"_s, token(change.kind)},
        {u"role"_s, change.role},
        {u"target"_s, change.host},
        {u"address"_s, change.address},
        {u"port"_s, change.port},
        {u"protocol"_s, token(change.protocol)},
        {u"outcomeBefore"_s, token(change.before)},
        {u"outcome"_s, token(change.now)},
        {u"reasonBefore"_s, change.reasonBefore},
        {u"reason"_s, change.reasonNow},
    };
    if (!change.blockedNow.isEmpty()) {
        field.insert(u"blockedBefore"_s, QJsonArray::fromStringList(change.blockedBefore));
        field.insert(u"blocked"_s, QJsonArray::fromStringList(change.blockedNow));
    }
    return field;
}

QJsonObject comparisonField(const Comparison& comparison)
{
    QJsonArray changes;
    for (const CheckChange& change : comparison.changes)
        changes.append(changeField(change));
    QJsonArray news;
    for (const News& one : comparison.news) {
        news.append(QJsonObject{{u"news"_s, token(one.kind)}, {u"target"_s, one.host}, {u"port"_s, one.port},
            {u"before"_s, one.before}, {u"now"_s, one.now}});
    }
    return {
        {u"file"_s, comparison.file},
        {u"startedAt"_s, timeField(comparison.startedAt)},
        {u"sourceHost"_s, comparison.sourceHost},
        {u"newlyBroken"_s, numberOf(comparison, ChangeKind::NewlyBroken)},
        {u"changes"_s, changes},
        {u"news"_s, news},
    };
}

} // namespace

bool writeJsonReport(QIODevice& device, const ReportedRun& reported)
{
    const auto& [run, found, parts, requests] = reported;
    const QHash<int, QString> causes = causesOfChecks(found);
    const StandIns standIns = standInsOf(run.checks);
    QJsonObject report{
        {u"format"_s, u"gp-portcheck-results"_s},
        {u"version"_s, formatVersion},
        {u"program"_s, run.program},
        {u"run"_s, runField(run)},
        {u"startedAt"_s, timeField(run.startedAt)},
        {u"finishedAt"_s, timeField(run.finishedAt)},
        {u"cancelled"_s, run.cancelled},
        {u"source"_s, sourceField(run.source)},
        {u"table"_s, QJsonObject{{u"title"_s, run.table.title}, {u"rows"_s, run.table.rows.size()}}},
        {u"domain"_s, run.domain},
        {u"addresses"_s, token(run.ipVersions)},
        {u"summary"_s, summaryField(summarize(run.checks, run.followUps))},
        {u"headline"_s, headline(run.checks, run.followUps, found)},
        {u"notice"_s, standInNotice(standIns)},
        {u"standIns"_s, standInsField(standIns)},
        {u"findings"_s, findingsField(found)},
        {u"checks"_s, {}}, // these two as a stream
        {u"looks"_s, {}},
    };
    if (run.isOfEarlierTargets)
        report.insert(u"ofEarlierTargets"_s, true);
    if (run.signOff)
        report.insert(u"signOff"_s, signOffField(*run.signOff));
    if (run.comparison)
        report.insert(u"comparison"_s, comparisonField(*run.comparison));
    if (run.watch)
        report.insert(u"watch"_s, watchField(*run.watch));
    const JsonItems checks(QStringList(checkFieldNames()) << u"said"_s);
    const JsonItems looks(QStringList(checkFieldNames()) << u"kind"_s << u"said"_s,
        {u"row"_s, u"requirement"_s, u"purpose"_s, u"cause"_s});
    CheckValues values;
    SaidFields said;
    JsonStream stream(device);
    for (auto member = report.constBegin(); member != report.constEnd(); ++member) {
        if (member.key() == "checks"_L1)
            stream.list(member.key(), reported.run.checks.size(), [&](std::string& to, qsizetype i) {
                const CheckRecord& record = reported.run.checks.at(i);
                const QList<RpcPort> named = portsNamedIn(record, reported.run.checks);
                checks.append(to,
                    values.of(record, causes.value(record.id), named, reported.run.strangeReasons.value(record.id))
                        << said.of(record.verdict));
            });
        else if (member.key() == "looks"_L1)
            stream.list(member.key(), reported.run.followUps.size(), [&](std::string& to, qsizetype i) {
                const FollowUpRecord& followUp = reported.run.followUps.at(i);
                looks.append(to,
                    values.of(followUp.record, {}, {}, reported.run.strangeReasons.value(followUp.record.id))
                        << QString(token(followUp.kind)) << said.of(followUp.record.verdict));
            });
        else
            stream.member(member.key(), member.value());
    }
    return stream.end();
}

QByteArray jsonReport(const RunSnapshot& run)
{
    return inMemory([&run](QIODevice& device) { return writeJsonReport(device, run); });
}

} // namespace PortCheck
