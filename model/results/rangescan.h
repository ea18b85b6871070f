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

/// How a range of ports is scanned.
enum class RangeMode {
    EveryPort, ///< every port is asked
    Map, ///< samples, then as many more as it takes to know each boundary to one port; see BoundarySearch
};

/// How to send control requests to a stand-in; see ControlRequest.
struct StandInDoor {
    QList<quint16> ports; ///< TCP ports on which it answered; at least one
    QByteArray token; ///< the secret that both sides share

    friend bool operator==(const StandInDoor&, const StandInDoor&) = default;
};

/// One host and its TCP ports to be scanned.
struct RangeTarget {
    QHostAddress address;
    PortRange range{1024, 65535};
    QList<quint16> alsoAsk; ///< RangeMode::Map: ports of the range that are always among the samples

    QList<quint16> only{}; ///< if not empty: these ports and no others, in any mode
    std::optional<StandInDoor> standIn{}; ///< if set: a stand-in, which has to listen on the ports that are asked

    /// Ports of this computer from which nothing gets an answer, as is known before: they are not used.
    QList<PortRange> deadLocalPorts{};
    /// Where there are such: how many of the others were used by scans before, whose connections hosts may still know.
    int usedLocalPorts = 0;

    friend bool operator==(const RangeTarget&, const RangeTarget&) = default;
};

/// How fast and how patiently a range scan asks; for all of its hosts together.
struct RangeLimits {
    std::chrono::milliseconds timeout{3000}; ///< full time limit of one connection
    int inFlight = 16'000; ///< connections at once; fewer if the system has too few descriptors
    int perSecond = 0; ///< connections started per second; 0: as fast as the answers allow
    /// How often a port is asked again, with the full time limit, before its silence is believed. More often if answers
    /// turn out to get lost. 0: the first question has the full time limit, and is the only one.
    int retries = 1;

    friend bool operator==(const RangeLimits&, const RangeLimits&) = default;
};

/// What is known about one port: Open, Closed, Filtered, Unreachable or Local; NotRun withdraws an earlier finding.
struct PortFinding {
    quint16 port = 0;
    State state = State::NotRun;

    friend bool operator==(const PortFinding&, const PortFinding&) = default;
};

/// What became known about one host. A later finding about a port replaces an earlier one.
struct RangeFindings {
    int host = 0; ///< its index in the list that was started
    QList<PortFinding> ports;
};

/// What a stand-in did for the scan of its host.
struct RangeListening {
    enum class Way {
        Listened, ///< on the ports that were asked, except where it could not
        BrokeOff, ///< it listened, and later stopped answering: what came after that is not counted
        NoToken, ///< it has no token, and so listens for nobody; as in the next cases, the scan went on without it
        WrongToken,
        TooManyWrong, ///< wrong tokens came from this computer's address shortly before
        NotServed, ///< it did not understand, or could not listen anywhere
        NotReached, ///< it gave no answer at all
    };

    Way way = Way::Listened;
    int listened = 0; ///< number of ports it listened on
    QList<quint16> taken; ///< ports that it could not listen on, in ascending order

    /// If ports are silent although a stand-in listened on them, that proves a block.
    [[nodiscard]] bool isProof() const { return way == Way::Listened || way == Way::BrokeOff; }

    friend bool operator==(const RangeListening&, const RangeListening&) = default;
};

/// How the scan of one host ended.
struct RangeHostEnd {
    int host = 0; ///< its index in the list that was started
    int connections = 0; ///< started, including repeated ones and canary ports
    /// Ports that had answered were silent in the end, and ports that had been silent since then were set back to
    /// NotRun: the host left, or something on the way began to block this computer.
    bool fellSilent = false;
    bool exact = true; ///< RangeMode::Map: false if there were more boundaries than the connections sufficed for
    int lost = 0; ///< questions without an answer, to ports that answered another time
    std::optional<double> roundTripMs{}; ///< smoothed round-trip time; no value without an answer
    std::optional<RangeListening> listening{}; ///< set if a stand-in had to listen
    /// The ports of this computer that get no answers from the host, though others do; in ascending order. It was asked
    /// from the others.
    QList<PortRange> localPortsUnanswered{};
    bool localPortsTurnedAway = false; ///< what the scan asked from those was rejected by the network, not just lost

    friend bool operator==(const RangeHostEnd&, const RangeHostEnd&) = default;
};

} // namespace PortCheck
