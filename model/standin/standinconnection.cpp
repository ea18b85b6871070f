// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/standinconnection.h"

#include "model/system/randombytes.h"

#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using What = StandInEvent::What;

constexpr qint64 longestRead = qint64(4) * 1024; // bytes at a time, and waiting: many short questions make long answers
constexpr qint64 mostUnsent = qint64(16) * 1024; // bytes of answers that the other side doesn't read
constexpr auto farewell = 2s; // to deliver the last answer

QString withoutScope(QHostAddress address)
{
    address.setScopeId({});
    return address.toString();
}

/// "1024-1100, 2000, 3000 … 65535": the first runs of ascending \a ports and the last.
QString portsText(const QList<quint16>& ports)
{
    constexpr qsizetype mostNamed = 3;
    const QList<PortRange> runs = portRuns(ports);
    QStringList texts;
    for (const PortRange& run : runs.first(std::min(runs.size(), mostNamed)))
        texts.append(run.text());
    return texts.join(", "_L1) + (runs.size() > mostNamed ? u" … "_s + runs.constLast().text() : QString());
}

What whatOf(ControlResponder::Outcome outcome, const ControlRequest& request)
{
    switch (outcome) {
    case ControlResponder::Outcome::Served:
        return request.releases() ? What::RangeReleased : What::RangeOpened;
    case ControlResponder::Outcome::NoToken:
        return What::NoToken;
    case ControlResponder::Outcome::WrongToken:
        return What::WrongToken;
    case ControlResponder::Outcome::Locked:
        return What::RefusedLocked;
    case ControlResponder::Outcome::Open:
    case ControlResponder::Outcome::NotUnderstood:
        break;
    }
    return What::NotUnderstood;
}

} // namespace

std::optional<int> StandInHouse::heldBackAgo() const
{
    if (!heldBackAt)
        return std::nullopt;
    const auto ago = std::chrono::floor<std::chrono::seconds>(std::chrono::steady_clock::now() - *heldBackAt).count();
    return ago <= StandInMark::longestAgo ? std::optional(int(ago)) : std::nullopt;
}

StandInConnection::StandInConnection(
    std::unique_ptr<QTcpSocket> socket, const StandInPlace& place, const StandInHouse& house)
    : m_socket(std::move(socket))
    , m_place(place)
    , m_house(house)
    , m_peer(m_socket->peerAddress())
    , m_peerPort(m_socket->peerPort())
{
    const StandInVisit visit{{house.identity.nonce, withoutScope(m_peer), m_peerPort, house.heldBackAgo()},
        withoutScope(m_socket->localAddress()), m_socket->localPort()};
    m_responder = makeResponder(place.service, house.identity, visit);
    m_socket->setReadBufferSize(longestRead);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &StandInConnection::onReadyRead);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &StandInConnection::onDisconnected);
    if (auto* const tls = qobject_cast<QSslSocket*>(m_socket.get())) {
        connect(tls, &QSslSocket::encrypted, this, [this] {
            m_stage = Stage::Talking;
            renewGrace();
            talk();
        });
    }
    connect(&m_idle, &AwakeTimer::timeout, this, [this] { m_stage == Stage::Closing ? end() : cut(What::TooSlow); });
    renewTimes();
    // Bytes may have arrived before the signals were connected.
    QMetaObject::invokeMethod(this, &StandInConnection::onReadyRead, Qt::QueuedConnection);
}

StandInConnection::~StandInConnection()
{
    m_socket->disconnect(this); // its end would be signalled to a half destroyed object
}

void StandInConnection::cut(What why)
{
    if (m_stage == Stage::Ended)
        return;
    Q_EMIT happened(why, {});
    end();
}

void StandInConnection::abandon()
{
    const QSignalBlocker quiet(this);
    end();
}

void StandInConnection::onReadyRead()
{
    if (m_stage == Stage::First)
        onFirstBytes();
    if (m_stage == Stage::Talking)
        talk();
    else if (m_stage == Stage::Controlling)
        control();
}

