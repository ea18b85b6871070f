// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/findings.h"

#include "model/causes/diagnosis.h"
#include "model/causes/foldresolver.h"
#include "model/causes/hostfacts.h"
#include "model/causes/joining.h"
#include "model/causes/nearparts.h"
#include "model/causes/registry.h"

#include <QHash>
#include <QHostAddress>

#include <algorithm>
#include <array>
#include <set>
#include <utility>
#include <vector>

namespace PortCheck {

namespace {

/// How far its cause reaches.
Cause::Scope scopeOf(const Finding& finding)
{
    const Cause* const cause = causeThatSays(finding.title.text);
    return cause == nullptr ? Cause::Scope::Port : cause->scope;
}

/// The addresses of each target, and of each host that has several names by the one that it is shown under.
QHash<QString, QStringList> addressesOf(const QList<CheckRecord>& checks)
{
    QHash<QString, QStringList> addresses;
    const Check* before = nullptr;
    for (const CheckRecord& record : checks) {
        const Check& check = record.check;
        // In plan order those of one address stand beside each other.
        const bool isSame = before != nullptr && before->address == check.address && before->target == check.target;
        before = &check;
        if (isSame)
            continue;
        addresses[check.target].append(check.address);
        if (check.hostName() != check.target)
            addresses[check.hostName()].append(check.address);
    }
    for (QStringList& each : addresses) {
        if (each.size() > 1)
            each.removeDuplicates();
    }
    return addresses;
}

/// Whether the person named the host by an address, besides other names.
bool isNamedByAddress(const Check& check)
{
    return !check.names.isEmpty() && !QHostAddress(check.target).isNull();
}

/// The name of its host for which the verdict of a check holds: as a rule for all, which are one host. What is wrong
/// with one name is told of that.
const QString& nameOf(const CheckRecord& record)
{
    constexpr std::array aboutAName{Reason::CertificateWrongName, Reason::NameLeadsElsewhere, Reason::HostsFile,
        Reason::ResolverLacksName, Reason::ResolverDiffers};
    const bool isAboutIt = std::find(aboutAName.begin(), aboutAName.end(), record.verdict.reason) != aboutAName.end();
    return isAboutIt && !isNamedByAddress(record.check) ? record.check.target : record.check.hostName();
}

/// The findings of each address of each target: one for each cause.
class FindingsOfAddresses final {
public:
    explicit FindingsOfAddresses(const QHash<QString, QStringList>& addresses)
        : m_addresses(addresses)
    {
    }

    void add(const CheckRecord& record)
    {
        FoundAtAddress& found = at(record);
        found.finding.ports.append(portText(record.check));
        found.finding.checks.append(record.id);
    }

    /// Only where no check shows the same.
    void addFollowUp(const CheckRecord& record)
    {
        if (m_known.empty()) { // few runs have any that is worth saying
            for (const FoundAtAddress& found : std::as_const(m_found))
                m_known.insert({found.finding.reason, found.finding.hosts.constFirst()});
        }
        if (m_known.insert({record.verdict.reason, hostOf(record)}).second)
            at(record);
    }

    [[nodiscard]] QList<FoundAtAddress> take()
    {
        for (FoundAtAddress& found : m_found)
            tidy(found.finding);
        return std::move(m_found);
    }

private:
    [[nodiscard]] QString hostOf(const CheckRecord& record) const
    {
        const QString& name = nameOf(record);
        return m_addresses[name].size() > 1 ? hostText(name, record.check.address) : name;
    }

    FoundAtAddress& at(const CheckRecord& record)
    {
        const Verdict& verdict = record.verdict;
        const QString host = hostOf(record);
        const bool hasNotice = // which the notice of the run says once
            std::any_of(verdict.explanation.cbegin(), verdict.explanation.cend(), saysThatAStandInAnswers);
        if (host == record.check.target && !hasNotice)
            return at(record, host, verdict);
        Verdict ofHost = verdict;
        ofHost.explanation.removeIf(saysThatAStandInAnswers);
        QStringList names{record.check.target};
        if (isNamedByAddress(record.check)) // some causes call it by its name already
            names.append(record.check.hostName());
        rename(ofHost, names, nameOf(record), host);
        return at(record, host, ofHost);
    }

