// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/rangelisteners.h"
#include "model/standin/standincertificate.h"
#include "model/standin/standinconnection.h"
#include "model/standin/standinguard.h"
#include "model/standin/standinports.h"

#include <QObject>

namespace PortCheck {

/// How a stand-in is to be.
struct StandInSettings {
    AllowedPeers allowed; ///< whom it answers; nobody else
    QList<QHostAddress> addresses; ///< where it listens; empty for all that the computer has, IPv4 and IPv6
    QString domain; ///< the one that it speaks for; empty for whichever is asked for
    QByteArray token; ///< for requests beyond the plain answers; empty: none are served
    std::optional<StandInCertificate> certificate; ///< nothing: the one that is built in
    std::chrono::milliseconds lifetime{std::chrono::hours(1)};
    std::chrono::seconds clockAhead{0}; ///< how far its clock is ahead of this computer's, to show what that does
    bool movesAside = false; ///< listens on another port where it can't on the one that the plan has
    StandInLimits limits;
};

/// A stand-in for a target that isn't there yet: listens on a port table's ports and answers in each service's own
/// protocol, truthfully named. It stores nothing, takes no credentials, and ends by itself. Used once, in one thread
/// with an event loop, which may be the window's.
class StandInServer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandInServer)

public:
    enum class End {
        TimeOver,
        Stopped,
    };

    StandInServer();
    ~StandInServer() override;

    /// Once. Listens, as far as it can, when it returns: see places() and skipped(); where it can nowhere, it isn't
    /// running. A plan with TLS loads the TLS library, which takes a moment.
    void start(const StandInPlan& plan, const StandInSettings& settings);
    /// Ends it; ended() comes before it returns, unless it came already.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_ports != nullptr; }
    [[nodiscard]] QList<StandInPlace> places() const { return m_places; }
    [[nodiscard]] QList<StandInSkipped> skipped() const { return m_skipped; }
    /// By which the checking side knows that answers come from the same stand-in.
    [[nodiscard]] QByteArray nonce() const { return m_house.identity.nonce; }
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;
    [[nodiscard]] qsizetype connections() const { return m_connections.size(); }
    /// The sockets that listen by request; none outside of a range map.
    [[nodiscard]] qsizetype rangePlaces() const { return m_range ? m_range->places() : 0; }
    /// The last ones, the oldest first.
    [[nodiscard]] const QList<StandInEvent>& events() const { return m_events; }

Q_SIGNALS:
    void happened(const PortCheck::StandInEvent& event);
    /// Once, after a start() that found a place.
    void ended(PortCheck::StandInServer::End how);

private:
    void nameEndpoints(const QList<quint16>& ports);
    void onConnection(qintptr descriptor, const StandInPlace& place, TcpListener& listener, bool tellVisits);
    void adopt(std::unique_ptr<QTcpSocket> socket, const StandInPlace& place, bool tellVisits);
    void makeRoomFor(const QHostAddress& peer, TcpListener& listener);
    [[nodiscard]] StandInConnection* tooMuchWith(const QHostAddress& peer) const;
    void drop(StandInConnection* connection);
    void onDatagram(const QNetworkDatagram& datagram, QUdpSocket& socket, const StandInPlace& place);
    void onWrongToken(const StandInConnection& connection);
    void note(const StandInEvent& event);
    void end(End how);

    StandInHouse m_house;
    std::unique_ptr<StandInGuard> m_guard;
    std::unique_ptr<StandInPorts> m_ports; ///< while it runs
    std::unique_ptr<RangeListeners> m_range; ///< since it was started
    QList<StandInConnection*> m_connections; ///< owned; the one that was answered last is the last
    QList<StandInPlace> m_places;
    QList<StandInSkipped> m_skipped;
    QList<StandInEvent> m_events;
    QTimer m_lifetime;
};

} // namespace PortCheck
