// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QList>

#include <utility>

namespace PortCheck {

/// Which services of one host say something when they are asked, and which are mute. A part of HostFacts.
class Speech {
public:
    /// On \a port a connection was made and no question answered (for DNS also: the connection was ended), and over UDP
    /// there was silence as well.
    [[nodiscard]] bool saysNothingOn(quint16 port) const
    {
        return m_unansweredTcp.contains(port) && m_silentUdp.contains(port);
    }
    /// Whether a service is asked over both transports on a port, and fails in ways that no stopped or hung service
    /// has.
    enum class Barred {
        No,
        Refused, ///< over TCP, and silent over UDP: a host refuses both
        Ended, ///< over TCP when it was asked something, and silent over UDP
    };

    /// A connection was made to the service and no question answered over it; over UDP: it was silent.
    [[nodiscard]] bool isMute(Service service, Transport transport) const;
    /// A service without TLS took a connection and ended it when it was asked something. SMB is not counted: a server
    /// that speaks its first version only does so.
    [[nodiscard]] bool endsWhenAsked() const;
    /// Other programs than the expected ones answer over TCP: in place of LDAP, one process with whatever else belongs
    /// to the directory, or on several ports.
    [[nodiscard]] bool speaksOtherwise() const;
    /// A port was turned away among other questions, and answered when it was asked alone, or later.
    [[nodiscard]] bool limitsConnections() const { return m_limitsConnections; }
    /// It was turned away by an ICMP error. Such are sent only so often, so that the same limit is silent as well.
    [[nodiscard]] bool isLimitSilentToo() const { return m_isLimitSilentToo; }

    friend bool operator==(const Speech&, const Speech&) = default;

protected:
    void learnSpeech(const CheckRecord& asked);
    /// A datagram of the host came, whatever local port had to ask for it.
    void learnUdpAnswer() { m_hearsOfUdp = true; }
    /// The answer to a DNS server's follow-up question.
    void learnDnsSpeech(const CheckRecord& asked);

    /// The service took a connection over TCP and ended it when it was asked something.
    [[nodiscard]] bool endsOverTcp(Service service) const { return m_endedOverTcp.contains(service); }
    /// How both transports of \a port fail, with silence over UDP. No, where all of UDP is silent and TCP works beside.
    [[nodiscard]] Barred barredBy(quint16 port) const;
    /// Several TCP ports opened, and no word came from any.
    [[nodiscard]] bool isMuteOverTcp() const;
    /// Several services were silent over UDP and none was not, while TCP brings answers.
    [[nodiscard]] bool isMuteOverUdpAlone() const;
    /// Several services were silent over TCP and no connection had another end, while all over UDP bring answers.
    [[nodiscard]] bool isSilentOverTcpAlone() const;

private:
    QList<std::pair<Service, Transport>> m_mute;
    QList<Service> m_endedOverTcp; ///< without TLS, when they were asked
    QList<quint16> m_unansweredTcp; ///< that opened, and answered no question
    QList<quint16> m_refusedTcp; ///< in the host's own name, of services that have dialogues
    QList<quint16> m_endedTcp; ///< that opened, and ended or left unanswered what was asked there; not DNS
    QList<quint16> m_silentUdp; ///< of services that have dialogues
    QList<quint16> m_otherPrograms; ///< ports where another than the expected one answered over TCP
    QList<quint16> m_mutePorts; ///< the first that opened whose services have dialogues
    bool m_hearsOfUdp = false; ///< something came of a question to such a service: an answer, or an error
    QList<quint16> m_silentTcp; ///< the same over TCP
    bool m_hearsOfTcp = false; ///< something came of a connection: it was made, or an error
    bool m_isProvenOverUdp = false;
    bool m_isOtherThanLdap = false; ///< one of them was asked for the directory, without TLS
    bool m_isProvenOverTcp = false;
    bool m_spokeOverTcp = false;
    bool m_limitsConnections = false;
    bool m_isLimitSilentToo = false;
};

} // namespace PortCheck
