// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/comparesources.h"

#include "model/compare/readrun.h"
#include "model/compare/resultsjson.h"
#include "model/compare/savedrun.h"
#include "model/compare/sourcefindings.h"
#include "model/compare/sourcerows.h"
#include "model/results/addresstranslation.h"
#include "model/results/asitstood.h"
#include "model/results/maskedaddresses.h"
#include "model/words/findingtext.h"
#include "model/words/momenttext.h"
#include "model/words/standinnotice.h"
#include "model/words/statementtext.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QHostAddress>
#include <QSet>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// \a cause: the clause of its finding in the file that it was read from; empty if it has none.
SourceAnswer answerOf(const CheckRecord& record, const QString& strangeReason, const QString& cause)
{
    SourceAnswer answer;
    answer.outcome = outcomeOf(record);
    answer.isAsked = answer.outcome != Outcome::NotRun && answer.outcome != Outcome::NotApplicable
        && record.verdict.reason != Reason::IpVersionNotChosen; // left out there, whatever others see
    const bool isOpen = record.seen.state == State::Open;
    answer.isReached = record.check.isRangeScan() ? answer.outcome != Outcome::Fail : isOpen;
    answer.owner = record.verdict.owner;
    answer.reason = strangeReason.isEmpty() ? QString(token(record.verdict.reason)) : strangeReason;
    answer.address = record.check.address;
    const Statement& title = record.verdict.title;
    if (answer.outcome != Outcome::Pass)
        answer.words = cause.isEmpty() && isAsItStood(title) ? text(title) : cause;
    return answer;
}

/// Bridges to containers and virtual machines have the same address on many computers: none of these counts unless a
/// question left from it. Nor does what each network has.
QStringList addressesAskedFrom(const RunSnapshot& run)
{
    QStringList addresses;
    QHostAddress last;
    for (const CheckRecord& record : run.checks) {
        const QHostAddress& own = record.seen.localAddress;
        if (own.isNull() || own == last || own.isLoopback() || own.isLinkLocal())
            continue;
        last = own;
        if (const QString text = own.toString(); !addresses.contains(text))
            addresses.append(text);
    }
    return addresses.isEmpty() ? run.source.addresses : addresses;
}

/// A computer that was taken to another place is another one; which one a mask stands for isn't known.
bool isSameComputer(const SourceRun& one, const SourceRun& other)
{
    if (one.isMasked || other.isMasked)
        return false;
    if (one.computer.isEmpty() || one.computer.compare(other.computer, Qt::CaseInsensitive) != 0)
        return false;
    return one.addresses.isEmpty() || other.addresses.isEmpty()
        || std::any_of(one.addresses.begin(), one.addresses.end(),
            [&other](const QString& address) { return other.addresses.contains(address); });
}

/// Runs without a time are before those that have one; of two that began together the one that was given first is.
bool isLater(const QList<SourceRun>& runs, qsizetype one, qsizetype other)
{
    const QDateTime& mine = runs.at(one).startedAt;
    const QDateTime& others = runs.at(other).startedAt;
    if (mine.isValid() != others.isValid())
        return mine.isValid();
    return mine.isValid() && mine != others ? mine > others : one > other;
}

/// By run: the others of the same computer.
QList<QList<qsizetype>> runsBeside(const QList<SourceRun>& runs)
{
    QList<QList<qsizetype>> beside(runs.size());
    for (qsizetype i = 0; i < runs.size(); ++i) {
        for (qsizetype j = 0; j < runs.size(); ++j) {
            if (j != i && isSameComputer(runs.at(i), runs.at(j)))
                beside[i].append(j);
        }
    }
    return beside;
}

/// The last run of each computer; of a single computer none.
void chooseJudged(QList<SourceRun>& runs, const QList<QList<qsizetype>>& beside)
{
    qsizetype judged = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        runs[i].isJudged = std::none_of(
            beside.at(i).begin(), beside.at(i).end(), [&runs, i](qsizetype other) { return isLater(runs, other, i); });
        judged += runs.at(i).isJudged ? 1 : 0;
    }
    for (SourceRun& run : runs)
        run.isJudged = run.isJudged && (judged > 1 || runs.size() < 2);
}

