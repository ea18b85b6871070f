// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/sourcefindings.h"

#include "model/support/ipversions.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 3;

/// The columns that see a row in one way, of those that are judged.
struct Split {
    QList<int> bad;
    QList<int> good;
    QList<int> untold;
};

using Sees = std::function<bool(const SourceAnswer&)>;

Split splitOf(const SourceRow& row, const Sees& isBad, const Sees& isGood)
{
    Split split;
    for (int column = 0; column < row.answers.size(); ++column) {
        const SourceAnswer& answer = row.answers.at(column);
        if (answer.isJudged)
            (isBad(answer) ? split.bad : isGood(answer) ? split.good : split.untold).append(column);
    }
    return split;
}

bool isWrong(const SourceAnswer& answer)
{
    return isReached(answer) && answer.outcome == Outcome::Fail;
}

bool isRight(const SourceAnswer& answer)
{
    return isReached(answer) && (answer.outcome == Outcome::Pass || answer.outcome == Outcome::Warn);
}

SourceBlame blameOf(const SourceAnswer& answer)
{
    const bool isComputers = answer.owner == Owner::ThisComputer;
    if (!isReached(answer) && answer.address.isEmpty())
        return isComputers ? SourceBlame::Lookup : SourceBlame::NameServers;
    if (isComputers)
        return SourceBlame::Computer;
    if (isReached(answer))
        return SourceBlame::Answer;
    return answer.owner == Owner::Dns ? SourceBlame::NameServers : SourceBlame::Way;
}

/// Collects the rows that the same columns see in the same way, and blame alike.
class Collected {
public:
    void add(SourceFindingKind kind, const Split& split, const SourceRow& row)
    {
        QStringList parts{QString::number(int(kind))};
        for (const QList<int>& columns : {split.bad, split.good, split.untold}) {
            QString list;
            for (const int column : columns)
                list += QString::number(column) + u',';
            parts.append(list);
        }
        // Two owners are two things to do, whoever sees them.
        const Owner owner = ownerOf(split.bad, row);
        parts.append(token(owner));
        for (const int column : split.bad)
            parts.append(QString::number(int(blameOf(row.answers.at(column)))));
        const QString key = parts.join(u'|');
        if (!m_placeOf.contains(key)) {
            m_placeOf.insert(key, m_findings.size());
            m_findings.append({kind, split.bad, split.good, split.untold, {}, owner, blamedOf(split.bad, row)});
        }
        SourceFinding& finding = m_findings[m_placeOf.value(key)];
        finding.checks.append({row.host, row.port, row.protocol});
        for (SourceBlamed& blamed : finding.blamed) {
            for (const int column : std::as_const(blamed.columns)) {
                const QString& words = row.answers.at(column).words;
                if (!words.isEmpty() && blamed.words.size() < mostWords && !blamed.words.contains(words))
                    blamed.words.append(words);
            }
        }
    }

    void add(const SourceFinding& finding) { m_findings.append(finding); }

    [[nodiscard]] QList<SourceFinding> sorted() &&
    {
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const SourceFinding& a, const SourceFinding& b) {
            return a.kind != b.kind ? a.kind < b.kind : a.checks.size() > b.checks.size();
        });
        return std::move(m_findings);
    }

private:
    /// Without words, in the order in which they are first met.
    static QList<SourceBlamed> blamedOf(const QList<int>& columns, const SourceRow& row)
    {
        QList<SourceBlamed> blamed;
        for (const int column : columns) {
            const SourceBlame blame = blameOf(row.answers.at(column));
            const auto known = std::find_if(
                blamed.begin(), blamed.end(), [blame](const SourceBlamed& each) { return each.blame == blame; });
            if (known == blamed.end())
                blamed.append({blame, {column}});
            else
                known->columns.append(column);
        }
        return blamed;
    }

    static Owner ownerOf(const QList<int>& columns, const SourceRow& row)
    {
        const Owner owner = row.answers.at(columns.constFirst()).owner;
        const bool isOfAll = std::all_of(
            columns.begin(), columns.end(), [&](int column) { return row.answers.at(column).owner == owner; });
        return isOfAll ? owner : Owner::Nobody;
    }

    QList<SourceFinding> m_findings;
    QHash<QString, qsizetype> m_placeOf;
};

QString placeOf(const SourceRow& row, int column)
{
    const QString& address = row.answers.at(column).address;
    return QStringList{address.isEmpty() ? row.host : address, token(row.protocol), row.port}.join(u'\n');
}

/// The columns that reach none of at least two checks that others reach.
QSet<int> blindColumns(const QList<SourceHost>& hosts, qsizetype columns)
{
    QList<QSet<QString>> missed(columns); // a check counts once, under however many names its host has rows
    QSet<int> seeing;
    for (const SourceHost& host : hosts) {
        for (const SourceRow& row : host.checks) {
            const Split split = splitOf(row, isNotReached, isReached);
            for (const int column : split.good)
                seeing.insert(column);
            for (const int column : split.good.isEmpty() ? QList<int>() : split.bad)
                missed[column].insert(placeOf(row, column));
        }
    }
    QSet<int> blind;
    for (int column = 0; column < columns; ++column) {
        if (!seeing.contains(column) && missed.at(column).size() > 1)
            blind.insert(column);
    }
    return blind;
}

SourceFindingKind kindOfReach(const Split& split)
{
    if (split.good.isEmpty())
        return split.bad.size() == 1 ? SourceFindingKind::OnlyOneTells : SourceFindingKind::NobodyReaches;
    if (split.bad.size() == 1)
        return SourceFindingKind::OnlyOneFails;
    return split.good.size() == 1 ? SourceFindingKind::OnlyOneReaches : SourceFindingKind::SomeFail;
}

