// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QSet>

namespace PortCheck {

/// Whether one host refuses, and what. A part of HostFacts.
class Refusals {
public:
    /// What shows that a port which was refused over UDP, by whom the system didn't tell, was refused by a device.
    enum class UdpRefusal {
        Plain, ///< nothing, or that is known: the host refused it
        WhileTcpOpens, ///< the same port opens over TCP
        WhileTcpIsBarred, ///< the same port is silent over TCP, or turned back by an ICMP error
        OfAll, ///< several ports are refused so, none answers over UDP, and none of them is refused over TCP
    };
    [[nodiscard]] UdpRefusal udpRefusal(quint16 port) const;

    /// What the silence of a port over UDP can be where the host refuses others. A host says only so often that a port
    /// is closed: Linux once a second to each who asks (icmp_ratelimit; RFC 1812 4.3.2.8, RFC 4443 2.4 (f)).
    enum class UnsaidRefusal {
        No, ///< silence: the host refuses nothing over UDP, the port was silent when it was asked patiently, too, or it
            ///< opens over TCP
        Possible,
        Late, ///< it was refused when it was asked patiently
    };
    [[nodiscard]] UnsaidRefusal unsaidRefusal(quint16 port) const;

    friend bool operator==(const Refusals&, const Refusals&) = default;

protected:
    void learnRefusal(const CheckRecord& asked);
    /// A port that had been silent over UDP was asked patiently (FollowUpKind::Patient).
    void learnPatientRefusal(const CheckRecord& again);

    /// The host itself refused all that it was asked: several services over TCP, and those over UDP.
    [[nodiscard]] bool refusedAll() const;
    /// The same over TCP, whatever came of questions over UDP.
    [[nodiscard]] bool refusedAllOverTcp() const;

private:
    QSet<quint16> m_untoldUdp; ///< refused over UDP, nobody knows by whom
    QSet<quint16> m_toldUdp; ///< refused over UDP by the host itself
    QSet<quint16> m_silentUdp; ///< patiently asked over UDP
    QSet<quint16> m_lateUdp; ///< refused by the host when they were patiently asked over UDP
    QSet<quint16> m_opensTcp;
    QSet<quint16> m_refusedTcp;
    QSet<quint16> m_barredTcp; ///< silent or turned back
    bool m_answersUdp = false;
    int m_overTcp = 0; ///< refused by the host itself
    int m_overUdp = 0;
    bool m_didOtherwise = false;
    bool m_didOtherwiseOverTcp = false;
};

} // namespace PortCheck
