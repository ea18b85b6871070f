// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/probe/probe.h"
#include "tests/support/system.h"

namespace PortCheck::TestPeers {

/// Short enough for tests, long enough for a busy computer to answer itself.
inline constexpr ProbeLimits shortLimits{std::chrono::milliseconds(250), 1, 2};
/// For peers that stay silent, and for what is heard at whichever attempt: on loopback it is there before the time is
/// over, and probes look once more when it is. Wine's sockets take longer.
inline const ProbeLimits briefLimits{
    isWine() ? shortLimits.timeout : std::chrono::milliseconds(50), shortLimits.tcpRetries, shortLimits.udpRetries};
/// For peers that do answer: reaching it would be the failure. But Wine announces bytes badly that came at once, and
/// they are then read at the time limit.
inline const ProbeLimits patientLimits{std::chrono::milliseconds(isWine() ? 2'000 : 20'000), 1, 2};

#ifdef Q_OS_LINUX
/// An address that means "this computer" and leads to its loopback (ip(7)), but that Qt does not recognise as such: for
/// 127.0.0.1 it would not use a proxy anyway.
inline const QHostAddress unrecognisedLoopback(QHostAddress::AnyIPv4);
#endif

[[nodiscard]] inline ProbeRequest requestFor(
    Service service, Transport transport, const QHostAddress& address, quint16 port, const ProbeLimits& limits)
{
    ProbeRequest request;
    request.service = service;
    request.transport = transport;
    request.address = address;
    request.port = port;
    request.host = QStringLiteral("dc1.lab.example");
    request.limits = limits;
    return request;
}

} // namespace PortCheck::TestPeers
