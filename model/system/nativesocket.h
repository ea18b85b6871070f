// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include <chrono>
#include <optional>

namespace PortCheck {

/// What the system knows about a socket and Qt does not expose. No value if the system doesn't tell.

struct LocalEnd {
    QHostAddress address;
    quint16 port = 0;
};

/// The local address and port of the socket \a descriptor: known as soon as it began to connect, answered or not.
[[nodiscard]] std::optional<LocalEnd> localEnd(qintptr descriptor);

/// Takes the error that the system holds for the socket \a descriptor, as a native number; 0 for none, and the call's
/// own error if it fails. Qt can miss one if the system reports it badly: a reset, under Wine.
[[nodiscard]] int takePendingError(qintptr descriptor);

/// Whether the peer has ended the connection of the socket \a descriptor, orderly or by a reset, and nothing is left to
/// be read. Looks, and takes nothing. For who waited in vain: under Wine an end goes unannounced if it comes while
/// nobody watches for one, and a reset is no pending error any more.
[[nodiscard]] bool isEndedByPeer(qintptr descriptor);

/// The round trip in milliseconds that the system measured for the connected TCP socket \a descriptor, from its SYN to
/// the answer: unlike a clock in this program it does not include how long an event waited for its turn. Available on
/// Linux (TCP_INFO), and on Windows since 10 1703 (SIO_TCP_INFO).
[[nodiscard]] std::optional<double> measuredRoundTrip(qintptr descriptor);

/// How often the system repeated the SYN of the connected TCP socket \a descriptor before it was answered; no value
/// where it does not tell. Available as measuredRoundTrip() is.
[[nodiscard]] std::optional<int> repetitionsOfSyn(qintptr descriptor);

/// Whether this computer itself holds back the connection that the socket \a descriptor is making: its system repeated
/// the SYN, and none of the repetitions could be sent, since a filter for what goes out (netfilter, a control group's,
/// the system's traffic control) dropped it. Linux tells nobody who connects, and counts it for the socket: TCP_INFO,
/// and for all together TcpExt TCPRetransFail. It is known once a SYN was repeated, after a second (RFC 6298 2.1);
/// false before that, and where the system doesn't tell.
[[nodiscard]] bool isHeldBackHere(qintptr descriptor);

/// The same of what was said on the connection of the socket \a descriptor: the system repeated it, and none of the
/// repetitions could be sent. Known some tenths of a second after it was said first; false before that, if it was
/// acknowledged, and where the system doesn't tell (all but Linux).
[[nodiscard]] bool isDataHeldBackHere(qintptr descriptor);

/// How many packets came as far as that socket, over TCP or UDP, and were dropped there: by a filter for the program's
/// control group, by an IPsec policy, or since they fit no connection. 0 where the system doesn't tell (all but Linux).
[[nodiscard]] int packetsDroppedAt(qintptr descriptor);

/// How long this system can take to report that a connection was refused. Windows asks a refusing port again, twice,
/// half a second apart (documented for connect(): KB 175523); a time limit below this can make a refusal look like
/// silence. Zero if the first refusal is reported.
[[nodiscard]] std::chrono::milliseconds slowestRefusal();

} // namespace PortCheck
