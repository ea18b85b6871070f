// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/standinserver.h"

#include "model/system/datagramreply.h"
#include "model/system/descriptorlimit.h"
#include "model/system/randombytes.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

using What = StandInEvent::What;
using Verdict = StandInGuard::Verdict;

constexpr qsizetype nonceSize = 8; // bytes, twice as many digits
constexpr std::chrono::milliseconds roomComesWithin(50);

What whatOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotAllowed:
        return What::NotAllowed;
    case Verdict::TooFast:
        return What::TooFast;
    case Verdict::Answer:
        break;
    }
    return What::Answered;
}

/// Takes the ports of TLS out of \a ports, and tells why.
QList<StandInSkipped> takeWithoutTls(QList<StandInPort>& ports)
{
    QList<StandInSkipped> taken;
    for (const StandInPort& port : std::as_const(ports)) {
        if (speaksTls(port.service))
            taken.append({{port.port, port.transport, port.service, {}, port.listenPort}, StandInObstacle::NoTls, {}});
    }
    ports.removeIf([](const StandInPort& port) { return speaksTls(port.service); });
    return taken;
}

} // namespace

StandInServer::StandInServer()
{
    m_lifetime.setSingleShot(true);
    m_lifetime.callOnTimeout(this, [this] { end(End::TimeOver); });
}

StandInServer::~StandInServer()
{
    qDeleteAll(m_connections);
}

void StandInServer::start(const StandInPlan& plan, const StandInSettings& settings)
{
    m_house.limits = settings.limits;
    m_house.clockAhead = settings.clockAhead;
    m_house.token = settings.token;
    m_house.identity.nonce = randomBytes(nonceSize).toHex();
    m_house.identity.domain = settings.domain;
    m_house.identity.guid = QUuid::createUuid();
    m_house.identity.startedAt = m_house.now();
    m_house.serve = [this](const ControlRequest& request) {
        return m_range->serve(request, m_ports->addresses(), m_places);
    };
    m_house.isLocked = [this](const QHostAddress& peer) {
        return m_guard->isLocked(peer, std::chrono::steady_clock::now());
    };
    m_guard = std::make_unique<StandInGuard>(settings.allowed, settings.limits);
    const bool withTls = std::any_of(
        plan.ports.begin(), plan.ports.end(), [](const StandInPort& port) { return speaksTls(port.service); });
    QList<StandInPort> ports = plan.ports;
    if (withTls)
        m_house.tls = serverConfiguration(settings.certificate ? *settings.certificate : builtInCertificate());
    // Who is connected to and shows no certificate looks like a controller that has none.
    if (withTls && !settings.listensWithoutTls && !QSslSocket::supportsSsl())
        m_skipped = takeWithoutTls(ports);
    QList<QHostAddress> addresses = settings.addresses;
    if (addresses.isEmpty()) // separately, so that if one family's port is taken the other's can still be used
        addresses = {QHostAddress(QHostAddress::AnyIPv4), QHostAddress(QHostAddress::AnyIPv6)};
    raiseDescriptorLimit(settings.limits.connections);

    m_range = std::make_unique<RangeListeners>(settings.limits);
    connect(m_range.get(), &RangeListeners::connectionArrived, this,
        [this](qintptr descriptor, const StandInPlace& place, TcpListener& listener) {
            onConnection(descriptor, place, listener, false);
        });
    m_ports = std::make_unique<StandInPorts>();
    connect(m_ports.get(), &StandInPorts::connectionArrived, this,
        [this](qintptr descriptor, const StandInPlace& place, TcpListener& listener) {
            onConnection(descriptor, place, listener, true);
        });
    connect(m_ports.get(), &StandInPorts::datagramArrived, this, &StandInServer::onDatagram);
    m_ports->open(ports, addresses, settings.movesAside);
    if (plan.dynamicRange)
        nameEndpoints(m_ports->openDynamic(*plan.dynamicRange, standInDynamicPorts, m_ports->addresses()));
    m_places = m_ports->places();
    m_skipped += m_ports->skipped();
    if (m_places.isEmpty())
        m_ports.reset();
    else
        m_lifetime.start(settings.lifetime);
}

void StandInServer::nameEndpoints(const QList<quint16>& ports)
{
    for (qsizetype number = 0; number < ports.size(); ++number) {
        for (const RpcInterface& offered : standInInterfaces(int(number))) {
            RpcEndpoint endpoint;
            endpoint.offered = offered;
            endpoint.tcpPort = ports.at(number);
            m_house.identity.endpoints.append(endpoint);
        }
    }
}

void StandInServer::onConnection(qintptr descriptor, const StandInPlace& place, TcpListener& listener, bool tellVisits)
{
    std::unique_ptr<QTcpSocket> socket;
    if (speaksTls(place.service))
        socket = std::make_unique<QSslSocket>();
    else
        socket = std::make_unique<QTcpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    if (!socket->setSocketDescriptor(descriptor) || socket->peerAddress().isNull()) // it is gone already
        return;
    const StandInGuard::Judgement judgement = m_guard->connection(socket->peerAddress());
    if (judgement.verdict == Verdict::Answer) {
        makeRoomFor(socket->peerAddress(), listener);
        adopt(std::move(socket), place, tellVisits);
        return;
    }
    if (judgement.news)
        note({QDateTime::currentDateTimeUtc(), socket->peerAddress(), socket->peerPort(), place,
            whatOf(judgement.verdict), {}});
    socket->abort();
}

