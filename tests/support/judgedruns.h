// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/diagnosis.h"
#include "model/causes/findings.h"
#include "model/causes/runipversions.h"
#include "model/causes/runneighbours.h"
#include "tests/support/randomruns.h"

#include <algorithm>
#include <functional>
#include <map>

namespace PortCheck::RandomRuns {

/// Is shown each check with what is known of its address.
using Look = std::function<void(const CheckRecord&, const HostFacts&)>;

/// Judges as a run does: each address by what was seen there, and by what its targets showed elsewhere.
inline void judge(Run& run, const QString& domain, const Look& look = {})
{
    const bool usesIpv6 = std::any_of(run.checks.cbegin(), run.checks.cend(), [](const CheckRecord& record) {
        const State state = record.seen.state;
        return record.check.address.contains(u':')
            && (state == State::Open || state == State::Closed || state == State::Filtered
                || (state == State::Unreachable && record.seen.reason != Reason::NetworkUnreachable));
    });
    RunDomain runDomain;
    for (const CheckRecord& record : std::as_const(run.checks))
        runDomain.learn(record, domain);
    RunIpVersions ipVersions;
    RunNeighbours neighbours;
    QStringList addresses;
    std::map<QString, QStringList> targetsAt;
    for (const CheckRecord& record : std::as_const(run.checks)) {
        if (!addresses.contains(record.check.address))
            addresses.append(record.check.address);
        targetsAt[record.check.address].append(record.check.target);
    }
    const auto recordsAt = [&](const QString& address) {
        HostRecords records;
        records.usesIpv6 = usesIpv6;
        records.isIpVersionBlocked = ipVersions.isBlockedAt(address);
        records.neighbour = neighbours.at(address);
        records.runDomain = runDomain;
        for (const CheckRecord& record : std::as_const(run.checks)) {
            if (record.check.address == address)
                records.checks.append(&record);
            else if (targetsAt[address].contains(record.check.target))
                records.elsewhere.append(&record);
        }
        for (const FollowUpRecord& followUp : std::as_const(run.followUps)) {
            if (followUp.record.check.address == address)
                records.followUps.append(&followUp);
        }
        return records;
    };
    for (const QString& address : std::as_const(addresses)) {
        const HostRecords records = recordsAt(address);
        const HostFacts host(records, domain);
        ipVersions.learn(address, records, host);
        neighbours.learn(address, records, host);
    }
    for (const QString& address : std::as_const(addresses)) {
        const HostFacts host(recordsAt(address), domain);
        for (CheckRecord& record : run.checks) {
            if (record.check.address != address)
                continue;
            record.verdict = diagnose(record, host);
            if (look)
                look(record, host);
        }
        for (FollowUpRecord& followUp : run.followUps) {
            if (followUp.record.check.address == address)
                followUp.record.verdict = diagnose(followUp, host, dynamicPorts);
        }
    }
    run.found = findings(run.checks, run.followUps);
}

} // namespace PortCheck::RandomRuns
