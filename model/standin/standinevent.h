// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

#include <QDateTime>
#include <QHostAddress>
#include <QString>

#include <chrono>

namespace PortCheck {

/// Where a stand-in listens.
struct StandInPlace {
    quint16 port = 0; ///< the table's; for an endpoint that the mapper names, and for a range, the same as listenPort
    Transport transport = Transport::Tcp;
    Service service = Service::Unknown;
    QHostAddress address; ///< its own; unspecified for all its addresses of that family
    quint16 listenPort = 0;

    friend bool operator==(const StandInPlace&, const StandInPlace&) = default;
};

/// Why it can't listen on a port.
enum class StandInObstacle {
    Taken, ///< another program listens there
    NotPermitted, ///< the system doesn't permit it to this user
    NoTls, ///< it is a port of TLS, and this computer's TLS library can't be loaded
    NoSuchAddress, ///< this computer has no such address, or none of that family
    Other,
};

struct StandInSkipped {
    StandInPlace place;
    StandInObstacle why = StandInObstacle::Other;
    QString detail; ///< the system's words

    friend bool operator==(const StandInSkipped&, const StandInSkipped&) = default;
};

/// Something that happened between a stand-in and a peer.
struct StandInEvent {
    enum class What {
        Answered, ///< detail: what was asked, in the protocol's words
        ConnectedOnly, ///< a connection on which nothing was sent
        NotUnderstood, ///< what came is not the service's protocol
        NotAllowed, ///< from an address that isn't allowed; reported once per address, not for each attempt
        TooMany, ///< a connection was closed to make room for a later one
        TooMuch, ///< more bytes than a connection may send, or more answers than it reads
        TooSlow, ///< a connection sent no question for too long
        TooFast, ///< more datagrams than are answered; reported again only after a while without
        RangeOpened, ///< detail: the ports
        RangeReleased,
        NoToken, ///< a control request, and this stand-in has no token
        WrongToken,
        Locked, ///< one wrong token too many came from the address; detail: for how many seconds requests are refused
        RefusedLocked, ///< a control request meanwhile
    };

    QDateTime time; ///< UTC
    QHostAddress peer;
    quint16 peerPort = 0;
    StandInPlace place;
    What what = What::Answered;
    QString detail; ///< from the network, made safe to show
};

/// The limits of a stand-in. The defaults keep it below 64 MiB of memory whatever it is asked.
struct StandInLimits {
    int connections = 256; ///< at once
    int connectionsPerPeer = 128; ///< as many as a run has under way, unless it is told otherwise
    qint64 bytesPerConnection = qint64(256) * 1024; ///< read from one connection
    std::chrono::milliseconds idleTime{10'000}; ///< without an answer
    /// After its start, or an answer: it is not closed to make room. No less than a check waits by default: of several
    /// runs at once, none loses a connection to another.
    std::chrono::milliseconds graceTime{3000};
    int datagramsPerSecond = 200; ///< answered per peer address
    /// Of these, after a pause: all that one computer's run can have under way, at however many of our addresses. What
    /// is dropped looks like a firewall to it.
    int datagramsAtOnce = 512;
    int wrongTokens = 5; ///< from one address, until its control requests are refused for a time
    std::chrono::seconds lockTime{60}; ///< that time; who paused for as long starts anew
    int rangePorts = 512; ///< at once
    std::chrono::milliseconds rangeTime{120'000};
    qsizetype events = 1000; ///< that are kept
};

} // namespace PortCheck
