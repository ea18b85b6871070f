// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QLatin1String>

namespace PortCheck {

/// The TCP port of the negative control: IANA has assigned it to nothing, so on a healthy path it is refused or silent.
inline constexpr quint16 controlPort = 4;

/// What every way carries, in bytes of a TCP segment: the default of RFC 9293 3.7.1 for IPv4, where a host must take
/// 576 bytes in all; IPv6's least packet leaves more.
inline constexpr int smallSegment = 536;

/// The most endpoints of one address about which the mapper is asked once more, as long as none of them has opened
/// after that; once one has, it is asked about all of them.
inline constexpr int mostMapperFollowUps = 3;

/// How often silence is met with a further attempt where losses are suspected: of two in three that are lost, six in
/// seven such questions get their answer.
inline constexpr int patientRetries = 4;

/// How many times longer than a short time limit an answer over TCP is waited for then, or longer (requestOf()).
inline constexpr int patientTimes = 3;

/// How many ports of an address are asked so at most over TCP: the second, where the first stays silent.
inline constexpr int mostPatientTcpPorts = 2;

/// The same over UDP: each one whose service can be asked.
inline constexpr int mostPatientUdpPorts = 3;

/// How often a stand-in is asked at most whether it held back: before what was lost is asked again, and after that.
inline constexpr int mostStandInQuestions = 2;

/// Of how many silent ports a run asks at most how far they get: three questions each are for a router to tell of, and
/// Linux tells one computer of six at once, and then of one a second.
inline constexpr int mostHopLooks = 2;

/// Why a run asks a follow-up question, beyond what the table requires, to decide what a symptom alone leaves open.
enum class FollowUpKind {
    Control, ///< negative control: a port that must be closed; if it opens, a device accepts every connection
    AskMapper, ///< asks the endpoint mapper by ept_map for an endpoint that did not open, then tries the endpoint again
    Again, ///< asks a port that opened once more at the end, if others failed after it, also of other hosts
    SourcePorts, ///< connects to a port that works from local ports spread over the whole range
    SmallSegments, ///< asks a mute TCP service again, and that it answers in small segments
    FullSegments, ///< asks a mute TCP service that answered in small segments once more as at first
    PlainDns, ///< asks a silent DNS server what it can answer by itself, and briefly
    DnsOverTcp, ///< asks a silent DNS server over TCP, where the table asks it over UDP alone
    Identity, ///< asks a port once more who it is, if earlier answers told one name and later ones another
    Patient, ///< asks what stayed silent several times more, if another answer came only after losses; once more, and
             ///< alone, if several TCP ports were silent under a short time limit beside something that answered over
             ///< TCP or UDP; several times, one after the other, the UDP ports that are silent beside some that the
             ///< host refuses
    LocalPort, ///< connects to a port that works from a local port to which nothing came back from another; over UDP
               ///< asks what was silent from another local port, then from its own again
    HostAddress, ///< asks a DNS server of the run for the addresses of a name that led nowhere, or to nobody
    StandIn, ///< asks a stand-in once more what it has answered, to hear whether its limits held questions back
    OwnAddress, ///< asks a silent port from another address of this computer and, if that helps, from the first again
    Hops, ///< asks a silent port, beside one that works, with few hops to go: how far each gets (Hops)
};

/// The fixed word for results files; never translated.
[[nodiscard]] QLatin1String token(FollowUpKind kind);

/// A follow-up question and its result. The record's check has no row in the table.
struct FollowUpRecord {
    FollowUpKind kind = FollowUpKind::Control;
    CheckRecord record;

    friend bool operator==(const FollowUpRecord&, const FollowUpRecord&) = default;
};

} // namespace PortCheck
