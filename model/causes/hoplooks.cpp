// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/hoplooks.h"

#include "model/causes/conditions.h"

#include <algorithm>
#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Whether it is silent, and most likely a firewall drops it. Not on a way that loses packets: what routers tell gets
/// lost there as well.
bool mayStopOnTheWay(const CheckRecord& record)
{
    constexpr std::array reasons{Reason::NoAnswer, Reason::RpcRangeMissing};
    const Check& check = record.check;
    const bool isSilentPort =
        record.phase == Phase::Done && record.seen.state == State::Filtered && !check.range && check.port != 0;
    const Verdict& verdict = record.verdict;
    if (record.seen.evidence.contains("silentBeyondLosses"_L1) || record.seen.evidence.contains("losingHosts"_L1))
        return false;
    return isSilentPort && verdict.owner == Owner::Network
        && std::find(reasons.begin(), reasons.end(), verdict.reason) != reasons.end() && !isAskedOfItself(record)
        && !QHostAddress(check.address).isLoopback() && !isLinkLocal(check.address);
}

} // namespace

QList<Look> looksAtHops(const HostRecords& records)
{
    const CheckRecord* const works = firstProven(records);
    QList<Look> looks;
    if (works == nullptr || everyPortOpens(records))
        return looks;
    for (const Transport protocol : {Transport::Tcp, Transport::Udp}) {
        const auto silent = std::find_if(records.checks.begin(), records.checks.end(),
            [&](const CheckRecord* record) { return record->check.protocol == protocol && mayStopOnTheWay(*record); });
        if (silent == records.checks.end())
            continue;
        Look look{FollowUpKind::Hops, *silent};
        look.besideOpenPort = works->check.port;
        looks.append(look);
    }
    return looks;
}

} // namespace PortCheck
