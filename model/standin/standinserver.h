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

/// The settings of a stand-in.
struct StandInSettings {
    AllowedPeers allowed; ///< the peers that it answers; nobody else
    QList<QHostAddress> addresses; ///< where it listens; empty for all addresses of this computer, IPv4 and IPv6
    QString domain; ///< the domain that it serves; empty for any that is asked for
    QByteArray token; ///< for control requests; empty: none are served
    std::optional<StandInCertificate> certificate; ///< no value: the built-in one
    std::chrono::milliseconds lifetime{std::chrono::hours(1)};
    std::chrono::seconds clockAhead{0}; ///< how far its clock is ahead of this computer's, to demonstrate the effect
    bool listensWithoutTls = false; ///< on ports of TLS also where this computer has none: to be connected to
    bool movesAside = false; ///< listens on another port if it can't on the planned one
    StandInLimits limits;
};

/// A stand-in for a target that doesn't exist yet: listens on a port table's ports and answers in each service's own
/// protocol, always saying that it is a stand-in. It stores nothing, takes no credentials, and ends by itself. Used
/// once, in one thread with an event loop, which may be the GUI thread.
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

    /// Must be called once. When it returns, the stand-in listens as far as it can: see places() and skipped(); if it
    /// can't listen anywhere, it isn't running. A plan with TLS loads the TLS library, which takes a moment.
    void start(const StandInPlan& plan, const StandInSettings& settings);
    /// Ends it; emits ended() before it returns, unless that was emitted already.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_ports != nullptr; }
    [[nodiscard]] QList<StandInPlace> places() const { return m_places; }
    [[nodiscard]] QList<StandInSkipped> skipped() const { return m_skipped; }
    /// Lets the checking side recognise answers of the same stand-in.
    [[nodiscard]] QByteArray nonce() const { return m_house.identity.nonce; }
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;
    [[nodiscard]] qsizetype connections() const { return m_connections.size(); }
    /// The sockets that listen on request; none except during a range map.
    [[nodiscard]] qsizetype rangePlaces() const { return m_range ? m_range->places() : 0; }
    /// The last ones, the oldest first.
    [[nodiscard]] const QList<StandInEvent>& events() const { return m_events; }

Q_SIGNALS:
    void happened(const PortCheck::StandInEvent& event);
    /// Once, after a start() that could listen somewhere.
    void ended(PortCheck::StandInServer::End how);

private:
    void nameEndpoints(const QList<quint16>& ports);
    void onConnection(qintptr descriptor, const StandInPlace& place, TcpListener& listener, bool tellVisits);
    void adopt(std::unique_ptr<QTcpSocket> socket, const StandInPlace& place, bool tellVisits);
    void makeRoomFor(const QHostAddress& peer, TcpListener& listener);
    [[nodiscard]] bool hasRoomFor(const QHostAddress& peer);
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