void judgeRow(Collected& findings, const SourceRow& row, const QSet<int>& blind)
{
    Split reach = splitOf(row, isNotReached, isReached);
    if (!reach.good.isEmpty()) {
        const QList<int> bad = reach.bad;
        for (const int column : bad) {
            if (!blind.contains(column))
                continue;
            // One column at a time: each has a reason of its own.
            findings.add(SourceFindingKind::ReachesNothing, {{column}, reach.good, {}}, row);
            reach.bad.removeOne(column);
            reach.untold.append(column);
        }
        std::sort(reach.untold.begin(), reach.untold.end());
    }
    if (!reach.bad.isEmpty())
        findings.add(kindOfReach(reach), reach, row);
    const Split answers = splitOf(row, isWrong, isRight);
    if (!answers.bad.isEmpty() && !answers.good.isEmpty())
        findings.add(SourceFindingKind::FailsFromSome, answers, row);
    else if (answers.bad.size() > 1)
        findings.add(SourceFindingKind::FailsFromAll, answers, row);
    else if (failsFromOneAlone(row.answers) && reach.bad.isEmpty())
        findings.add(SourceFindingKind::OnlyOneTells, answers, row);
}

/// What one thing looks like from each column; whether at least two of them differ.
struct Seen {
    SourceRow what;
    QStringList byColumn;

    [[nodiscard]] bool differs() const
    {
        QStringList known = byColumn;
        known.removeAll(QString());
        known.removeDuplicates();
        return known.size() > 1;
    }
};

class SeenThings {
public:
    SeenThings(const QList<SourceHost>& hosts, const QList<SourceRun>& runs)
        : m_runs(runs)
        , m_columns(runs.size())
    {
        for (const SourceHost& host : hosts)
            m_hosts.insert(host.name.toLower(), &host);
    }

    void note(const QString& key, const SourceRow& what, int column, const QString& look)
    {
        if (look.isEmpty())
            return;
        if (!m_placeOf.contains(key)) {
            m_placeOf.insert(key, m_seen.size());
            m_seen.append({what, QStringList(m_columns)});
        }
        QString& known = m_seen[m_placeOf.value(key)].byColumn[column];
        const QStringList parts = known.split(u'\n', Qt::SkipEmptyParts);
        if (!parts.contains(look))
            known = sortedList(parts, look);
    }

    void tell(Collected& findings, SourceFindingKind kind, Owner owner) const
    {
        for (const Seen& seen : m_seen) {
            if (!seen.differs())
                continue;
            SourceFinding finding{.kind = kind, .checks = {seen.what}, .owner = owner, .looks = seen.byColumn};
            for (int column = 0; column < m_columns; ++column)
                if (!seen.byColumn.at(column).isEmpty() || isJudged(seen.what.host, column))
                    (seen.byColumn.at(column).isEmpty() ? finding.untold : finding.from).append(column);
            findings.add(finding);
        }
    }

private:
    /// In one order, whichever was seen first.
    static QString sortedList(QStringList parts, const QString& look)
    {
        parts.append(look);
        parts.sort();
        return parts.join(u'\n');
    }

    /// A host that is known by an address here, and by its name there, is judged by the last run of each computer.
    [[nodiscard]] bool isJudged(const QString& name, qsizetype column) const
    {
        const SourceHost* const host = m_hosts.value(name.toLower());
        return host == nullptr ? m_runs.at(column).isJudged : host->worst.at(column).isJudged;
    }

    const QList<SourceRun>& m_runs;
    qsizetype m_columns;
    QHash<QString, const SourceHost*> m_hosts; ///< by name in small letters
    QList<Seen> m_seen;
    QHash<QString, qsizetype> m_placeOf;
};

void addDifferentLooks(Collected& findings, const QList<SourceHost>& hosts, const QList<SourceRun>& runs)
{
    SeenThings addresses(hosts, runs);
    SeenThings certificates(hosts, runs);
    for (int column = 0; column < runs.size(); ++column) {
        for (const SourceCheck& check : runs.at(column).checks) {
            if (!check.answer.isJudged)
                continue;
            const QString& address = check.answer.address;
            const QString host = check.host.toLower();
            // Each IP version for itself: a run may have asked over one of them alone.
            const QString ofVersion = isOfIpv6(address) ? u"IPv6"_s : u"IPv4"_s;
            if (host != address.toLower())
                addresses.note(host + u'\n' + ofVersion, {check.host, {}, {}}, column, address);
            // At one address alone: several that share a name have one each.
            const QString place = QStringList{address, token(check.protocol), check.port}.join(u'\n');
            certificates.note(place, {check.host, check.port, check.protocol}, column, check.certificate);
        }
    }
    addresses.tell(findings, SourceFindingKind::OtherAddress, Owner::Dns);
    certificates.tell(findings, SourceFindingKind::OtherCertificate, Owner::Network);
}

} // namespace

QList<SourceFinding> findingsOfSources(const QList<SourceHost>& hosts, const QList<SourceRun>& runs)
{
    Collected findings;
    if (runs.size() < 2)
        return {};
    const QSet<int> blind = blindColumns(hosts, runs.size());
    for (const SourceHost& host : hosts) {
        for (const SourceRow& row : host.checks)
            judgeRow(findings, row, blind);
    }
    addDifferentLooks(findings, hosts, runs);
    return std::move(findings).sorted();
}

} // namespace PortCheck
