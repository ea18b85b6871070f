// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/findings.h"

#include <QHash>

#include <algorithm>
#include <array>

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

/// One thing that shows on several addresses of a target.
bool sameThing(const Finding& a, const Finding& b)
{
    return a.outcome == b.outcome && a.reason == b.reason && a.ports == b.ports && !a.checks.isEmpty()
        && !b.checks.isEmpty() && a.checks.constFirst().check.target == b.checks.constFirst().check.target;
}

/// What shows alike on every address of a target is one finding about the target, without an address.
QList<Finding> joinedOverAddresses(const QList<Finding>& found, const QHash<QString, QStringList>& addresses)
{
    QList<Finding> joined;
    for (const Finding& finding : found) {
        const auto isSame = [&](const Finding& other) { return sameThing(other, finding); };
        const QString target = finding.checks.isEmpty() ? QString() : finding.checks.constFirst().check.target;
        const bool everywhere = !target.isEmpty() && addresses[target].size() > 1
            && std::count_if(found.begin(), found.end(), isSame) == addresses[target].size();
        const auto known = std::find_if(joined.begin(), joined.end(), isSame);
        if (everywhere && known != joined.end()) {
            known->checks += finding.checks;
            continue;
        }
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

QList<Finding> findings(const QList<CheckRecord>& checks, const QList<LookRecord>& looks)
{
    const QHash<QString, QStringList> addresses = addressesOf(checks);
    const auto hostOf = [&](const Check& check) {
        return addresses[check.target].size() > 1 ? check.targetText() : check.target;
    };
    QList<Finding> found;
    for (const CheckRecord& record : checks) {
        const Verdict& verdict = record.verdict;
        if (record.phase != Phase::Done || !isWorthSaying(verdict.outcome))
            continue;
        const QString host = hostOf(record.check);
        auto known = std::find_if(found.begin(), found.end(), [&](const Finding& finding) {
            return finding.outcome == verdict.outcome && finding.reason == verdict.reason && finding.host == host;
        });
        if (known == found.end())
            known = found.insert(found.end(), Finding{verdict.outcome, verdict.reason, host, {}, {}, verdict});
        add(*known, record);
    }
    for (const LookRecord& look : looks) {
        const Verdict& verdict = look.record.verdict;
        const QString host = hostOf(look.record.check);
        const bool known = std::any_of(found.begin(), found.end(),
            [&](const Finding& finding) { return finding.reason == verdict.reason && finding.host == host; });
        if (isWorthSaying(verdict.outcome) && !known)
            found.append(Finding{verdict.outcome, verdict.reason, host, {}, {}, verdict});
    }
    found = joinedOverAddresses(found, addresses);
    std::stable_sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) {
        if (a.outcome != b.outcome)
            return worse(a.outcome, b.outcome) == a.outcome;
        return concernsWholeHost(a.reason) && !concernsWholeHost(b.reason);
    });
    return found;
}

} // namespace PortCheck
