// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/udpprobe.h"
#include "model/protocol/ldap/cldapdialogue.h"
#include "tests/support/peers.h"
#include "tests/support/proberequests.h"

#include <memory>
#include <utility>

/// Probes of one port that ask as a run does.
namespace PortCheck::UdpProbes {

using namespace PortCheck::TestPeers;

[[nodiscard]] inline std::unique_ptr<Probe> probeFor(const QHostAddress& address, quint16 port,
    const ProbeLimits& limits, std::unique_ptr<DatagramDialogue> dialogue = std::make_unique<CldapDialogue>(QString()))
{
    return std::make_unique<UdpProbe>(
        requestFor(Service::Cldap, Transport::Udp, address, port, limits), std::move(dialogue));
}

[[nodiscard]] inline std::unique_ptr<Probe> probeFor(const UdpPeer& peer, const ProbeLimits& limits)
{
    return probeFor(peer.address(), peer.port(), limits);
}

} // namespace PortCheck::UdpProbes
