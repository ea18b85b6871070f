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
        Reason::NetworkUnreachable, Reason::BlockedLocally};
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
    const QString port = u"%1/%2"_s.arg(record.check.portText(), token(record.check.protocol));
    if (!finding.ports.contains(port))
        finding.ports.append(port);
    finding.checks.append(record);
}

} // namespace

QList<Finding> findings(const QList<CheckRecord>& checks)
{
    const QSet<QString> several = targetsWithSeveralAddresses(checks);
    QList<Finding> found;
    for (const CheckRecord& record : checks) {
        const Verdict& verdict = record.verdict;
        if (record.phase != Phase::Done || !isWorthSaying(verdict.outcome))
            continue;
        const QString& target = record.check.target;
        const QString host = several.contains(target) ? u"%1 (%2)"_s.arg(target, record.check.address) : target;
        auto known = std::find_if(found.begin(), found.end(), [&](const Finding& finding) {
            return finding.outcome == verdict.outcome && finding.reason == verdict.reason && finding.host == host;
        });
        if (known == found.end())
            known = found.insert(found.end(), Finding{verdict.outcome, verdict.reason, host, {}, {}});
        add(*known, record);
    }
    std::stable_sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) {
        if (a.outcome != b.outcome)
            return worse(a.outcome, b.outcome) == a.outcome;
        return concernsWholeHost(a.reason) && !concernsWholeHost(b.reason);
    });
    return found;
}

} // namespace PortCheck
