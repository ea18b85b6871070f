// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/findings.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool isWorthSaying(Outcome outcome)
{
    return outcome == Outcome::Fail || outcome == Outcome::Inconclusive || outcome == Outcome::Warn;
}

/// Causes that explain many ports of a host at once.
bool concernsWholeHost(Reason reason)
{
    static constexpr std::array wholeHost = {Reason::HostSilent, Reason::NameNotFound, Reason::HostUnreachable,
        Reason::NetworkUnreachable, Reason::BlockedLocally, Reason::AcceptsEverything, Reason::BlockedMidRun,
        Reason::NameLeadsElsewhere, Reason::ClockSkew};
    return std::find(wholeHost.begin(), wholeHost.end(), reason) != wholeHost.end();
}

/// The addresses of each target.
QHash<QString, QStringList> addressesOf(const QList<CheckRecord>& checks)
{
    QHash<QString, QStringList> addresses;
    for (const CheckRecord& record : checks) {
        QStringList& known = addresses[record.check.target];
        if (!known.contains(record.check.address))
            known.append(record.check.address);
    }
    return addresses;
}

void add(Finding& finding, const CheckRecord& record)
{
    const QString port = portText(record.check);
    if (!finding.ports.contains(port))
        finding.ports.append(port);
    finding.checks.append(record);
}

/// A problem that shows on several addresses of a target.
bool sameThing(const Finding& a, const Finding& b)
{
    return a.outcome == b.outcome && a.reason == b.reason && a.ports == b.ports && !a.checks.isEmpty()
        && !b.checks.isEmpty() && a.checks.constFirst().check.target == b.checks.constFirst().check.target;
}

/// A problem that shows in the same way on every address of a target is one finding about the target, without an
/// address.
QList<Finding> joinedOverAddresses(const QList<Finding>& found, const QHash<QString, QStringList>& addresses)
{
    const auto targetOf = [](const Finding& finding) {
        return finding.checks.isEmpty() ? QString() : finding.checks.constFirst().check.target;
    };
    QHash<QString, QList<const Finding*>> ofTarget;
    for (const Finding& finding : found)
        ofTarget[targetOf(finding)].append(&finding);

    QList<Finding> joined;
    QHash<const Finding*, qsizetype> joinedAt; ///< where the first of several findings that are joined is
    for (const Finding& finding : found) {
        const QString target = targetOf(finding);
        const qsizetype addressCount = target.isEmpty() ? 0 : addresses[target].size();
        QList<const Finding*> same;
        if (addressCount > 1) {
            same = ofTarget[target];
            same.removeIf([&](const Finding* other) { return !sameThing(*other, finding); });
        }
        const bool everywhere = addressCount > 1 && same.size() == addressCount;
        if (everywhere && same.constFirst() != &finding) {
            joined[joinedAt[same.constFirst()]].checks += finding.checks;
            continue;
        }
        if (everywhere)
            joinedAt.insert(&finding, joined.size());
        joined.append(finding);
        if (everywhere)
            joined.last().host = target;
    }
    return joined;
}

} // namespace

QString portText(const Check& check)
{
    return u"%1/%2"_s.arg(check.portText(), token(check.protocol));
}

QList<Finding> findings(const QList<CheckRecord>& checks, const QList<FollowUpRecord>& followUps)
{
    const QHash<QString, QStringList> addresses = addressesOf(checks);
    const auto hostOf = [&](const Check& check) {
        return addresses[check.target].size() > 1 ? check.targetText() : check.target;
    };
    QList<Finding> found;
    std::map<std::tuple<QString, Reason, Outcome>, qsizetype> foundAt;
    std::set<std::pair<QString, Reason>> known;
    for (const CheckRecord& record : checks) {
        const Verdict& verdict = record.verdict;
        if (record.phase != Phase::Done || !isWorthSaying(verdict.outcome))
            continue;
        const QString host = hostOf(record.check);
        const auto [at, isNew] = foundAt.try_emplace({host, verdict.reason, verdict.outcome}, found.size());
        if (isNew)
            found.append(Finding{verdict.outcome, verdict.reason, host, {}, {}, verdict});
        add(found[at->second], record);
        known.insert({host, verdict.reason});
    }
    for (const FollowUpRecord& followUp : followUps) {
        const Verdict& verdict = followUp.record.verdict;
        if (!isWorthSaying(verdict.outcome))
            continue;
        const QString host = hostOf(followUp.record.check);
        if (known.insert({host, verdict.reason}).second)
            found.append(Finding{verdict.outcome, verdict.reason, host, {}, {}, verdict});
    }
    found = joinedOverAddresses(found, addresses);
    std::stable_sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) {
        if (a.outcome != b.outcome)
            return a.outcome > b.outcome; // the enum is declared from best to worst
        return concernsWholeHost(a.reason) && !concernsWholeHost(b.reason);
    });
    return found;
}

} // namespace PortCheck