void StandInConnection::onFirstBytes()
{
    const QByteArray beginning = m_socket->peek(controlGreeting.size());
    if (beginning.isEmpty())
        return;
    if (controlGreeting.startsWith(beginning)) {
        if (beginning.size() < controlGreeting.size())
            return;
        m_socket->skip(controlGreeting.size());
        m_stage = Stage::Controlling;
        const QByteArray challenge = randomBytes(controlChallengeSize / 2).toHex();
        m_control = std::make_unique<ControlResponder>(m_house.token, challenge, m_house.serve);
        follow(m_control->opening());
        return;
    }
    if (auto* const tls = qobject_cast<QSslSocket*>(m_socket.get())) {
        m_stage = Stage::Securing;
        tls->setSslConfiguration(m_house.tls);
        tls->startServerEncryption();
        return;
    }
    m_stage = Stage::Talking;
}

/// Reads what has arrived, a part at a time; nothing if the connection has used up its bytes.
QByteArray StandInConnection::take()
{
    const QByteArray bytes = m_socket->read(longestRead);
    m_taken += bytes.size();
    if (m_taken <= m_house.limits.bytesPerConnection)
        return bytes;
    cut(What::TooMuch);
    return {};
}

void StandInConnection::talk()
{
    while (m_stage == Stage::Talking && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = take();
        if (bytes.isEmpty())
            return;
        const ResponderStep step = m_responder->feed(bytes, m_house.now());
        for (const QString& asked : step.asked)
            Q_EMIT happened(What::Answered, asked);
        say(step.say);
        if (m_stage != Stage::Talking || step.end == ResponderStep::End::GoOn)
            continue;
        if (step.end == ResponderStep::End::NotUnderstood)
            Q_EMIT happened(What::NotUnderstood, {});
        close();
    }
}

void StandInConnection::control()
{
    const QByteArray bytes = take();
    if (!bytes.isEmpty())
        follow(m_control->feed(bytes, m_house.isLocked(m_peer)));
}

void StandInConnection::follow(const ControlResponder::Step& step)
{
    say(step.say);
    if (m_stage != Stage::Controlling || step.outcome == ControlResponder::Outcome::Open)
        return;
    Q_EMIT happened(whatOf(step.outcome, step.request), portsText(step.request.ports));
    close();
}

void StandInConnection::say(const QByteArray& bytes)
{
    if (bytes.isEmpty() || m_stage == Stage::Ended)
        return;
    m_socket->write(bytes);
    if (m_socket->bytesToWrite() > mostUnsent)
        cut(What::TooMuch);
    else
        renewTimes();
}

void StandInConnection::renewTimes()
{
    m_idle.start(m_house.limits.idleTime);
    renewGrace();
}

void StandInConnection::renewGrace()
{
    m_grace.setRemainingTime(m_house.limits.graceTime);
    m_hadItsTurn = false;
}

bool StandInConnection::hadItsTime()
{
    if (!m_grace.hasExpired())
        return false;
    if (!m_hadItsTurn && !m_waitsForItsTurn)
        giveItATurn();
    return m_hadItsTurn;
}

/// The event loop looks at sockets between two timers.
void StandInConnection::giveItATurn()
{
    m_waitsForItsTurn = true;
    QTimer::singleShot(0, this, [this] {
        QTimer::singleShot(0, this, [this] {
            m_waitsForItsTurn = false;
            m_hadItsTurn = m_grace.hasExpired();
        });
    });
}

void StandInConnection::close()
{
    if (m_stage == Stage::Ended)
        return;
    m_stage = Stage::Closing;
    m_idle.start(farewell);
    m_socket->disconnectFromHost();
}

void StandInConnection::onDisconnected()
{
    if (m_stage == Stage::First && m_taken == 0)
        Q_EMIT happened(What::ConnectedOnly, {});
    else if (m_stage == Stage::Securing)
        Q_EMIT happened(What::NotUnderstood, {});
    end();
}

void StandInConnection::end()
{
    if (std::exchange(m_stage, Stage::Ended) == Stage::Ended)
        return;
    m_idle.stop();
    m_socket->abort();
    Q_EMIT ended();
}

} // namespace PortCheck
