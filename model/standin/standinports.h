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

/// The sockets on which a stand-in listens. Closes them in its destructor.
class StandInPorts final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandInPorts)

public:
    using QObject::QObject;

    /// Opens what it can of \a ports at each of \a addresses, and records the rest as skipped. With \a movesAside a
    /// port is only skipped if no other port can be opened in its place.
    void open(const QList<StandInPort>& ports, const QList<QHostAddress>& addresses, bool movesAside = false);
    /// Opens \a port at all of \a addresses or, if that fails at one of them, at none. Such a failure is not recorded.
    bool openEverywhere(quint16 port, Service service, const QList<QHostAddress>& addresses);
    /// The same with \a count free ports of \a range for endpoints. Returns them in ascending order; fewer if no more
    /// were found.
    QList<quint16> openDynamic(const PortRange& range, int count, const QList<QHostAddress>& addresses);

    /// The addresses at which any port is open.
    [[nodiscard]] QList<QHostAddress> addresses() const;

    [[nodiscard]] const QList<StandInPlace>& places() const { return m_places; }
    [[nodiscard]] const QList<StandInSkipped>& skipped() const { return m_skipped; }

Q_SIGNALS:
    /// The receiver owns the descriptor, and may pause \a listener.
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

/// Which ports to try if \a port can't be opened: one with similar digits, then any free one (0).
[[nodiscard]] QList<quint16> otherPorts(quint16 port);

/// What the system's refusal to listen on \a port means. On Windows it looks whether another program has that.
[[nodiscard]] StandInObstacle obstacleOf(QAbstractSocket::SocketError error, Transport transport, quint16 port);

} // namespace PortCheck
