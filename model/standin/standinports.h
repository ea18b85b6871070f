// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/standin/standinevent.h"
#include "model/standin/standinplan.h"
#include "model/standin/tcplistener.h"

#include <QNetworkDatagram>
#include <QObject>
#include <QUdpSocket>

namespace PortCheck {

/// The sockets on which a stand-in listens. Closes them when it goes.
class StandInPorts final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandInPorts)

public:
    using QObject::QObject;

    /// Opens what it can of \a ports at each of \a addresses, and notes the rest as skipped. With \a movesAside the
    /// rest is only what can't be had on another port either.
    void open(const QList<StandInPort>& ports, const QList<QHostAddress>& addresses, bool movesAside = false);
    /// Opens \a port at all of \a addresses or, where it can't at one of them, at none. Such a failure is not noted.
    bool openEverywhere(quint16 port, Service service, const QList<QHostAddress>& addresses);
    /// The same with \a count free ports of \a range for endpoints. Returns them in rising order; fewer where no more
    /// were found.
    QList<quint16> openDynamic(const PortRange& range, int count, const QList<QHostAddress>& addresses);

    /// The addresses at which any port is open.
    [[nodiscard]] QList<QHostAddress> addresses() const;

    [[nodiscard]] const QList<StandInPlace>& places() const { return m_places; }
    [[nodiscard]] const QList<StandInSkipped>& skipped() const { return m_skipped; }

Q_SIGNALS:
    /// Whoever is told owns the descriptor, and may pause \a listener.
    void connectionArrived(qintptr descriptor, const PortCheck::StandInPlace& place, PortCheck::TcpListener& listener);
    void datagramArrived(const QNetworkDatagram& datagram, QUdpSocket& socket, const PortCheck::StandInPlace& place);

private:
    TcpListener* openTcp(StandInPlace place);
    bool openUdp(StandInPlace place);
    void skip(const StandInPlace& place, QAbstractSocket::SocketError error, const QString& detail);
    void readDatagrams(QUdpSocket& socket, const StandInPlace& place);

    QList<StandInPlace> m_places;
    QList<StandInSkipped> m_skipped;
};

/// Where else to listen when \a port can't be had: one that reminds of it, then any that is free (0).
[[nodiscard]] QList<quint16> otherPorts(quint16 port);

/// What the system's refusal to listen means.
[[nodiscard]] StandInObstacle obstacleOf(QAbstractSocket::SocketError error);

} // namespace PortCheck
