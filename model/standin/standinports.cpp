// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/standinports.h"

#include "model/system/exclusivelistener.h"
#include "model/system/heldport.h"

#include <QNetworkProxy>
#include <QRandomGenerator>

#include <algorithm>
#include <optional>

namespace PortCheck {

namespace {

constexpr qint64 longestDatagram = 2048; // bytes; no question of those that are answered is longer
constexpr int datagramsAtATime = 64; // then other sockets have their turn
constexpr int mostTries = 64; // to find a free port

} // namespace

QList<quint16> otherPorts(quint16 port)
{
    constexpr quint16 distance = 20'000; // 389 becomes 20389: below the ports of the system's own connections
    if (port == 0 || port >= distance)
        return {0};
    return {quint16(port + distance), 0};
}

StandInObstacle obstacleOf(QAbstractSocket::SocketError error, Transport transport, quint16 port)
{
    if (error == QAbstractSocket::AddressInUseError)
        return StandInObstacle::Taken;
    if (error == QAbstractSocket::SocketAccessError) {
        const HeldPortKind kind = transport == Transport::Tcp ? HeldPortKind::Tcp : HeldPortKind::Udp;
        return isHeldHere(kind, port) ? StandInObstacle::Taken : StandInObstacle::NotPermitted;
    }
    const bool noAddress = error == QAbstractSocket::SocketAddressNotAvailableError
        || error == QAbstractSocket::UnsupportedSocketOperationError;
    return noAddress ? StandInObstacle::NoSuchAddress : StandInObstacle::Other;
}

void StandInPorts::open(const QList<StandInPort>& ports, const QList<QHostAddress>& addresses, bool movesAside)
{
    const auto opened = [this](const StandInPlace& place) {
        return place.transport == Transport::Tcp ? openTcp(place) != nullptr : openUdp(place);
    };
    for (const QHostAddress& address : addresses) {
        for (const StandInPort& port : ports) {
            StandInPlace place{port.port, port.transport, port.service, address, port.listenPort};
            QList<quint16> candidates{port.listenPort};
            if (movesAside)
                candidates += otherPorts(port.listenPort);
            const qsizetype skippedBefore = m_skipped.size();
            const bool found = std::any_of(candidates.begin(), candidates.end(), [&](quint16 candidate) {
                place.listenPort = candidate;
                return opened(place);
            });
            // The first obstacle tells the most.
            m_skipped.resize(std::min(m_skipped.size(), found ? skippedBefore : skippedBefore + 1));
        }
    }
}

TcpListener* StandInPorts::openTcp(StandInPlace place)
{
    auto* const listener = new TcpListener(this);
    if (const std::optional<ListenFailure> failure = listenAlone(*listener, place.address, place.listenPort)) {
        skip(place, failure->error, failure->text);
        delete listener;
        return nullptr;
    }
    place.listenPort = listener->serverPort();
    connect(listener, &TcpListener::arrived, this,
        [this, place, listener](qintptr descriptor) { Q_EMIT connectionArrived(descriptor, place, *listener); });
    m_places.append(place);
    return listener;
}

bool StandInPorts::openUdp(StandInPlace place)
{
    auto* const socket = new QUdpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    if (!socket->bind(place.address, place.listenPort, QAbstractSocket::DontShareAddress)) {
        skip(place, socket->error(), socket->errorString());
        delete socket;
        return false;
    }
    place.listenPort = socket->localPort();
    connect(socket, &QUdpSocket::readyRead, this, [this, socket, place] { readDatagrams(*socket, place); });
    m_places.append(place);
    return true;
}

void StandInPorts::skip(const StandInPlace& place, QAbstractSocket::SocketError error, const QString& detail)
{
    const StandInObstacle why = obstacleOf(error, place.transport, place.listenPort);
    m_skipped.append({place, why, why == StandInObstacle::Other ? detail : QString()});
}

void StandInPorts::readDatagrams(QUdpSocket& socket, const StandInPlace& place)
{
    for (int count = 0; count < datagramsAtATime; ++count) {
        // No check before this for whether there is a datagram: Qt stops notifying if nothing is read after a
        // notification.
        const QNetworkDatagram datagram = socket.receiveDatagram(longestDatagram);
        if (!datagram.isValid())
            return;
        Q_EMIT datagramArrived(datagram, socket, place);
    }
    QMetaObject::invokeMethod(
        &socket, [this, &socket, place] { readDatagrams(socket, place); }, Qt::QueuedConnection);
}

bool StandInPorts::openEverywhere(quint16 port, Service service, const QList<QHostAddress>& addresses)
{
    const qsizetype placesBefore = m_places.size();
    const qsizetype skippedBefore = m_skipped.size();
    QList<TcpListener*> opened;
    for (const QHostAddress& address : addresses) {
        if (TcpListener* const listener = openTcp({port, Transport::Tcp, service, address, port})) {
            opened.append(listener);
            continue;
        }
        qDeleteAll(opened);
        m_places.resize(placesBefore);
        m_skipped.resize(skippedBefore);
        return false;
    }
    return !addresses.isEmpty();
}

QList<quint16> StandInPorts::openDynamic(const PortRange& range, int count, const QList<QHostAddress>& addresses)
{
    QList<quint16> opened;
    for (int attempt = 0; attempt < mostTries && opened.size() < count; ++attempt) {
        const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(int(range.from), range.to + 1));
        if (!opened.contains(port) && openEverywhere(port, Service::RpcEndpoint, addresses))
            opened.append(port);
    }
    std::sort(opened.begin(), opened.end());
    return opened;
}

QList<QHostAddress> StandInPorts::addresses() const
{
    QList<QHostAddress> addresses;
    for (const StandInPlace& place : m_places) {
        if (!addresses.contains(place.address))
            addresses.append(place.address);
    }
    return addresses;
}

} // namespace PortCheck
