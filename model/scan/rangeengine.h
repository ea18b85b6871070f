// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/scan/immediatepoll.h"
#include "model/scan/pendingconnections.h"
#include "model/support/awakeclock.h"
#include "model/support/ratelimit.h"
#include "model/system/nativeconnection.h"
#include "model/system/readiness.h"

#include <atomic>
#include <deque>
#include <functional>

namespace PortCheck {

/// The request for a range scan.
struct RangeJob {
    QList<RangeTarget> targets;
    RangeMode mode = RangeMode::EveryPort;
    RangeLimits limits;
    ReadinessKind readiness = ReadinessKind::Best;
};

/// What became known since the last delivery.
struct RangeNews {
    QList<RangeFindings> findings;
    QList<RangeHostEnd> ends;
};

/// Carries the questions of several HostScans over sockets, in the thread that calls run(). All hosts take turns and
/// have the same share of the connections in flight.
class RangeEngine final {
public:
    using Deliver = std::function<void(RangeNews&&)>;

    /// \a deliver is called by run(), at most 20 times a second and once at the end. Setting \a stop, from any thread,
    /// ends run() within a few hundredths of a second. Raises the process's limit of descriptors.
    RangeEngine(const RangeJob& job, Deliver deliver, const std::atomic<bool>& stop);
    Q_DISABLE_COPY_MOVE(RangeEngine)
    /// Closes the connections in flight; several thousand sockets take some hundredths of a second.
    ~RangeEngine();

    void run();

private:
    struct Host {
        HostScan scan;
        NativeAddress address;
    };

    void admitHosts();
    [[nodiscard]] bool isAtEnd() const { return m_active.empty() && m_admitted == m_job.targets.size(); }

    bool launch();
    [[nodiscard]] std::optional<Ask> nextAsk(Moment now);
    void begin(int host, Ask ask, Moment now);
    [[nodiscard]] State stateOfFlight(const Flight& flight, const ConnectionState& connection) const;
    [[nodiscard]] State stateAtTheLimit(const Flight& flight) const;
    [[nodiscard]] BegunConnection beginConnectionFor(Host& host, Ask& ask);
    void refusedByThisComputer(int host, Ask ask, const BegunConnection& refused, Moment now);

    Moment clockNow();
    void noticeStandstill();
    [[nodiscard]] std::chrono::milliseconds waitingTime(bool isMoreToLaunch);
    void harvest(std::chrono::milliseconds timeout);
    /// Whether failures are to be asked for, one socket after the other.
    [[nodiscard]] bool hasToAsk() const { return m_pending.count() > 0 && m_readiness->mayKeepFailuresBack(); }
    void askForFailures();
    [[nodiscard]] bool landFailed(int host, Patience patience);
    void expire();
    void askAgain(PendingConnections::Token token);
    using Noticed = HostScan::Noticed;
    void land(PendingConnections::Token token, State state, Noticed noticed);
    /// Whether the readiness knows of a socket, until it is closed.
    enum class Watched { No, Yes };
    void settle(Flight flight, State state, Watched watched, Noticed noticed = Noticed::AsItCame);
    void release(const Flight& flight, State state, Watched watched);
    void retireHosts();
    void deliver(bool now);

    RangeJob m_job;
    Deliver m_deliver;
    const std::atomic<bool>& m_stop;
    SocketSystem m_system;
    std::unique_ptr<Readiness> m_readiness;
    std::vector<std::unique_ptr<Host>> m_hosts; ///< in the order of the job; null before and after their turn
    std::vector<int> m_active; ///< the hosts whose turn it is
    size_t m_turn = 0; ///< whose question is next
    int m_admitted = 0;
    PendingConnections m_pending;
    RateLimit m_rate;
    ImmediatePoll m_immediatePoll;
    struct {
        qintptr socket = -1;
        int family = 0;
    } m_spare; ///< a socket that is ready for the next connection; -1: none
    int m_capacity; ///< maximum number of flights
    Moment m_shortSince; ///< since when descriptors or local ports are short; null while there are enough
    Moment m_heldUntil; ///< no connection is started before this time, for the same reason
    Moment m_delivered;
    std::vector<PendingConnections::Token> m_ready;
    Moment m_askNext; ///< when to ask for failures
    std::chrono::nanoseconds m_askPause{};
    RangeNews m_news;
    AwakeClock m_clock;
    Moment::duration m_stoodStill{}; ///< so far, when that was last noticed
    int m_standstills = 0;
    Moment m_awoke; ///< what was asked before it has no answer that got lost meanwhile
};

} // namespace PortCheck
