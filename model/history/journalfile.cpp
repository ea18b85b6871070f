// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/history/journalfile.h"

#include "model/catalogue/textinput.h"
#include "model/causes/findings.h"
#include "model/compare/readrun.h"
#include "model/report/checkfields.h"
#include "model/report/saidfields.h"
#include "model/support/isotime.h"
#include "model/words/statementtext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QMap>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QByteArray lineOfObject(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// As in a results file, with the clause of its own verdict: what is joined with others is not known yet.
QJsonObject checkObject(const CheckRecord& record)
{
    const bool isJudged = isWorthReporting(outcomeOf(record));
    const QVariantList values = CheckValues().of(record, isJudged ? text(record.verdict.title) : QString());
    QJsonObject object;
    for (qsizetype i = 0; i < values.size(); ++i)
        object.insert(checkFieldNames().at(i), QJsonValue::fromVariant(values.at(i)));
    object.insert(u"said"_s, saidField(record.verdict, isJudged));
    if (record.phase != Phase::Done)
        object.insert(u"outcome"_s, token(Outcome::NotRun));
    return object;
}

QJsonArray placeField(const PlanPosition& place)
{
    return {place.target, place.address, place.row, place.protocol, place.port};
}

struct Line {
    std::array<int, 5> place{};
    QJsonObject fields;
};

/// The lines of a journal, each check and look as it was told last.
struct Told {
    QJsonObject head;
    QMap<int, Line> checks; ///< by their ids
    QMap<int, QJsonObject> looks;

    void take(const QJsonObject& line);
};

void Told::take(const QJsonObject& line)
{
    const int id = line.value("id"_L1).toInt();
    if (line.contains("check"_L1)) {
        Line told{{}, line.value("check"_L1).toObject()};
        const QJsonArray place = line.value("place"_L1).toArray();
        for (std::size_t i = 0; i < told.place.size(); ++i)
            told.place[i] = place.at(qsizetype(i)).toInt();
        checks.insert(id, std::move(told));
    } else if (line.contains("look"_L1)) {
        looks.insert(id, line.value("look"_L1).toObject());
    }
    for (const QJsonValue& removed : line.value("removed"_L1).toArray())
        checks.remove(removed.toInt());
}

/// Up to the first line that is cut, or none of ours.
Told readLines(const QByteArray& bytes)
{
    Told told;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', begin);
        const QJsonDocument line = end < 0 ? QJsonDocument() : QJsonDocument::fromJson(bytes.mid(begin, end - begin));
        if (!line.isObject())
            break;
        if (begin == 0)
            told.head = line.object();
        else
            told.take(line.object());
        begin = end + 1;
    }
    return told;
}

/// The time of the latest answer: the run was alive then.
QString lastTime(const QJsonArray& checks)
{
    QString last;
    for (const QJsonValue& check : checks)
        last = std::max(last, check.toObject().value("finishedAt"_L1).toString()); // all of one form
    return last;
}

} // namespace

QString journalSuffix()
{
    return u"journal"_s;
}

QString journalLock(const QString& path)
{
    return path + u".lock"_s;
}

bool isJournalInUse(const QString& path)
{
    QLockFile lock(journalLock(path));
    lock.setStaleLockTime(0); // only while its owner lives
    return !lock.tryLock(0);
}

QByteArray journalHead(const RunSnapshot& run)
{
    QJsonObject chosen;
    if (run.dynamicRange != DynamicRangeGoal::Usual)
        chosen.insert(u"dynamicRange"_s, token(run.dynamicRange));
    QJsonArray excluded;
    for (const PortRange range : run.source.localPorts.excluded)
        excluded.append(QJsonObject{{u"from"_s, range.from}, {u"to"_s, range.to}});
    const PortRange dynamic = run.source.localPorts.dynamic;
    return lineOfObject({
        {u"format"_s, u"gp-portcheck-journal"_s},
        {u"version"_s, 1},
        {u"program"_s, run.program},
        {u"startedAt"_s, isoTime(run.startedAt)},
        {u"cancelled"_s, true},
        {u"source"_s,
            QJsonObject{{u"host"_s, run.source.host},
                {u"addresses"_s, QJsonArray::fromStringList(run.source.addresses)},
                {u"dnsServers"_s, QJsonArray::fromStringList(run.source.dnsServers)},
                {u"dynamicPorts"_s, QJsonObject{{u"from"_s, dynamic.from}, {u"to"_s, dynamic.to}}},
                {u"dynamicPortsAssumed"_s, run.source.localPorts.assumed}, {u"excludedPorts"_s, excluded}}},
        {u"table"_s, QJsonObject{{u"title"_s, run.table.title}, {u"rows"_s, run.table.rows.size()}}},
        {u"domain"_s, run.domain},
        {u"addresses"_s, token(run.ipVersions)},
        {u"run"_s, chosen},
    });
}

QByteArray journalLine(const CheckRecord& record)
{
    return lineOfObject(
        {{u"id"_s, record.id}, {u"place"_s, placeField(record.check.position)}, {u"check"_s, checkObject(record)}});
}

QByteArray journalLine(const FollowUpRecord& followUp)
{
    QJsonObject look = checkObject(followUp.record);
    look.insert(u"kind"_s, QString(token(followUp.kind)));
    return lineOfObject({{u"id"_s, followUp.record.id}, {u"look"_s, look}});
}

QByteArray journalLineOfRemoved(const QList<int>& ids)
{
    QJsonArray removed;
    for (const int id : ids)
        removed.append(id);
    return lineOfObject({{u"removed"_s, removed}});
}

Result<RunSnapshot> runOfJournal(const QByteArray& bytes)
{
    const Told told = readLines(bytes);
    if (told.head.value("format"_L1).toString() != "gp-portcheck-journal"_L1 || told.head.value("version"_L1) != 1
        || told.checks.isEmpty())
        return Error{JournalFile::tr("Nothing is left of this run.")};
    std::vector<const Line*> inOrder;
    for (const Line& line : told.checks)
        inOrder.push_back(&line);
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const Line* a, const Line* b) { return a->place < b->place; });
    QJsonArray checks;
    for (const Line* const line : inOrder)
        checks.append(line->fields);
    QJsonArray looks;
    for (const QJsonObject& look : told.looks)
        looks.append(look);
    QJsonObject report = told.head;
    report.insert(u"checks"_s, checks);
    report.insert(u"looks"_s, looks);
    report.insert(u"finishedAt"_s, lastTime(checks));
    report.insert(u"cancelled"_s, true);
    Result<RunSnapshot> read = runOf(report);
    if (!read)
        return read;
    RunSnapshot run = std::move(read).value();
    if (!run.startedAt.isValid())
        return Error{JournalFile::tr("Nothing is left of this run.")};
    run.found = findings(run.checks, run.followUps, run.dynamicRange);
    return run;
}

Result<RunSnapshot> readJournal(const QString& path)
{
    const Result<QByteArray> bytes = readInputFile(path, largestResultsFile);
    if (!bytes)
        return errorInFile(path, bytes.error());
    Result<RunSnapshot> run = runOfJournal(*bytes);
    if (!run)
        return errorInFile(path, run.error());
    return run;
}

} // namespace PortCheck
