// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
/// How many checks a stand-in answers in a second on loopback, beside the barest of servers that is asked the same way:
/// a loop of accept(), read() and write() that sends the question back. One thread asks, one answers.
///
///     bench_standinrate CHECKS IN_FLIGHT
///
/// A check is a connection, a question for the rootDSE, its answer, and a reset. Prints one JSON object: checks a
/// second of both, and how far the stand-in's memory grew.
#include "model/catalogue/tablereader.h"
#include "model/protocol/ldap/ldapmessage.h"
#include "model/standin/standinserver.h"
#include "tests/support/memorypeak.h"

#include <QCoreApplication>

#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace PortCheck;

namespace {

using Clock = std::chrono::steady_clock;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

void watch(int epoll, int operation, int socket, quint32 what)
{
    epoll_event event{};
    event.events = what;
    event.data.fd = socket;
    epoll_ctl(epoll, operation, socket, &event);
}

int connecting(int epoll, quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const linger atOnce{1, 0}; // or the local ports would be used up
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
    const sockaddr_in address = loopback(port);
    connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    watch(epoll, EPOLL_CTL_ADD, socket, EPOLLOUT);
    return socket;
}

/// Checks a second; 0 where one was not answered.
double askedAt(quint16 port, int checks, int inFlight)
{
    const QByteArray question = LdapSearch{1, {}, {"*"}}.encoded();
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    const auto begun = Clock::now();
    int started = 0;
    for (; started < inFlight; ++started)
        connecting(epoll, port);
    std::array<epoll_event, 256> events{};
    std::array<char, 4096> answer{};
    for (int done = 0; done < checks;) {
        const int count = epoll_wait(epoll, events.data(), int(events.size()), 10'000);
        if (count <= 0)
            return 0;
        for (int i = 0; i < count; ++i) {
            const int socket = events.at(size_t(i)).data.fd;
            if ((events.at(size_t(i)).events & EPOLLOUT) != 0) {
                if (send(socket, question.data(), size_t(question.size()), MSG_NOSIGNAL) != question.size())
                    return 0;
                watch(epoll, EPOLL_CTL_MOD, socket, EPOLLIN);
                continue;
            }
            if (recv(socket, answer.data(), answer.size(), 0) <= 0)
                return 0;
            close(socket);
            ++done;
            if (started < checks) {
                connecting(epoll, port);
                ++started;
            }
        }
    }
    close(epoll);
    return checks / std::chrono::duration<double>(Clock::now() - begun).count();
}

/// Sends back what it is told, until it is told to stop.
class Echo final {
public:
    Echo()
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = loopback(0);
        auto* const plain = reinterpret_cast<sockaddr*>(&address);
        socklen_t size = sizeof(address);
        bind(m_listener, plain, size);
        listen(m_listener, 512);
        getsockname(m_listener, plain, &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { run(); });
    }
    Q_DISABLE_COPY_MOVE(Echo)
    ~Echo()
    {
        m_stop = true;
        m_thread.join();
        close(m_listener);
    }

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void run() const
    {
        const int epoll = epoll_create1(EPOLL_CLOEXEC);
        watch(epoll, EPOLL_CTL_ADD, m_listener, EPOLLIN);
        std::array<epoll_event, 256> events{};
        std::array<char, 4096> bytes{};
        while (!m_stop) {
            const int count = epoll_wait(epoll, events.data(), int(events.size()), 100);
            for (int i = 0; i < count; ++i) {
                const int socket = events.at(size_t(i)).data.fd;
                if (socket == m_listener) {
                    for (int come = 0;
                         (come = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;)
                        watch(epoll, EPOLL_CTL_ADD, come, EPOLLIN);
                    continue;
                }
                const ssize_t size = recv(socket, bytes.data(), bytes.size(), 0);
                if (size <= 0 || send(socket, bytes.data(), size_t(size), MSG_NOSIGNAL) != size)
                    close(socket);
            }
        }
        close(epoll);
    }

    int m_listener;
    quint16 m_port = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

/// The stand-in answers in this thread, and another one asks.
double askedOfStandIn(int checks, int inFlight)
{
    StandInPlan plan;
    plan.ports = {{389, 0, Transport::Tcp, Service::Ldap}};
    StandInSettings settings;
    settings.allowed = AllowedPeers::parsed({QStringLiteral("127.0.0.1")}).value();
    settings.addresses = {QHostAddress(QHostAddress::LocalHost)};
    StandInServer server;
    server.start(plan, settings);
    const quint16 port = server.places().constFirst().listenPort;
    double rate = 0;
    std::thread asking([&] {
        rate = askedAt(port, checks, inFlight);
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    asking.join();
    return rate;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("bench_standinrate CHECKS IN_FLIGHT\n", stderr);
        return 2;
    }
    const int checks = std::atoi(argv[1]);
    const int inFlight = std::atoi(argv[2]);
    const TestPeers::MemoryPeak memory;
    const double standIn = askedOfStandIn(checks, inFlight);
    const qint64 growth = memory.growthKib();
    const Echo echo;
    const double bare = askedAt(echo.port(), checks, inFlight);
    std::printf(
        "{\"standIn\": %.1f, \"echo\": %.1f, \"growthKib\": %lld}\n", standIn, bare, static_cast<long long>(growth));
    return standIn > 0 && bare > 0 ? 0 : 1;
}
