// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"

/// What is known over UDP of the local ports that make the difference; over TCP: see localports.h. Pure.
namespace PortCheck {

/// Whether datagrams of the host arrived at a local port in \a ranges.
[[nodiscard]] bool answersOverUdpIn(const HostRecords& records, const QList<PortRange>& ranges);

/// The local ports at which datagrams of the host arrived, in checks and follow-up questions.
[[nodiscard]] QList<quint16> answeredUdpPorts(const HostRecords& records);

/// A check over UDP that proved itself from another local port than \a localPort; null if there is none.
[[nodiscard]] const CheckRecord* provenUdpBeside(const HostRecords& records, quint16 localPort);

/// A UDP service that was silent at least once, and a local port from which it may answer.
struct SilentUdp {
    const CheckRecord* check = nullptr;
    quint16 ownPort = 0; ///< from which it was silent
    quint16 otherPort = 0; ///< one at which a datagram of the host arrived, or else one that systems don't hand out
};
/// Whether the local port may be the reason: no value unless some datagram of the host arrived, or several services
/// were silent over UDP, or the only question to a host was that shows over TCP that it is up.
[[nodiscard]] std::optional<SilentUdp> suspectUdpPort(const HostRecords& records);

/// Whether a service on that UDP port was silent from a local port, be it that it answered another one since.
[[nodiscard]] bool wasLostOverUdp(const HostRecords& records, quint16 port);

/// The most questions over UDP from chosen local ports to one address: two services that are silent, or one of them
/// twice, and one that answers, from a silent one's port and from one that was never used.
inline constexpr int mostLocalPortsOverUdp = 4;

/// Whether the look over TCP, if any, has shown that the local port makes no difference there, and something was silent
/// or turned away over UDP, where it still may.
[[nodiscard]] bool mayStillBeSoOverUdp(const HostRecords& records);

/// The local ports to which the host's datagrams do not come back: all that were silent if none between them got an
/// answer. Empty unless looks have shown that the local port makes the difference.
[[nodiscard]] QList<PortRange> unansweredUdpPorts(const HostRecords& records);

} // namespace PortCheck
