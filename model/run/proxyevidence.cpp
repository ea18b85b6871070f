// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/proxyevidence.h"

#include "model/results/check.h"

#include <QHostAddress>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool standsBetween(const CheckRecord& ended, const QString& proxy)
{
    const bool refusesUdp = proxy == "torsocks"_L1;
    const bool makesAddresses = proxy == "proxychains"_L1;
    const bool isNamed = QHostAddress(ended.check.target).isNull();
    const ProbeResult& seen = ended.seen;
    if (seen.state == State::Unresolved || seen.reason == Reason::NoHostAddress)
        return isNamed && (refusesUdp || makesAddresses);
    if (ended.check.protocol == Transport::Tcp)
        return true;
    if (refusesUdp)
        return seen.state == State::Local;
    // It goes out directly, where no answer over TCP shows whether somebody is there.
    return seen.state == State::Filtered || (makesAddresses && isNamed && seen.service != ServiceState::Verified);
}

} // namespace

Evidence withProxy(const CheckRecord& ended, const QString& proxy)
{
    Evidence evidence = ended.seen.evidence;
    if (!proxy.isEmpty() && standsBetween(ended, proxy))
        evidence.insert(u"proxyUnderProgram"_s, proxy);
    return evidence;
}

} // namespace PortCheck
