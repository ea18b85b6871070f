// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace PortCheck {

/// Which check is next: keeps a limit on probes at once, a limit on those to one host, and takes the hosts in turn, so
/// that a silent host holds up no other. Pure bookkeeping.
class CheckQueue {
public:
    CheckQueue(int parallel, int parallelPerHost)
        : m_parallel(parallel)
        , m_parallelPerHost(parallelPerHost)
    {
    }

    void append(const QString& host, int id);
    /// In front of what waits for \a host: for ports that an RPC-aware firewall holds open only for a moment.
    void prepend(const QString& host, int id);

    /// \a host is one of several that \a group stands for: from now on what runs at all of them together is limited, to
    /// hostsOfAGroup times what may run at one.
    void share(const QString& host, const QByteArray& group);
    static constexpr int hostsOfAGroup = 2;

    /// The next check within the limits, counted as running from now on; nothing where none waits or the limits are
    /// used up.
    [[nodiscard]] std::optional<int> takeNext();
    /// A check of \a host that takeNext() gave has ended.
    void release(const QString& host);

    /// No more checks at once than are running now, for the rest of the run. False if only one is allowed already.
    [[nodiscard]] bool lowerLimit();

    /// Nothing waits for \a host, and no check of it is running.
    [[nodiscard]] bool isIdle(const QString& host) const;
    [[nodiscard]] int running() const { return m_running; }
    [[nodiscard]] bool isEmpty() const { return m_waitingCount == 0; }

private:
    struct Host {
        QList<int> waiting; ///< no std::deque, of which an empty one takes half a kilobyte
        int running = 0;
        QByteArray group{}; ///< empty for none
    };

    Host& hostOf(const QString& name);
    [[nodiscard]] bool hasRoom(const Host& host) const;
    void countRunning(Host& host, int change);

    int m_parallel;
    int m_parallelPerHost;
    int m_running = 0;
    int m_waitingCount = 0;
    qsizetype m_turn = 0;
    QList<Host> m_hosts; ///< in the order in which they became known
    QHash<QString, qsizetype> m_places; ///< of these
    QHash<QByteArray, int> m_runningOf; ///< by group
};

} // namespace PortCheck
