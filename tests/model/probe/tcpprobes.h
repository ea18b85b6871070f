// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/tcpprobe.h"
#include "tests/support/peers.h"
#include "tests/support/proberequests.h"
#include "tests/support/streamdialogues.h"

#include <memory>
#include <utility>

/// Probes of one port that ask as a run does.
namespace PortCheck::TcpProbes {

using namespace PortCheck::TestPeers;

[[nodiscard]] inline std::unique_ptr<Probe> probeFor(
    const QHostAddress& address, quint16 port, const ProbeLimits& limits, const StreamDialogueMaker& maker = ldap())
{
    return std::make_unique<TcpProbe>(requestFor(Service::Ldap, Transport::Tcp, address, port, limits), maker);
}

[[nodiscard]] inline std::unique_ptr<Probe> probeFor(
    const TcpPeer& peer, const ProbeLimits& limits, const StreamDialogueMaker& maker = ldap())
{
    return probeFor(peer.address(), peer.port(), limits, maker);
}

} // namespace PortCheck::TcpProbes