    FoundAtAddress& at(const CheckRecord& record, const QString& host, const Verdict& verdict)
    {
        JoinKey key = keyOf(verdict, Along::Ports, host);
        // In plan order, most checks have the cause of the one before.
        const qsizetype known = key == m_latest ? m_place : m_places.value(key, -1);
        if (known >= 0) {
            FoundAtAddress& found = m_found[known];
            joinWords(found.finding, verdict, Along::Ports);
            found.finding.outcome = std::max(found.finding.outcome, verdict.outcome);
            return found;
        }
        m_place = m_found.size();
        m_places.insert(key, m_place);
        m_latest = std::move(key);
        m_found.append({nameOf(record), {verdict, {host}, {record.check.address}, {}, {}}});
        return m_found.last();
    }

    const QHash<QString, QStringList>& m_addresses;
    QList<FoundAtAddress> m_found;
    QHash<JoinKey, qsizetype> m_places;
    JoinKey m_latest{}; ///< that was new
    qsizetype m_place = -1; ///< of that one
    std::set<std::pair<Reason, QString>> m_known; ///< on which host
};

/// Whether it is the same on whatever ports: a cause of the run, or one of a host whose title names no ports.
bool holdsForAnyPorts(const Finding& finding)
{
    const Cause::Scope scope = scopeOf(finding);
    if (scope != Cause::Scope::Host)
        return scope == Cause::Scope::Run;
    const Text& title = *finding.title.text;
    const auto end = title.values.begin() + title.count;
    return std::find(title.values.begin(), end, Value::Ports) == end;
}

/// For findings that can be joined over addresses and hosts: those that show on the same ports, or on any where these
/// make no difference.
JoinKey keyOverHosts(const Finding& finding)
{
    JoinKey key = keyOf(finding, Along::Hosts, holdsForAnyPorts(finding) ? Items() : Items(finding.ports));
    if (scopeOf(finding) == Cause::Scope::Run) // one thing to mend, however bad it is at each host
        key.outcome = Outcome::NotRun;
    return key;
}

/// What shows in the same way on every address of a target is about the target, without an address.
QList<Finding> joinedOverAddresses(QList<FoundAtAddress> found, const QHash<QString, QStringList>& addresses)
{
    QHash<std::pair<QString, JoinKey>, QList<qsizetype>> alike;
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (addresses[found[i].target].size() > 1)
            alike[{found[i].target, keyOverHosts(found[i].finding)}].append(i);
    }
    std::vector<bool> isPart(std::size_t(found.size()));
    for (const QList<qsizetype>& same : std::as_const(alike)) {
        FoundAtAddress& first = found[same.constFirst()];
        QStringList shownAt; // one address can show it in two ways
        for (const qsizetype each : same)
            shownAt += found[each].finding.addresses;
        shownAt.removeDuplicates();
        if (shownAt.size() != addresses[first.target].size())
            continue;
        for (const qsizetype other : same.sliced(1)) {
            join(first.finding, found[other].finding);
            isPart[std::size_t(other)] = true;
        }
        first.finding.hosts = {first.target};
    }
    QList<Finding> joined;
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (!isPart[std::size_t(i)])
            joined.append(std::move(found[i].finding));
    }
    return joined;
}

/// What shows on the same ports of several hosts is one finding.
QList<Finding> joinedOverHosts(QList<Finding> found)
{
    QList<Finding> joined;
    QHash<JoinKey, qsizetype> places;
    for (Finding& finding : found) {
        JoinKey key = keyOverHosts(finding);
        const auto known = places.constFind(key);
        if (known != places.constEnd()) {
            join(joined[*known], finding);
            continue;
        }
        places.insert(std::move(key), joined.size());
        joined.append(std::move(finding));
    }
    return joined;
}