/// Of a computer's runs a host is judged by the last one that asked it; where none did, by the last one.
IsJudgedBy judgedByTheLast(const QList<SourceRun>& runs, const QList<QList<qsizetype>>& beside)
{
    const bool isAnyJudged = std::any_of(runs.begin(), runs.end(), [](const SourceRun& run) { return run.isJudged; });
    return [&runs, &beside, isAnyJudged](const SourceHost& host, qsizetype column) {
        const bool isAsked = host.worst.at(column).isAsked;
        return isAnyJudged && std::none_of(beside.at(column).begin(), beside.at(column).end(), [&](qsizetype other) {
            const bool isAskedByOther = host.worst.at(other).isAsked;
            return isAsked == isAskedByOther ? isLater(runs, other, column) : isAskedByOther;
        });
    };
}

/// As short as leaves them different: the computer, its file, its number.
QList<SourceColumn> columnsOf(const QList<SourceRun>& runs)
{
    QHash<QString, int> computers;
    for (const SourceRun& run : runs)
        ++computers[run.computer.toLower()];
    QList<SourceColumn> columns;
    QSet<QString> taken;
    for (const SourceRun& run : runs) {
        const QString file = QFileInfo(run.file).fileName();
        // Of one computer the time tells them apart, and at a glance; a file's name has it somewhere in the middle.
        const QString which = run.startedAt.isValid() ? momentText(run.startedAt) : file;
        QString name = run.computer.isEmpty()             ? file
            : computers.value(run.computer.toLower()) > 1 ? u"%1 (%2)"_s.arg(run.computer, which)
                                                          : run.computer;
        const QString whole = name;
        for (int number = 2; taken.contains(name.toLower()); ++number)
            name = u"%1 #%2"_s.arg(whole, QString::number(number));
        taken.insert(name.toLower());
        columns.append({name, run.computer, run.file, run.startedAt, run.isJudged, run.standIns});
    }
    return columns;
}

void appendRemark(QList<SourceRemark>& remarks, SourceRemarkKind kind, const QStringList& names)
{
    if (!names.isEmpty())
        remarks.append({kind, names});
}

QStringList hostsAskedByOne(const QList<SourceHost>& hosts)
{
    QStringList names;
    for (const SourceHost& host : hosts) {
        const auto asked = std::count_if(host.worst.begin(), host.worst.end(),
            [](const SourceAnswer& answer) { return answer.isAsked && answer.isJudged; });
        if (asked == 1 && host.worst.size() > 1 && !host.failsFromOneAlone) // of which a finding says so
            names.append(host.name);
    }
    return names;
}

/// Which computers asked nothing, and which less than others of the hosts that they asked. What an endpoint mapper
/// named isn't counted: it is asked where the mapper answers.
void appendGaps(QList<SourceRemark>& remarks, const SourceMatrix& matrix)
{
    QStringList nothing;
    QList<SourceRemark> less;
    for (int column = 0; column < matrix.columns.size() && matrix.columns.size() > 1; ++column) {
        if (!isJudgedAnywhere(matrix, column))
            continue;
        int asked = 0;
        int missing = 0;
        for (const SourceHost& host : matrix.hosts) {
            if (!host.worst.at(column).isAsked || !host.worst.at(column).isJudged)
                continue;
            for (const SourceRow& row : host.checks) {
                asked += row.answers.at(column).isAsked ? 1 : 0;
                const bool isMissing = !row.isNamedByMapper && !row.answers.at(column).isAsked
                    && std::any_of(row.answers.begin(), row.answers.end(),
                        [](const SourceAnswer& answer) { return answer.isAsked && answer.isJudged; });
                missing += isMissing ? 1 : 0;
            }
        }
        const QString& name = matrix.columns.at(column).name;
        if (asked == 0)
            nothing.append(name);
        else if (missing > 0)
            less.append(
                {SourceRemarkKind::AskedLess, {name, QString::number(missing), QString::number(asked + missing)}});
    }
    appendRemark(remarks, SourceRemarkKind::NothingAsked, nothing);
    appendRemark(remarks, SourceRemarkKind::AskedByOne, hostsAskedByOne(matrix.hosts));
    remarks += less;
}

