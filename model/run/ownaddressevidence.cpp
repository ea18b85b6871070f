// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/ownaddressevidence.h"

#include "model/results/check.h"
#include "model/results/sourceinfo.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Without reading it, where it is none.
bool isLoopback(const QString& address)
{
    return (address.startsWith("127."_L1) || address.startsWith("::"_L1)) && QHostAddress(address).isLoopback();
}

} // namespace

Evidence withOwnTarget(const CheckRecord& ended, const QList<OwnAddress>& ownAddresses, const ListensHere& listens)
{
    Evidence evidence = ended.seen.evidence;
    const QString& address = ended.check.address;
    const bool isOwn = std::any_of(
        ownAddresses.begin(), ownAddresses.end(), [&address](const OwnAddress& own) { return own.address == address; });
    if (ended.check.range || (!isOwn && !isLoopback(address)))
        return evidence;
    const QHostAddress target(address);
    const bool isTurnedAway = ended.seen.state == State::Closed || ended.seen.state == State::Unreachable;
    // Else it shows by where the question left from.
    if (isTurnedAway || (!target.isLoopback() && target != ended.seen.localAddress))
        evidence.insert(u"ownTarget"_s, true);
    if (isTurnedAway && listens(target, ended.check.port, ended.check.protocol))
        evidence.insert(u"listensHere"_s, true);
    return evidence;
}

} // namespace PortCheck
