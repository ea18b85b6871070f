// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/comparesources.h"

#include "model/compare/readrun.h"
#include "model/compare/resultsjson.h"
#include "model/compare/savedrun.h"
#include "model/compare/sourcefindings.h"
#include "model/results/asitstood.h"
#include "model/words/momenttext.h"

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

/// Of a host's checks, or of what several addresses said of one.
bool isWorse(const SourceAnswer& one, const SourceAnswer& other)
{
    if (one.isAsked != other.isAsked)
        return one.isAsked;
    if (one.outcome != other.outcome)
        return one.outcome > other.outcome;
    return isNotReached(one) && !isNotReached(other);
}

SourceAnswer answerOf(const CheckRecord& record, const QString& strangeReason)
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
    if (answer.outcome != Outcome::Pass && isAsItStood(title) && title.values.constFirst().size() == 1)
        answer.words = title.values.constFirst().constFirst();
    return answer;
}

bool isAddress(const QString& name)
{
    return !QHostAddress(name).isNull();
}

/// Which name hosts go by that a run names by their address: that of another run, where only one leads there, and where
/// no run that names the address has that name lead elsewhere.
QHash<QString, QString> namesOfAddresses(const QList<SourceRun>& runs)
{
    QHash<QString, QString> names;
    QSet<QString> ambiguous;
    for (const SourceRun& run : runs) {
        for (const SourceCheck& check : run.checks) {
            const QString& address = check.answer.address;
            if (address.isEmpty() || isAddress(check.host))
                continue;
            const QString known = names.value(address);
            if (known.isEmpty())
                names.insert(address, check.host);
            else if (known.compare(check.host, Qt::CaseInsensitive) != 0)
                ambiguous.insert(address);
        }
    }
    for (const SourceRun& run : runs) {
        QSet<QString> named;
        QHash<QString, QSet<QString>> placesOf;
        for (const SourceCheck& check : run.checks) {
            if (isAddress(check.host))
                named.insert(check.host);
            else if (!check.answer.address.isEmpty())
                placesOf[check.host.toLower()].insert(check.answer.address);
        }
        for (const QString& address : std::as_const(named)) {
            const QSet<QString> places = placesOf.value(names.value(address).toLower());
            if (!places.isEmpty() && !places.contains(address))
                ambiguous.insert(address);
        }
    }
    for (const QString& address : std::as_const(ambiguous))
        names.remove(address);
    return names;
}

/// The names that a check stands for. A run asks an address once for several names; another one may see them lead to
/// different hosts, so here each is beside its own.
class NamesOfRoles {
public:
    explicit NamesOfRoles(const QList<CheckRecord>& checks)
    {
        for (const CheckRecord& record : checks)
            m_rolesOf[record.check.target].insert(record.check.role);
    }

    [[nodiscard]] QStringList namesOf(const Check& check) const
    {
        QStringList names{check.target};
        if (isAddress(check.target))
            return names;
        for (const QString& name : check.otherNames()) {
            const QSet<QString> roles = m_rolesOf.value(name);
            if (!isAddress(name) && (roles.isEmpty() || roles.contains(check.role)))
                names.append(name);
        }
        return names;
    }

private:
    QHash<QString, QSet<QString>> m_rolesOf; ///< by target
};

/// Puts the checks of one run after the other into the rows of a matrix.
class Rows {
public:
    explicit Rows(const QList<SourceRun>& runs)
        : m_columns(int(runs.size()))
        , m_names(namesOfAddresses(runs))
    {
        for (int column = 0; column < m_columns; ++column) {
            for (const SourceCheck& check : runs.at(column).checks)
                take(check, column);
        }
    }

    [[nodiscard]] QList<SourceHost> hosts() &&
    {
        for (SourceHost& host : m_hosts) {
            for (const SourceRow& row : std::as_const(host.checks)) {
                host.differs = host.differs || differs(row.answers);
                host.failsFromOneAlone = host.failsFromOneAlone || failsFromOneAlone(row.answers);
                for (int column = 0; column < m_columns; ++column) {
                    if (isWorse(row.answers.at(column), host.worst.at(column)))
                        host.worst[column] = row.answers.at(column);
                }
            }
        }
        std::stable_sort(m_hosts.begin(), m_hosts.end(),
            [](const SourceHost& a, const SourceHost& b) { return rankOf(a) < rankOf(b); });
        return std::move(m_hosts);
    }

private:
    static int rankOf(const SourceHost& host) { return host.differs ? 0 : host.failsFromOneAlone ? 1 : 2; }

