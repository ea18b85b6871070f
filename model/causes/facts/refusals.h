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

    friend bool operator==(const Refusals&, const Refusals&) = default;

protected:
    void learnRefusal(const CheckRecord& asked);

    /// The host itself refused all that it was asked: several services over TCP, and those over UDP.
    [[nodiscard]] bool refusedAll() const;
    /// The same over TCP, whatever came of questions over UDP.
    [[nodiscard]] bool refusedAllOverTcp() const;

private:
    QSet<quint16> m_untoldUdp; ///< refused over UDP, nobody knows by whom
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
