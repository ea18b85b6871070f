// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QList>
#include <QString>

#include <optional>

namespace PortCheck {

/// What was reported of one host by others than itself: by routers and firewalls on the way, or by this computer. A
/// part of HostFacts.
class WayReports {
public:
    /// What turned questions to the host back on the way: a router or a firewall, not the host.
    struct TurnedBack {
        Reason reason = Reason::None; ///< Prohibited, or NetworkUnreachable
        QString sender; ///< its address; empty if the system did not tell

        friend bool operator==(const TurnedBack&, const TurnedBack&) = default;
    };
    /// A prohibition comes before a missing route: it is what was meant. No value if nothing was turned back.
    [[nodiscard]] const std::optional<TurnedBack>& turnedBack() const { return m_turnedBack; }
    /// A question to \a port that somebody on the way turned back, over whatever transport; null if nobody did. Kept of
    /// services that are asked over both.
    [[nodiscard]] const CheckRecord* turnedBackOn(quint16 port) const;
    /// The firewall or router that refused in the host's place, as an ICMP error told; empty if there is none.
    [[nodiscard]] const QString& refusedBy() const { return m_refusedBy; }
    /// The router on the way that dropped a question because it had passed too many of them, as an ICMP error told:
    /// they send the packets to each other. Empty if there is none.
    [[nodiscard]] const QString& loopsAt() const { return m_loopsAt; }
    /// The router or firewall that reported it as unreachable, as an ICMP error told; empty if there is none.
    [[nodiscard]] const QString& unreachableBy() const { return m_unreachableBy; }
    /// This computer itself refused to send some of the questions to it.
    [[nodiscard]] bool isRefusedHere() const { return !m_refusedHere.isEmpty(); }
    /// The same of questions to \a port, over either transport.
    [[nodiscard]] bool isRefusedHere(quint16 port) const { return m_refusedHere.contains(port); }
    /// A connection to \a port that was silent under a short time limit was asked for once more, for longer, and its
    /// system told that this computer had not sent it.
    [[nodiscard]] bool isHeldBackLater(quint16 port) const { return m_heldBackLater.contains(port); }
    /// So it was with each one that was asked for so.
    [[nodiscard]] bool isEachHeldBackLater() const { return !m_heldBackLater.isEmpty() && !m_leftLater; }
    /// The gateway by which this computer sends to the host, if nobody on its own segment answers for the gateway's
    /// address; else empty.
    [[nodiscard]] const QString& silentGateway() const { return m_silentGateway; }
    /// The network, "10.2.0.0/16", in which this computer takes it for a neighbour that nobody answers for, though its
    /// own address is in another part; empty where it doesn't.
    [[nodiscard]] const QString& wideSegment() const { return m_wideSegment; }
    /// The interface of this computer whose user-mode network hides what hosts and routers refuse, if some of the
    /// questions to it left by that and got no answer; empty if not.
    [[nodiscard]] const QString& userModeNetwork() const { return m_userModeNetwork; }

    /// The network interface of this computer by which it was asked, and which had no link all the while; empty if not.
    [[nodiscard]] const QString& linkDown() const { return m_linkDown; }
    /// The packets from it that this computer dropped at this program's own sockets, of those that its system tells.
    [[nodiscard]] int packetsDroppedAtSockets() const { return m_droppedAtSockets; }

    friend bool operator==(const WayReports&, const WayReports&) = default;

protected:
    void learnReports(const CheckRecord& asked);
    /// A port that had been silent under a short time limit was asked patiently (FollowUpKind::Patient).
    void learnPatientReport(const CheckRecord& again);

    /// Anybody reported the host as unreachable: a router, or this computer.
    [[nodiscard]] bool wasReportedUnreachable() const { return m_reportedUnreachable; }
    /// This computer asked who has the address, and nobody said it.
    [[nodiscard]] bool wasOnlyFoundAbsent() const { return m_foundNobody && m_unreachableBy.isEmpty(); }

private:
    void keepIfTurnedBack(const CheckRecord& asked);

    QString m_loopsAt;
    QString m_silentGateway;
    QString m_wideSegment;
    QString m_refusedBy;
    QString m_unreachableBy;
    QString m_userModeNetwork;
    QString m_linkDown;
    std::optional<TurnedBack> m_turnedBack;
    QList<quint16> m_refusedHere; ///< ports
    QList<quint16> m_heldBackLater; ///< ports
    QList<CheckRecord> m_turnedBackOn; ///< one of each port, without verdicts
    int m_droppedAtSockets = 0;
    bool m_reportedUnreachable = false;
    bool m_foundNobody = false; ///< this computer
    bool m_leftLater = false; ///< a connection that was asked for so was not held back
};

} // namespace PortCheck
