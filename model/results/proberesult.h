// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangeresult.h"
#include "model/support/evidence.h"
#include "model/support/vocabulary.h"

#include <QHostAddress>
#include <QString>

#include <chrono>
#include <optional>

namespace PortCheck {

/// How long and how often a probe asks before it takes a port for silent.
struct ProbeLimits {
    std::chrono::milliseconds timeout{3000}; ///< for one attempt; under 3 s a refusal on Windows can look like silence
    int tcpRetries = 1; ///< further connections after a silent one (the system itself repeats its SYN as well)
    int udpRetries = 2; ///< further datagrams after a silent one

    friend bool operator==(const ProbeLimits&, const ProbeLimits&) = default;
};

/// Everything that one probe saw, without a judgement: see diagnose().
struct ProbeResult {
    State state = State::NotRun;
    ServiceState service = ServiceState::NotAsked;
    Reason reason = Reason::None;
    Evidence evidence;
    std::optional<double> latencyMs; ///< TCP: the connection's round trip; UDP: from the question to its first answer
    int attempts = 0;
    QHostAddress localAddress; ///< null if none was bound
    quint16 localPort = 0; ///< 0 if none was bound
    std::optional<int> nativeError; ///< errno, or the WSA code on Windows
    QString errorText; ///< the system's message for it
    std::optional<RangeResult> range; ///< for Service::TcpRange: what is known so far

    friend bool operator==(const ProbeResult&, const ProbeResult&) = default;
};

} // namespace PortCheck
