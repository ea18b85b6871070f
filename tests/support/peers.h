// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <algorithm>
#include <functional>
#include <memory>

/// Servers on this computer for tests: each does with a connection or a datagram what a function says.
namespace PortCheck::TestPeers {

class TcpPeer final {
public:
    using Behaviour = std::function<void(QTcpSocket&)>;

    explicit TcpPeer(Behaviour behaviour, const QHostAddress& address = QHostAddress::LocalHost, quint16 port = 0)
        : TcpPeer(std::make_unique<QTcpServer>(), std::move(behaviour), address, port)
    {
    }
    /// With a TLS server, a connection is handed to \a behaviour when its handshake is complete.
    TcpPeer(std::unique_ptr<QTcpServer> server, Behaviour behaviour,
        const QHostAddress& address = QHostAddress::LocalHost, quint16 port = 0)
        : m_server(std::move(server))
    {
        m_server->setProxy(QNetworkProxy::NoProxy);
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
            [this, behaviour = std::move(behaviour)] {
                while (QTcpSocket* socket = m_server->nextPendingConnection()) {
                    ++m_connections;
                    m_lastPort = socket->peerPort();
                    behaviour(*socket);
                }
            });
        m_listening = m_server->listen(address, port);
    }
    Q_DISABLE_COPY_MOVE(TcpPeer)
    ~TcpPeer() = default;

    [[nodiscard]] bool isListening() const { return m_listening; }
    [[nodiscard]] QHostAddress address() const { return m_server->serverAddress(); }
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] quint16 lastPort() const { return m_lastPort; } ///< of the other side
    void close() { m_server->close(); }

private:
    std::unique_ptr<QTcpServer> m_server;
    bool m_listening = false;
    int m_connections = 0;
    quint16 m_lastPort = 0;
};

/// A server for TLS with \a configuration, for TcpPeer.
[[nodiscard]] inline std::unique_ptr<QTcpServer> tlsServer(const QSslConfiguration& configuration)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

inline void stayMute(QTcpSocket& /*socket*/) { }

/// Sends \a answer when the first bytes have come.
[[nodiscard]] inline TcpPeer::Behaviour answering(const QByteArray& answer)
{
    return [answer](QTcpSocket& socket) {
        const auto onQuestion = [&socket, answer] {
            if (!socket.readAll().isEmpty())
                socket.write(answer);
        };
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, onQuestion);
        onQuestion();
    };
}

/// Sends \a banner at once, asked or not.
[[nodiscard]] inline TcpPeer::Behaviour greeting(const QByteArray& banner)
{
    return [banner](QTcpSocket& socket) { socket.write(banner); };
}

/// Uses the next of \a turns for each connection, and the last one for all that follow.
[[nodiscard]] inline TcpPeer::Behaviour inTurn(const QList<TcpPeer::Behaviour>& turns)
{
    return [turns, next = qsizetype(0)](QTcpSocket& socket) mutable {
        const qsizetype turn = std::min(next++, turns.size() - 1);
        turns.at(turn)(socket);
    };
}

class UdpPeer final {
public:
    using Behaviour = std::function<void(QUdpSocket&, const QNetworkDatagram&)>;

    explicit UdpPeer(Behaviour behaviour, const QHostAddress& address = QHostAddress::LocalHost, quint16 port = 0)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this, behaviour = std::move(behaviour)] {
            while (m_socket.hasPendingDatagrams()) {
                const QNetworkDatagram question = m_socket.receiveDatagram();
                ++m_questions;
                m_lastPort = quint16(question.senderPort());
                behaviour(m_socket, question);
            }
        });
        m_bound = m_socket.bind(address, port);
    }
    Q_DISABLE_COPY_MOVE(UdpPeer)
    ~UdpPeer() = default;

    [[nodiscard]] bool isBound() const { return m_bound; }
    [[nodiscard]] QHostAddress address() const { return m_socket.localAddress(); }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    [[nodiscard]] int questions() const { return m_questions; }
    [[nodiscard]] quint16 lastPort() const { return m_lastPort; } ///< of the other side

private:
    QUdpSocket m_socket;
    bool m_bound = false;
    int m_questions = 0;
    quint16 m_lastPort = 0;
};

inline void ignore(QUdpSocket& /*socket*/, const QNetworkDatagram& /*question*/) { }

inline void send(QUdpSocket& socket, const QNetworkDatagram& question, const QByteArray& answer)
{
    socket.writeDatagram(answer, question.senderAddress(), quint16(question.senderPort()));
}

[[nodiscard]] inline UdpPeer::Behaviour answeringEach(const QByteArray& answer)
{
    return [answer](QUdpSocket& socket, const QNetworkDatagram& question) { send(socket, question, answer); };
}

/// A TCP port that refuses as long as this object lives: it is bound, so that nobody else gets it, but does not listen.
class RefusingTcpPort final {
public:
    explicit RefusingTcpPort(const QHostAddress& address)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.bind(address);
    }

    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

private:
    QTcpSocket m_socket;
};

/// A UDP port that refuses as long as this lives: it is bound, so that nobody else gets it, and connected to itself, so
/// that nothing which comes from others is for it.
class RefusingUdpPort final {
public:
    explicit RefusingUdpPort(const QHostAddress& address)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.bind(address);
        m_socket.connectToHost(address, m_socket.localPort());
    }

    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

private:
    QUdpSocket m_socket;
};

} // namespace PortCheck::TestPeers
