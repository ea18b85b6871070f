// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/findings.h"

#include "model/causes/diagnosis.h"
#include "model/causes/joining.h"
#include "model/causes/registry.h"

#include <QHash>

#include <algorithm>
#include <set>
#include <utility>

namespace PortCheck {

namespace {

bool isWorthSaying(Outcome outcome)
{
    return outcome == Outcome::Fail || outcome == Outcome::Inconclusive || outcome == Outcome::Warn;
}

/// How far its cause reaches.
Cause::Scope scopeOf(const Finding& finding)
{
    const Cause* const cause = causeThatSays(finding.title.text);
    return cause == nullptr ? Cause::Scope::Port : cause->scope;
}

/// The addresses of each target.
QHash<QString, QStringList> addressesOf(const QList<CheckRecord>& checks)
{
    QHash<QString, QStringList> addresses;
    std::set<std::pair<QString, QString>> known;
    for (const CheckRecord& record : checks) {
        if (known.insert({record.check.target, record.check.address}).second)
            addresses[record.check.target].append(record.check.address);
    }
    return addresses;
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
        const QString host = hostOf(record.check);
        const auto isKnown = [&](const FoundAtAddress& found) {
            return found.finding.reason == record.verdict.reason && found.finding.hosts.constFirst() == host;
        };
        if (std::none_of(m_found.cbegin(), m_found.cend(), isKnown))
            at(record);
    }

    [[nodiscard]] QList<FoundAtAddress> take()
    {
        for (FoundAtAddress& found : m_found)
            tidy(found.finding);
        return std::move(m_found);
    }

private:
    [[nodiscard]] QString hostOf(const Check& check) const
    {
        return m_addresses[check.target].size() > 1 ? check.targetText() : check.target;
    }

    FoundAtAddress& at(const CheckRecord& record)
    {
        const Verdict& verdict = record.verdict;
        const QString host = hostOf(record.check);
        FoundAtAddress found{record.check.target, {}};
        found.finding = {verdict.outcome, verdict.reason, verdict.owner, {host}, {record.check.address}, {},
            verdict.title, verdict.explanation, verdict.advice, {}};
        found.finding.explanation.removeIf(saysThatAStandInAnswers); // the notice of the run says it once
        if (host != record.check.target)
            rename(found.finding, host);
        const QString key = host + u'\n' + keyOf(found.finding, Along::Ports);
        const auto known = m_places.constFind(key);
        if (known != m_places.constEnd()) {
            joinWords(m_found[*known].finding, found.finding, Along::Ports);
            m_found[*known].finding.outcome = std::max(m_found[*known].finding.outcome, verdict.outcome);
            return m_found[*known];
        }
        m_places.insert(key, m_found.size());
        m_found.append(std::move(found));
        return m_found.last();
    }

    const QHash<QString, QStringList>& m_addresses;
    QList<FoundAtAddress> m_found;
    QHash<QString, qsizetype> m_places;
};

/// The same for findings that can be joined over addresses and hosts: those that show on the same ports, or on any
/// where the cause is one of the run.
QString keyWithPorts(const Finding& finding)
{
    const QString ports = scopeOf(finding) == Cause::Scope::Run ? QString() : finding.ports.join(u' ');
    return ports + u'\n' + keyOf(finding, Along::Hosts);
}

/// What shows in the same way on every address of a target is about the target, without an address.
QList<Finding> joinedOverAddresses(const QList<FoundAtAddress>& found, const QHash<QString, QStringList>& addresses)
{
    QHash<QString, QList<qsizetype>> alike;
    QStringList keys;
    for (qsizetype i = 0; i < found.size(); ++i) {
        keys.append(found[i].target + u'\n' + keyWithPorts(found[i].finding));
        alike[keys.last()].append(i);
    }
    QList<Finding> joined;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QList<qsizetype>& same = alike[keys[i]];
        const bool isEverywhere = same.size() > 1 && same.size() == addresses[found[i].target].size();
        if (isEverywhere && same.constFirst() != i)
            continue;
        Finding finding = found[i].finding;
        if (isEverywhere) {
            for (const qsizetype other : same.sliced(1))
                join(finding, found[other].finding);
            rename(finding, found[i].target);
        }
        joined.append(finding);
    }
    return joined;
}

/// What shows on the same ports of several hosts is one finding.
QList<Finding> joinedOverHosts(const QList<Finding>& found)
{
    QList<Finding> joined;
    QHash<QString, qsizetype> places;
    for (const Finding& finding : found) {
        const QString key = keyWithPorts(finding);
        const auto known = places.constFind(key);
        if (known != places.constEnd()) {
            join(joined[*known], finding);
            continue;
        }
        places.insert(key, joined.size());
        joined.append(finding);
    }
    return joined;
}

} // namespace

QList<Owner> Finding::owners() const
{
    QList<Owner> all;
    if (owner != Owner::Nobody)
        all.append(owner);
    for (const Advice& each : advice) {
        if (!all.contains(each.owner))
            all.append(each.owner);
    }
    return all;
}

QList<Finding> findings(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps)
{
    const QHash<QString, QStringList> addresses = addressesOf(checks);
    FindingsOfAddresses byAddress(addresses);
    for (const CheckRecord& record : checks) {
        if (isWorthSaying(outcomeOf(record)))
            byAddress.add(record);
    }
    for (const FollowUpRecord& followUp : followUps) {
        if (isWorthSaying(outcomeOf(followUp.record)))
            byAddress.addFollowUp(followUp.record);
    }
    QList<Finding> found = joinedOverHosts(joinedOverAddresses(byAddress.take(), addresses));
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

} // namespace PortCheck