/// What is known of each host, for the few checks that fail for two causes at once.
class FactsOfHosts final {
public:
    FactsOfHosts(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps, DynamicRangeGoal goal)
        : m_checks(checks)
        , m_followUps(followUps)
        , m_goal(goal)
    {
    }

    [[nodiscard]] HostFacts at(const QString& address)
    {
        if (m_records.isEmpty())
            sortByHost();
        return HostFacts(m_records.value(address));
    }

private:
    void sortByHost()
    {
        for (const CheckRecord& record : m_checks)
            m_records[record.check.address].checks.append(&record);
        for (const FollowUpRecord& followUp : m_followUps)
            m_records[followUp.record.check.address].followUps.append(&followUp);
        for (HostRecords& records : m_records)
            records.dynamicRange = m_goal;
    }

    const QList<CheckRecord>& m_checks;
    const QList<FollowUpRecord>& m_followUps;
    const DynamicRangeGoal m_goal;
    QHash<QString, HostRecords> m_records; ///< by address; empty until somebody asks
};

/// \a record by the cause of its verdict alone, and then by what fails \a besides.
QList<CheckRecord> byEachCause(CheckRecord record, const QList<Verdict>& besides)
{
    QList<CheckRecord> parts;
    for (const Verdict& other : besides) {
        Verdict& own = record.verdict;
        own.explanation.removeIf([&](const Statement& said) { return other.explanation.contains(said); });
        own.advice.removeIf([&](const Advice& advice) {
            return other.advice.contains(advice) || (advice.owner == other.owner && advice.owner != own.owner);
        });
        parts.append(record);
        parts.last().verdict = other;
    }
    return QList{record} + parts;
}

/// As they were planned: what a mapper names comes in the order of its answers, which differs from run to run.
QList<const CheckRecord*> worthReporting(const QList<CheckRecord>& checks)
{
    QList<const CheckRecord*> found;
    for (const CheckRecord& record : checks) {
        if (isWorthReporting(outcomeOf(record)))
            found.append(&record);
    }
    std::stable_sort(found.begin(), found.end(),
        [](const CheckRecord* a, const CheckRecord* b) { return a->check.position < b->check.position; });
    return found;
}

} // namespace

bool isWorthReporting(Outcome outcome)
{
    return outcome == Outcome::Fail || outcome == Outcome::Inconclusive || outcome == Outcome::Warn;
}

QList<Finding> findings(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps, DynamicRangeGoal goal)
{
    const QHash<QString, QStringList> addresses = addressesOf(checks);
    FindingsOfAddresses byAddress(addresses);
    const QList<const CheckRecord*> reported = worthReporting(checks);
    FactsOfHosts facts(checks, followUps, goal);
    for (const CheckRecord* const record : reported) {
        if (!mayFailBesides(*record)) { // as nearly always
            byAddress.add(*record);
            continue;
        }
        const QList<CheckRecord> each = byEachCause(*record, diagnoseBesides(*record, facts.at(record->check.address)));
        for (const CheckRecord& part : each)
            byAddress.add(part);
    }
    for (const FollowUpRecord& followUp : followUps) {
        if (isWorthReporting(outcomeOf(followUp.record)))
            byAddress.addFollowUp(followUp.record);
    }
    QList<Finding> ofTargets = joinedOverAddresses(byAddress.take(), addresses);
    bringNearPartsTogether(ofTargets);
    QList<Finding> found = joinedOverHosts(std::move(ofTargets));
    foldResolverIntoItsServer(found);
    for (Finding& finding : found)
        tidy(finding);
    std::stable_sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) {
        if (a.outcome != b.outcome)
            return a.outcome > b.outcome; // the enum is declared from best to worst
        if (a.checks.size() != b.checks.size())
            return a.checks.size() > b.checks.size();
        return scopeOf(a) > scopeOf(b); // the enum is declared from a port to the run
    });
    return found;
}

QList<Finding> findingsOf(const RunSnapshot& run)
{
    return run.found ? *run.found : findings(run.checks, run.followUps, run.dynamicRange);
}

} // namespace PortCheck
