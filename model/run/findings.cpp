// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/findings.h"

#include <QHash>
#include <QSet>

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

QSet<QString> targetsWithSeveralAddresses(const QList<CheckRecord>& checks)
{
    QHash<QString, QString> firstAddress;
    QSet<QString> several;
    for (const CheckRecord& record : checks) {
        const QString& address = record.check.address;
        const auto known = firstAddress.constFind(record.check.target);
        if (known == firstAddress.constEnd())
            firstAddress.insert(record.check.target, address);
        else if (*known != address)
            several.insert(record.check.target);
    }
    return several;
}

void add(Finding& finding, const CheckRecord& record)
{
    const QString port = portText(record.check);
    if (!finding.ports.contains(port))
        finding.ports.append(port);
    finding.checks.append(record);
}

} // namespace

QString portText(const Check& check)
{
    return u"%1/%2"_s.arg(check.portText(), token(check.protocol));
}

QList<Finding> findings(const QList<CheckRecord>& checks, const QList<LookRecord>& looks)
{
    const QSet<QString> several = targetsWithSeveralAddresses(checks);
    const auto hostOf = [&](const Check& check) { return several.contains(check.target) ? check.targetText() : check.target; };
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
    std::stable_sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) {
        if (a.outcome != b.outcome)
            return worse(a.outcome, b.outcome) == a.outcome;
        return concernsWholeHost(a.reason) && !concernsWholeHost(b.reason);
    });
    return found;
}

} // namespace PortCheck
