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
    quint16 port = 0; ///< the table's; of an endpoint that the mapper names, and of a range, the same as listenPort
    Transport transport = Transport::Tcp;
    Service service = Service::Unknown;
    QHostAddress address; ///< its own; unspecified for all that it has of that family
    quint16 listenPort = 0;

    friend bool operator==(const StandInPlace&, const StandInPlace&) = default;
};

/// Why it doesn't listen somewhere.
enum class StandInObstacle {
    Taken, ///< another program listens there
    NotPermitted, ///< the system doesn't let this user
    NoSuchAddress, ///< this computer has no such address, or none of that family
    Other,
};

struct StandInSkipped {
    StandInPlace place;
    StandInObstacle why = StandInObstacle::Other;
    QString detail; ///< the system's words

    friend bool operator==(const StandInSkipped&, const StandInSkipped&) = default;
};

/// Something that happened between a stand-in and somebody.
struct StandInEvent {
    enum class What {
        Answered, ///< detail: what was asked, in the protocol's words
        ConnectedOnly, ///< a connection on which nothing was said
        NotUnderstood, ///< what came is not the service's protocol
        NotAllowed, ///< from an address that isn't allowed; told once for each address, not for each try
        TooMany, ///< a connection had to make room for a later one
        TooMuch, ///< more bytes than a connection may send, or than it takes
        TooSlow, ///< a connection was left without a question for too long
        TooFast, ///< more datagrams than are answered; told again only after a while without
        RangeOpened, ///< detail: the ports
        RangeReleased,
        NoToken, ///< a request beyond the plain answers, and this stand-in has no token
        WrongToken,
        Ignored, ///< the address has sent too many wrong tokens, and is not answered any more
    };

    QDateTime time; ///< UTC
    QHostAddress peer;
    quint16 peerPort = 0;
    StandInPlace place;
    What what = What::Answered;
    QString detail; ///< from the network, made fit to show
};

/// The bounds of a stand-in. The defaults keep it under 64 MiB whatever it is asked.
struct StandInLimits {
    int connections = 256; ///< at once
    int connectionsPerPeer = 64;
    qint64 bytesPerConnection = qint64(256) * 1024; ///< that are read of one
    std::chrono::milliseconds idleTime{10'000}; ///< without an answer
    std::chrono::milliseconds graceTime{100}; ///< from its beginning, or an answer, in which none makes room for others
    int datagramsPerSecond = 200; ///< that are answered, of one address
    int wrongTokens = 5; ///< of an address, until it is ignored
    int rangePorts = 512; ///< at once
    std::chrono::milliseconds rangeTime{120'000};
    qsizetype events = 1000; ///< that are remembered
};

} // namespace PortCheck
