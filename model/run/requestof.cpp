// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/requestof.h"

#include "model/probe/probe.h"
#include "model/run/checkrunner.h"
#include "model/run/roundtrip.h"

#include <algorithm>

namespace PortCheck {

namespace {

/// The same, with what follow-up questions and second tries change.
ProbeLimits limitsOf(const CheckStore::Entry& entry, const ProbeLimits& ofRun, bool isSecondTry)
{
    const Check& check = entry.record.check;
    ProbeLimits limits = ofRun;
    if (entry.followUp == FollowUpKind::Patient) {
        if (check.protocol == Transport::Tcp)
            limits.timeout = patientTcpAttempt(limits.timeout);
        limits.tcpRetries = std::max(limits.tcpRetries, patientRetries);
        limits.udpRetries = std::max(limits.udpRetries, patientRetries);
    }
    const bool isPlainDns = entry.followUp == FollowUpKind::PlainDns;
    const bool isFromElsewhere = entry.followUp == FollowUpKind::OwnAddress;
    if (entry.once || isPlainDns || isFromElsewhere || entry.followUp == FollowUpKind::Control || isSecondTry)
        limits.tcpRetries = 0;
    limits.timeout = std::min(limits.timeout, entry.longestAttempt.value_or(limits.timeout));
    if (entry.once)
        limits.udpRetries = std::min(limits.udpRetries, 1);
    if (isPlainDns || isFromElsewhere)
        limits.udpRetries = 0;
    return limitsOf(check, limits);
}

} // namespace

ProbeLimits limitsOf(const Check& check, const ProbeLimits& ofRun)
{
    ProbeLimits limits = ofRun;
    if (check.protocol == Transport::Udp && !hasDialogue(check.service)) // however often that is asked, it says nothing
        limits.udpRetries = 0;
    return limits;
}

ProbeRequest requestOf(const CheckStore::Entry& entry, const RunRequest& run, bool isSecondTry)
{
    const Check& check = entry.record.check;
    ProbeRequest wanted{check.service, check.protocol, entry.host, check.port, check.target, run.domain,
        entry.interfaces.value(0), limitsOf(entry, run.limits.probe, isSecondTry)};
    wanted.fromLocalPorts = entry.fromLocalPorts;
    wanted.localPorts = entry.localPorts;
    wanted.localAddress = entry.localAddress.value_or(QHostAddress());
    wanted.besideOpenPort = entry.besideOpenPort;
    if (entry.followUp == FollowUpKind::SmallSegments)
        wanted.largestSegment = smallSegment;
    wanted.plainDns = entry.followUp == FollowUpKind::PlainDns;
    return wanted;
}

} // namespace PortCheck
