// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"

namespace PortCheck {

/// Whether it was a question from local ports that are spread over the whole range, and it came to an end.
[[nodiscard]] bool isAboutLocalPorts(const Observation& seen);

/// The local ports that a SourcePortsProbe found to be blocked on their way out, in ascending order; parts beside each
/// other, of which one is dropped and one turned away, are one. Ports that could not be asked are not included.
[[nodiscard]] QList<PortRange> localPortsNotLetOut(const ProbeResult& seen);

/// Whether so many parts of the local ports were found silent as no filter tells apart: questions were lost.
[[nodiscard]] bool lookLikeLosses(const QList<PortRange>& silent);

/// Whether \a port is in one of \a ranges.
[[nodiscard]] bool isIn(const QList<PortRange>& ranges, quint16 port);

/// The local ports from which a check was asked and nothing came back, attempt by attempt.
[[nodiscard]] QList<quint16> silentLocalPorts(const CheckRecord& record);

/// The local ports from which a check was turned away before it was asked from another one, as its evidence says
/// ("rejectedLocalPorts").
[[nodiscard]] QList<quint16> rejectedLocalPorts(const CheckRecord& record);

/// The widest part of \a within that lies beside all of \a ranges; no value where none has 64 ports or more, of which
/// one is surely free.
[[nodiscard]] std::optional<PortRange> widestBeside(const QList<PortRange>& ranges, PortRange within);

/// Whether all attempts of the check that found silence went out from \a ranges; false where none did.
[[nodiscard]] bool wasLostIn(const QList<PortRange>& ranges, const CheckRecord& record);

/// Whether the check was turned away when it went out from a local port in \a ranges: over TCP in whosever name, over
/// UDP by an ICMP error of somebody on the way.
[[nodiscard]] bool wasRejectedIn(const QList<PortRange>& ranges, const CheckRecord& record);

/// Whether a SourcePortsProbe found local ports from which its questions were turned away, not just lost.
[[nodiscard]] bool rejectsLocalPorts(const ProbeResult& seen);
/// Whether it found some from which its questions were lost.
[[nodiscard]] bool dropsLocalPorts(const ProbeResult& seen);

/// A local port that may be what made checks over TCP silent: all local ports that found silence lie beside those that
/// got an answer, or all of the latter beside the former; if not so, the same of the checks that got an answer in the
/// end; if nothing was silent, that made several be turned away. No value where they lie mixed.
[[nodiscard]] std::optional<quint16> suspectLocalPort(const HostRecords& records);

/// No system hands these out by itself: Windows takes 49152-65535, Linux 32768-60999.
inline constexpr PortRange localPortsNotHandedOut{20'389, 24'388};

/// One of these for questions to an address: another one for most others, which are asked at the same time.
[[nodiscard]] quint16 localPortNotHandedOut(const QString& address);

/// The first of several TCP ports that were all silent, on a host that answers over UDP, to whatever local port: the
/// answers to all local ports that this computer hands out may be dropped. Null otherwise.
[[nodiscard]] const CheckRecord* silentOverTcpAlone(const HostRecords& records);

/// Whether a connection from a local port in \a ranges was answered, in a check or a follow-up question.
[[nodiscard]] bool answersOverTcpIn(const HostRecords& records, const QList<PortRange>& ranges);

/// The questions from chosen local ports over one protocol, in the order in which they were asked.
[[nodiscard]] QList<const FollowUpRecord*> localPortLooks(const HostRecords& records, Transport protocol);

/// The local ports that the port table requires to be let out.
inline constexpr PortRange allLocalPorts{1024, 65535};

} // namespace PortCheck