/// The names of computers with more than one run, by whether one of these gives way for a later one.
void appendSameNames(QList<SourceRemark>& remarks, const QList<SourceRun>& runs)
{
    QHash<QString, int> judged;
    QStringList earlier;
    QStringList elsewhere;
    const auto add = [](QStringList& names, const QString& name) {
        if (!names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    };
    for (const SourceRun& run : runs) {
        if (!run.isJudged)
            add(earlier, run.computer);
        else if (!run.computer.isEmpty() && ++judged[run.computer.toLower()] > 1)
            add(elsewhere, run.computer);
    }
    const bool isAlone = std::none_of(runs.begin(), runs.end(), [](const SourceRun& run) { return run.isJudged; });
    appendRemark(remarks, isAlone ? SourceRemarkKind::OneComputer : SourceRemarkKind::SameComputer, earlier);
    appendRemark(remarks, SourceRemarkKind::SameName, elsewhere);
}

QList<SourceRemark> remarksOn(const QList<SourceRun>& runs, const SourceMatrix& matrix, const QStringList& equalFiles)
{
    QList<SourceRemark> remarks;
    appendRemark(remarks, SourceRemarkKind::EqualFile, equalFiles);
    appendSameNames(remarks, runs);
    QStringList standIns;
    for (const SourceColumn& column : matrix.columns) {
        if (!column.standIns.isEmpty())
            standIns.append(column.name);
    }
    appendRemark(remarks, SourceRemarkKind::StandIn, standIns);
    QStringList tables;
    QDateTime first;
    QDateTime last;
    for (int column = 0; column < runs.size(); ++column) {
        const SourceRun& run = runs.at(column);
        if (!isJudgedAnywhere(matrix, column) && !isOfOneComputer(matrix))
            continue;
        if (!tables.contains(run.table))
            tables.append(run.table);
        if (!run.startedAt.isValid())
            continue;
        first = first.isValid() ? std::min(first, run.startedAt) : run.startedAt;
        last = last.isValid() ? std::max(last, run.startedAt) : run.startedAt;
    }
    constexpr qint64 day = qint64(24) * 60 * 60;
    if (first.isValid() && first.secsTo(last) > day)
        remarks.append({SourceRemarkKind::OtherTime, {first.toString(Qt::ISODate), last.toString(Qt::ISODate)}});
    if (tables.size() > 1)
        remarks.append({SourceRemarkKind::OtherTable, tables});
    return remarks;
}

} // namespace

SourceRun sourceRunOf(const RunSnapshot& run, const QString& file)
{
    SourceRun source{file, run.source.host, run.startedAt, run.table.title};
    source.addresses = addressesAskedFrom(run);
    source.isMasked = areMasked(run.source.addresses);
    source.standIns = standInNames(standInsOf(run.checks));
    const SavedRun saved = savedRunOf(run);
    const QHash<int, QString> causes = causesOfChecks(run.found.value_or(QList<Finding>()));
    source.checks.reserve(run.checks.size());
    for (qsizetype i = 0; i < run.checks.size(); ++i) {
        const CheckRecord& record = run.checks.at(i);
        const SavedCheck& check = saved.checks.at(i);
        if (check.isPlaceholder)
            continue;
        const SourceAnswer answer = answerOf(record, run.strangeReasons.value(record.id), causes.value(record.id));
        for (const QString& name : QStringList{check.host} + check.otherNames)
            source.checks.append(
                {name, check.port, check.protocol, check.interfaces.join(u' '), check.certificate, answer});
    }
    return source;
}

SourceMatrix compareSources(const QList<SourceRun>& runs)
{
    QList<SourceRun> different;
    QStringList equalFiles;
    for (const SourceRun& run : runs) {
        const bool isThere = std::any_of(different.begin(), different.end(), [&run](const SourceRun& other) {
            return other.computer == run.computer && other.startedAt == run.startedAt && other.checks == run.checks;
        });
        if (isThere)
            equalFiles.append(QFileInfo(run.file).fileName());
        else
            different.append(run);
    }
    const QList<QList<qsizetype>> beside = runsBeside(different);
    chooseJudged(different, beside);
    SourceMatrix matrix;
    matrix.columns = columnsOf(different);
    matrix.hosts = hostsOfSources(different, judgedByTheLast(different, beside));
    matrix.findings = findingsOfSources(matrix.hosts, different);
    matrix.remarks = remarksOn(different, matrix, equalFiles);
    appendGaps(matrix.remarks, matrix);
    return matrix;
}

ReadSources readSources(const QStringList& paths)
{
    ReadSources read;
    QList<SourceRun> runs;
    for (const QString& path : paths) {
        if (runs.size() >= mostSources) {
            read.errors.append(ResultsFile::tr(
                "%1: not read, %2 files are the most that are put side by side.", "%1 a file, %2 a number")
                                   .arg(QDir::toNativeSeparators(path), QString::number(mostSources)));
            continue;
        }
        const Result<RunSnapshot> run = readRunFile(path);
        if (run.ok())
            runs.append(sourceRunOf(*run, path));
        else
            read.errors.append(run.error());
    }
    read.matrix = compareSources(runs);
    return read;
}

} // namespace PortCheck
