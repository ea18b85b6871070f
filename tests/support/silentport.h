// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QSocketNotifier>

#include <cstddef>
#include <memory>
#include <vector>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace PortCheck::TestPeers {

/// A TCP port that answers nothing, as if a firewall dropped what goes there: its queue of waiting connections is full,
/// and Linux then drops every further SYN. Linux only, and Wine on it: Windows itself answers with a reset.
class SilentPort final {
public:
    /// Before it falls silent, it makes \a mute connections, on which it says nothing; needs an event loop for that.
    explicit SilentPort(const QHostAddress& address, std::size_t mute = 0)
        : m_address(address)
        , m_family(address.protocol() == QAbstractSocket::IPv6Protocol ? AF_INET6 : AF_INET)
        , m_listener(newSocket())
    {
        sockaddr_storage place{};
        socklen_t size = write(place, address);
        m_ready = bind(m_listener, generic(place), size) == 0 && listen(m_listener, 0) == 0
            && getsockname(m_listener, generic(place), &size) == 0;
        m_port = ntohs(m_family == AF_INET6 ? reinterpret_cast<sockaddr_in6&>(place).sin6_port
                                            : reinterpret_cast<sockaddr_in&>(place).sin_port);
        if (mute == 0) {
            fallSilent();
            return;
        }
        m_waiting = std::make_unique<QSocketNotifier>(m_listener, QSocketNotifier::Read);
        QObject::connect(m_waiting.get(), &QSocketNotifier::activated, m_waiting.get(), [this, mute] {
            m_mute.push_back(accept(m_listener, nullptr, nullptr));
            if (m_mute.size() == mute) {
                m_waiting->setEnabled(false);
                fallSilent();
            }
        });
    }
    Q_DISABLE_COPY_MOVE(SilentPort)
    ~SilentPort()
    {
        m_waiting.reset();
        for (const Socket filler : m_fillers)
            shut(filler);
        for (const Socket socket : m_mute)
            shut(socket);
        shut(m_listener);
    }

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
#ifdef Q_OS_WIN
    using Socket = SOCKET;
    static void shut(Socket socket)
    {
        closesocket(socket);
    }
    static void stopWaiting(Socket socket)
    {
        u_long yes = 1;
        ioctlsocket(socket, long(FIONBIO), &yes);
    }
    [[nodiscard]] Socket newSocket() const
    {
        WSADATA data{};
        [[maybe_unused]] const int begun = WSAStartup(MAKEWORD(2, 2), &data); // counted: Qt may have called it too
        return socket(m_family, SOCK_STREAM, 0);
    }
#else
    using Socket = int;
    static void shut(Socket socket)
    {
        close(socket);
    }
    static void stopWaiting(Socket socket)
    {
        int yes = 1;
        ioctl(socket, FIONBIO, &yes);
    }
    [[nodiscard]] Socket newSocket() const
    {
        return socket(m_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    }
#endif

    void fallSilent()
    {
        for (std::size_t i = 0; i < fillers; ++i) {
            sockaddr_storage place{};
            const socklen_t size = write(place, m_address, m_port);
            m_fillers.push_back(newSocket());
            stopWaiting(m_fillers.back());
            connect(m_fillers.back(), generic(place), size); // in progress, and stays so when the queue is full
        }
    }

    static sockaddr* generic(sockaddr_storage& place)
    {
        return reinterpret_cast<sockaddr*>(&place);
    }

    [[nodiscard]] socklen_t write(sockaddr_storage& place, const QHostAddress& address, quint16 port = 0) const
    {
        const QByteArray text = address.toString().toLatin1();
        if (m_family == AF_INET6) {
            auto& v6 = reinterpret_cast<sockaddr_in6&>(place);
            v6.sin6_family = AF_INET6;
            v6.sin6_port = htons(port);
            inet_pton(AF_INET6, text.constData(), &v6.sin6_addr);
            return sizeof(v6);
        }
        auto& v4 = reinterpret_cast<sockaddr_in&>(place);
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        inet_pton(AF_INET, text.constData(), &v4.sin_addr);
        return sizeof(v4);
    }

    static constexpr std::size_t fillers = 4;

    QHostAddress m_address;
    int m_family;
    Socket m_listener;
    bool m_ready = false;
    quint16 m_port = 0;
    std::unique_ptr<QSocketNotifier> m_waiting;
    std::vector<Socket> m_mute;
    std::vector<Socket> m_fillers;
};

} // namespace PortCheck::TestPeers
