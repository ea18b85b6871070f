// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/support/vocabulary.h"

#include <QHostAddress>
#include <QList>

#include <chrono>
#include <optional>

namespace PortCheck {

/// How a range of ports is looked at.
enum class RangeMode {
    EveryPort, ///< every port is asked
    Map, ///< samples, then as many as it takes to know each boundary to one port; see BoundarySearch
};

/// Where a stand-in can be asked for more than its plain answers.
struct StandInDoor {
    QList<quint16> ports; ///< TCP, on which it answered; at least one
    QByteArray token; ///< the secret that both sides share

    friend bool operator==(const StandInDoor&, const StandInDoor&) = default;
};

/// One host and the TCP ports of it that matter.
struct RangeTarget {
    QHostAddress address;
    PortRange range{1024, 65535};
    QList<quint16> alsoAsk; ///< RangeMode::Map: ports of the range that are among the samples in any case

    QList<quint16> only{}; ///< where there are some: these ports and no others, in any mode
    std::optional<StandInDoor> standIn{}; ///< set: a stand-in, which is to listen where it is asked

    friend bool operator==(const RangeTarget&, const RangeTarget&) = default;
};

/// How fast and how patiently a range scan asks; for all of its hosts together.
struct RangeLimits {
    std::chrono::milliseconds timeout{3000}; ///< for one connection that is waited for in full
    int inFlight = 16'000; ///< connections at once; fewer where the system's descriptors don't suffice
    int perSecond = 0; ///< connections begun; 0: as fast as the answers allow
    /// How often a port is asked again, and waited for in full, before its silence is believed. More often where
    /// answers turn out to get lost. 0: the first question is waited for in full, and is the only one.
    int retries = 1;

    friend bool operator==(const RangeLimits&, const RangeLimits&) = default;
};

/// What is known of one port: Open, Closed, Filtered, Unreachable or Local; NotRun takes an earlier finding back.
struct PortFinding {
    quint16 port = 0;
    State state = State::NotRun;

    friend bool operator==(const PortFinding&, const PortFinding&) = default;
};

/// What became known of one host. A later finding about a port replaces an earlier one.
struct RangeFindings {
    int host = 0; ///< its place in the list that was started
    QList<PortFinding> ports;
};

/// What a stand-in did for the scan of its host.
struct RangeListening {
    enum class Way {
        Listened, ///< on what was asked, except where it could not
        BrokeOff, ///< it listened, and then answered no more: what came after that is not counted
        NoToken, ///< the stand-in has no token, and so listens for nobody; the scan went on without, as after the next
        WrongToken,
        NotServed, ///< it did not understand, or could listen nowhere
        NotReached, ///< it gave no answer at all
    };

    Way way = Way::Listened;
    int listened = 0; ///< on so many ports
    QList<quint16> taken; ///< where it could not, in rising order

    /// Silence was met where something listened: it proves a block.
    [[nodiscard]] bool isProof() const { return way == Way::Listened || way == Way::BrokeOff; }

    friend bool operator==(const RangeListening&, const RangeListening&) = default;
};

/// How the scan of one host ended.
struct RangeHostEnd {
    int host = 0; ///< its place in the list that was started
    int connections = 0; ///< begun, repeated ones and signs of life included
    /// Ports that had answered were silent in the end, and what was silent since then was taken back to NotRun: the
    /// host left, or something on the way began to block this computer.
    bool fellSilent = false;
    bool exact = true; ///< RangeMode::Map: false when there were more boundaries than the connections sufficed for
    int lost = 0; ///< questions without an answer, to ports that answered another time
    std::optional<double> roundTripMs{}; ///< as a rule, among the answers; nothing without an answer
    std::optional<RangeListening> listening{}; ///< set where a stand-in was to listen

    friend bool operator==(const RangeHostEnd&, const RangeHostEnd&) = default;
};

} // namespace PortCheck