    void take(const SourceCheck& check, int column)
    {
        const QString name = m_names.value(isAddress(check.host) ? check.host : QString(), check.host);
        const QString hostKey = name.toLower();
        if (!m_placeOf.contains(hostKey)) {
            m_placeOf.insert(hostKey, m_hosts.size());
            m_hosts.append({name, QList<SourceAnswer>(m_columns)});
        }
        SourceHost& host = m_hosts[m_placeOf.value(hostKey)];
        const QString port = check.service.isEmpty() ? check.port : check.service;
        const QString rowKey = QStringList{hostKey, token(check.protocol), port}.join(u'\n');
        if (!m_rowOf.contains(rowKey)) {
            m_rowOf.insert(rowKey, host.checks.size());
            host.checks.append({host.name, check.port, check.protocol, QList<SourceAnswer>(m_columns)});
            host.checks.last().isNamedByMapper = !check.service.isEmpty();
        }
        // Of several addresses or roles the worst counts.
        SourceAnswer& answer = host.checks[m_rowOf.value(rowKey)].answers[column];
        if (isWorse(check.answer, answer))
            answer = check.answer;
    }

    const int m_columns;
    const QHash<QString, QString> m_names; ///< by address
    QList<SourceHost> m_hosts;
    QHash<QString, qsizetype> m_placeOf;
    QHash<QString, qsizetype> m_rowOf; ///< in its host
};

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
        columns.append({name, run.computer, run.file, run.startedAt});
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
        const auto asked = std::count_if(
            host.worst.begin(), host.worst.end(), [](const SourceAnswer& answer) { return answer.isAsked; });
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
        int asked = 0;
        int missing = 0;
        for (const SourceHost& host : matrix.hosts) {
            if (!host.worst.at(column).isAsked)
                continue;
            for (const SourceRow& row : host.checks) {
                asked += row.answers.at(column).isAsked ? 1 : 0;
                missing += !row.isNamedByMapper && !row.answers.at(column).isAsked ? 1 : 0;
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

QList<SourceRemark> remarksOn(const QList<SourceRun>& runs, const QStringList& equalFiles)
{
    QList<SourceRemark> remarks;
    appendRemark(remarks, SourceRemarkKind::EqualFile, equalFiles);
    QStringList twice;
    QStringList tables;
    QSet<QString> known;
    QDateTime first;
    QDateTime last;
    for (const SourceRun& run : runs) {
        const QString computer = run.computer.toLower();
        if (!computer.isEmpty() && known.contains(computer) && !twice.contains(run.computer, Qt::CaseInsensitive))
            twice.append(run.computer);
        known.insert(computer);
        if (!tables.contains(run.table))
            tables.append(run.table);
        if (!run.startedAt.isValid())
            continue;
        first = first.isValid() ? std::min(first, run.startedAt) : run.startedAt;
        last = last.isValid() ? std::max(last, run.startedAt) : run.startedAt;
    }
    appendRemark(remarks, SourceRemarkKind::SameComputer, twice);
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
    const SavedRun saved = savedRunOf(run);
    source.checks.reserve(run.checks.size());
    const NamesOfRoles roles(run.checks);
    for (qsizetype i = 0; i < run.checks.size(); ++i) {
        const CheckRecord& record = run.checks.at(i);
        const SavedCheck& check = saved.checks.at(i);
        if (check.isPlaceholder)
            continue;
        const SourceAnswer answer = answerOf(record, run.strangeReasons.value(record.id));
        for (const QString& name : roles.namesOf(record.check))
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
    SourceMatrix matrix;
    matrix.columns = columnsOf(different);
    matrix.hosts = Rows(different).hosts();
    matrix.findings = findingsOfSources(matrix.hosts, different);
    matrix.remarks = remarksOn(different, equalFiles);
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