void StandInServer::adopt(std::unique_ptr<QTcpSocket> socket, const StandInPlace& place, bool tellVisits)
{
    auto* const connection = new StandInConnection(std::move(socket), place, m_house);
    m_connections.append(connection);
    connect(connection, &StandInConnection::happened, this,
        [this, connection, tellVisits](What what, const QString& detail) {
            if (what == What::Answered && m_connections.removeOne(connection))
                m_connections.append(connection); // after those that would have to make room first
            if (what != What::ConnectedOnly || tellVisits)
                note({QDateTime::currentDateTimeUtc(), connection->peer(), connection->peerPort(), connection->place(),
                    what, detail});
            if (what == What::WrongToken)
                onWrongToken(*connection);
        });
    connect(connection, &StandInConnection::ended, this, [this, connection] { drop(connection); });
}

/// Of the connections that are open without an answer, the oldest are the least likely to send a question. If even that
/// one is new, further ones at that port wait in the system meanwhile; otherwise a flood would push out those that want
/// to ask.
void StandInServer::makeRoomFor(const QHostAddress& peer, TcpListener& listener)
{
    while (StandInConnection* const oldest = tooMuchWith(peer)) {
        m_house.noteHeldBack();
        if (!oldest->hadItsTime()) {
            listener.pause(std::min(m_house.limits.graceTime, roomComesWithin),
                [self = QPointer<StandInServer>(this), peer] { return self == nullptr || self->hasRoomFor(peer); });
            return;
        }
        oldest->cut(What::TooMany);
    }
}

/// Also after the oldest, whose time is over by now, was closed.
bool StandInServer::hasRoomFor(const QHostAddress& peer)
{
    StandInConnection* const oldest = tooMuchWith(peer);
    if (oldest == nullptr)
        return true;
    m_house.noteHeldBack();
    if (!oldest->hadItsTime())
        return false;
    oldest->cut(What::TooMany);
    return true;
}

/// The connection that would be closed first if one more came from that address; null while there is room.
StandInConnection* StandInServer::tooMuchWith(const QHostAddress& peer) const
{
    const auto isPeers = [&peer](const StandInConnection* connection) { return connection->peer() == peer; };
    if (std::count_if(m_connections.cbegin(), m_connections.cend(), isPeers) >= m_house.limits.connectionsPerPeer)
        return *std::find_if(m_connections.cbegin(), m_connections.cend(), isPeers);
    return m_connections.size() >= m_house.limits.connections ? m_connections.constFirst() : nullptr;
}

void StandInServer::drop(StandInConnection* connection)
{
    if (m_connections.removeOne(connection))
        connection->deleteLater();
}

void StandInServer::onDatagram(const QNetworkDatagram& datagram, QUdpSocket& socket, const StandInPlace& place)
{
    const QHostAddress peer = datagram.senderAddress();
    const auto peerPort = static_cast<quint16>(datagram.senderPort());
    const auto tell = [&](What what, const QString& detail) {
        note({QDateTime::currentDateTimeUtc(), peer, peerPort, place, what, detail});
    };
    const StandInGuard::Judgement judgement = m_guard->datagram(peer, std::chrono::steady_clock::now());
    if (judgement.verdict != Verdict::Answer) {
        if (judgement.verdict == Verdict::TooFast)
            m_house.noteHeldBack();
        if (judgement.news)
            tell(whatOf(judgement.verdict), {});
        return;
    }
    QHostAddress seen = peer;
    seen.setScopeId({});
    const StandInVisit visit{{m_house.identity.nonce, seen.toString(), peerPort, m_house.heldBackAgo()},
        datagram.destinationAddress().toString(), socket.localPort()};
    const ResponderStep step = answerDatagram(place.service, datagram.data(), m_house.identity, visit, m_house.now());
    if (step.say.isEmpty())
        tell(What::NotUnderstood, {});
    else
        replyToDatagram(socket, datagram, step.say);
    for (const QString& asked : step.asked)
        tell(What::Answered, asked);
}

void StandInServer::onWrongToken(const StandInConnection& connection)
{
    if (m_guard->wrongToken(connection.peer(), std::chrono::steady_clock::now()))
        note({QDateTime::currentDateTimeUtc(), connection.peer(), connection.peerPort(), connection.place(),
            What::Locked, QString::number(m_house.limits.lockTime.count())});
}

void StandInServer::note(const StandInEvent& event)
{
    if (m_events.size() >= m_house.limits.events)
        m_events.removeFirst();
    m_events.append(event);
    Q_EMIT happened(event);
}

void StandInServer::stop()
{
    end(End::Stopped);
}

void StandInServer::end(End how)
{
    if (!isRunning())
        return;
    m_lifetime.stop();
    for (StandInConnection* const connection : std::exchange(m_connections, {})) {
        connection->abandon();
        connection->deleteLater(); // the caller may be one of them
    }
    m_range->release();
    m_ports.release()->deleteLater(); // or one of these
    Q_EMIT ended(how);
}

std::chrono::milliseconds StandInServer::timeLeft() const
{
    return isRunning() ? m_lifetime.remainingTimeAsDuration() : std::chrono::milliseconds(0);
}

} // namespace PortCheck
