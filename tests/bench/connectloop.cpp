// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
/// The yardstick of the range scanner: the barest loop of non-blocking connect() and epoll, in one thread, with a fixed
/// number of connections at once, each of them made once. It checks nothing twice, and so is allowed to be wrong.
///
///     bench_connectloop IPV4 FROM TO TIMEOUT_MS IN_FLIGHT
///
/// Prints one JSON object: milliseconds, and how many ports were open, refused, silent and otherwise.
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

struct Flight {
    int socket;
    Clock::time_point deadline;
};

struct Counts {
    int open = 0;
    int refused = 0;
    int silent = 0;
    int other = 0;
};

void count(Counts& counts, int error)
{
    ++(error == 0 ? counts.open : error == ECONNREFUSED ? counts.refused : counts.other);
}

int begin(sockaddr_in& address, int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    address.sin_port = htons(static_cast<in_port_t>(port));
    if (socket != -1 && connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0
        && errno != EINPROGRESS) {
        const int error = errno;
        close(socket);
        errno = error;
        return -1;
    }
    return socket;
}

Counts run(sockaddr_in address, int from, int to, std::chrono::milliseconds timeout, int mostAtOnce)
{
    Counts counts;
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    std::vector<Flight> pending; // oldest first; a socket that has ended stays in it as -1
    std::vector<size_t> places(65'536); // of the sockets
    pending.reserve(65'536);
    std::array<epoll_event, 1024> events{};
    size_t oldest = 0;
    int atOnce = 0;
    for (int port = from; port <= to || atOnce > 0;) {
        for (; port <= to && atOnce < mostAtOnce; ++port) {
            const int socket = begin(address, port);
            if (socket == -1) {
                count(counts, errno);
                continue;
            }
            epoll_event event{};
            event.events = EPOLLOUT;
            event.data.fd = socket;
            epoll_ctl(epoll, EPOLL_CTL_ADD, socket, &event);
            places[static_cast<size_t>(socket)] = pending.size();
            pending.push_back({socket, Clock::now() + timeout});
            ++atOnce;
        }
        while (oldest < pending.size() && pending[oldest].socket == -1)
            ++oldest;
        int wait = -1;
        if (oldest < pending.size())
            wait = static_cast<int>(
                std::chrono::ceil<std::chrono::milliseconds>(pending[oldest].deadline - Clock::now()).count());
        const int ready = epoll_wait(epoll, events.data(), static_cast<int>(events.size()), wait < 0 ? 0 : wait);
        for (int i = 0; i < ready; ++i) {
            const int socket = events[static_cast<size_t>(i)].data.fd;
            int error = 0;
            socklen_t size = sizeof(error);
            getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size);
            count(counts, error);
            close(socket);
            pending[places[static_cast<size_t>(socket)]].socket = -1;
            --atOnce;
        }
        for (const auto now = Clock::now(); oldest < pending.size(); ++oldest) {
            Flight& flight = pending[oldest];
            if (flight.socket != -1) {
                if (flight.deadline > now)
                    break;
                close(flight.socket);
                flight.socket = -1;
                ++counts.silent;
                --atOnce;
            }
        }
    }
    close(epoll);
    return counts;
}

} // namespace

int main(int argc, char* argv[])
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    if (argc != 6 || inet_pton(AF_INET, argv[1], &address.sin_addr) != 1) {
        std::fputs("bench_connectloop IPV4 FROM TO TIMEOUT_MS IN_FLIGHT\n", stderr);
        return 2;
    }
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    const auto started = Clock::now();
    const Counts counts = run(address, std::atoi(argv[2]), std::atoi(argv[3]),
        std::chrono::milliseconds(std::atoi(argv[4])), std::atoi(argv[5]));
    const double milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - started).count();
    std::printf("{\"milliseconds\": %.3f, \"open\": %d, \"refused\": %d, \"silent\": %d, \"other\": %d}\n",
        milliseconds, counts.open, counts.refused, counts.silent, counts.other);
    return 0;
}
