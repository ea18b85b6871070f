// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/diagnosis.h"
#include "model/probe/probe.h"
#include "model/run/checkrunner_p.h"

#include <set>
#include <utility>

namespace PortCheck {

HostFacts CheckRunner::Private::viewOf(const QString& address)
{
    HostRecords records;
    std::set<int> targets;
    for (const int id : store.idsAt(address)) {
        records.checks.append(&record(id));
        targets.insert(record(id).check.position.target);
    }
    QList<FollowUpRecord> followUps;
    for (const int id : store.looksAt(address))
        followUps.append({*store.at(id).followUp, record(id)});
    for (const FollowUpRecord& followUp : std::as_const(followUps))
        records.followUps.append(&followUp);
    for (const int target : targets) {
        for (const QString& other : store.addressesOf(target)) {
            if (other == address)
                continue;
            for (const int id : store.idsAt(other)) {
                if (record(id).check.position.target == target)
                    records.elsewhere.append(&record(id));
            }
        }
    }
    return HostFacts(records, request.domain);
}

/// Judges what stands at an address, and at the other addresses of its targets: what one check found can change what
/// another's silence means.
void CheckRunner::Private::judge(const QString& address)
{
    std::set<QString> addresses{address};
    for (const int id : store.idsAt(address)) {
        for (const QString& other : store.addressesOf(record(id).check.position.target))
            addresses.insert(other);
    }
    for (const QString& each : addresses)
        judgeAlone(each);
}

void CheckRunner::Private::judgeAlone(const QString& address)
{
    const HostFacts host = viewOf(address);
    const bool sameLight = views.value(address) == host;
    for (const int id : store.idsAt(address)) {
        CheckRecord& judged = record(id);
        if (judged.phase != Phase::Done || (sameLight && judged.verdict.reason != Reason::None))
            continue;
        Verdict verdict = diagnose(judged, host);
        if (verdict == judged.verdict)
            continue;
        judged.verdict = std::move(verdict);
        changed(id);
    }
    for (const int id : store.looksAt(address)) {
        const CheckStore::Entry& followUp = store.at(id);
        record(id).verdict =
            diagnose(FollowUpRecord{*followUp.followUp, followUp.record}, host, source.localPorts.dynamic);
    }
    views.insert(address, host);
}

} // namespace PortCheck
