// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/scan/bordercheck.h"
#include "model/scan/congestionwindow.h"
#include "model/scan/firstports.h"
#include "model/scan/heldbackports.h"
#include "model/scan/livenessmonitor.h"
#include "model/scan/localportcycle.h"
#include "model/scan/localportrefusals.h"
#include "model/scan/localportsearch.h"
#include "model/scan/repetitionplan.h"
#include "model/scan/rttestimator.h"

#include <deque>

namespace PortCheck {

/// How long to wait for an answer.
enum class Patience : quint8 {
    Quick, ///< as long as the host's answers usually take
    Full, ///< the whole time limit
};

/// One connection to start.
struct Ask {
    /// Whether its local port is what it is about, so that no other may take its place.
    [[nodiscard]] bool isOfLocalPort() const
    {
        return purpose == Purpose::LocalPort || purpose == Purpose::LocalPortToOpen;
    }

    enum class Purpose : quint8 {
        First, ///< the port's first question
        Again, ///< repeats the question to a port that was silent or rejected
        Canary,
        LivenessRound,
        Border, ///< a refused port beside a silent part, see BorderCheck
        LocalPort, ///< a canary port, from a local port of which nothing is known
        LocalPortToOpen, ///< the same, of a port that is known to be open
    };

    quint16 port = 0;
    Patience patience = Patience::Quick;
    Purpose purpose = Purpose::First;
    quint8 tries = 0; ///< number of attempts that don't count as asked
    quint16 localPort = 0; ///< to ask from; 0: the system chooses
    quint8 silences = 0; ///< the questions before it that got no answer
    bool isLast = false; ///< silence is believed, although it isn't given the whole time limit
};

/// What to ask one host next, and what its answers mean. A port is taken for silent after two questions without an
/// answer, the second with the full time limit, while other ports still answered; as long as questions get lost, it is
/// asked again. Losses that have nothing to do with the pace, and local ports that get no answers, are told from silent
/// ports by a LocalPortSearch. A single port whose question this computer held back is asked again before that is
/// believed. No socket, no clock: the owner sends the questions and reports the answers.
class HostScan final {
public:
    HostScan(int host, const RangeTarget& target, RangeMode mode, const RangeLimits& limits);

    /// The question to send now, with at most \a share questions in flight. No value: an answer or a moment has to come
    /// first, or the scan has ended. Each question must be settled or put back.
    [[nodiscard]] std::optional<Ask> next(Moment now, int share);

    /// When an answer was noticed: as it came, or only as the question's time was over, so that nobody knows how long
    /// it took.
    enum class Noticed { AsItCame, AtTheLimit };
    /// The answer to a question that was sent at \a asked: Open, Closed, Filtered, Unreachable or Local. Local that was
    /// noticed at the limit: the system held the question back, as far as it tells.
    void settle(const Ask& ask, State state, Moment asked, Moment now, Noticed noticed = Noticed::AsItCame);
    /// The question could not be sent, or came back to this computer itself.
    void putBack(const Ask& ask);
    /// Another local port to ask from, since that of the question is in use; not if it Ask::isOfLocalPort().
    [[nodiscard]] quint16 nextLocalPort() { return m_cycle.next(); }
    /// The question, which is Ask::isOfLocalPort(), could not be sent, since its local port is in use.
    void giveUpLocalPort(const Ask& ask, Moment now);

    [[nodiscard]] std::chrono::nanoseconds limit(Patience patience) const;

    /// Nothing is left to ask, and nothing is in flight.
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] RangeHostEnd end() const;
    /// What became known since the last call.
    [[nodiscard]] QList<PortFinding> takeFindings();

private:
    static constexpr int localPortsApart = 997; ///< from which two hosts begin
    /// A scan of fewer ports doesn't look at local ports unless answers get lost.
    [[nodiscard]] bool hasManyPorts() const { return m_size >= 1000; }

    /// A port that is to be asked once more.
    struct Repetition {
        quint16 port;
        quint8 silences;
        bool isLast;
    };

    [[nodiscard]] std::optional<Ask> choose(Moment now, int window);
    [[nodiscard]] std::optional<Ask> chooseFromQueues(int window, bool first);
    [[nodiscard]] quint16 localPort();
    [[nodiscard]] std::optional<Ask> askFromLocalPort();
    [[nodiscard]] std::optional<Ask> askOpenFromLocalPort();
    [[nodiscard]] bool isLocalPortSearchDue() const;
    void settleLocalPort(const Ask& ask, State state, Moment now);
    [[nodiscard]] bool isSearchSettled() const;
    [[nodiscard]] Ask repeated(const Repetition& repetition);
    void useLocalPorts(Moment now);
    void useRefusals(Moment now);
    void leaveOutLocalPorts(Moment now);
    void goOn();
    void askBorders();
    [[nodiscard]] bool askHeldBackAgain();
    void finish();
    void settleBorder(const Ask& ask, bool answered);

    void settleFirstOrAgain(const Ask& ask, State state, Moment asked, Moment now);
    void settleSilence(const Ask& ask, State state, Moment asked);
    void settleSign(const Ask& ask, bool answered, Moment asked, Moment now);
    void report(quint16 port, State state);
    void askDoubtfulAgain();

    int m_host;
    RangeMode m_mode;
    RangeLimits m_limits;
    RangeMap m_map; ///< including silences that are not believed yet
    FirstPorts m_first;
    std::deque<Repetition> m_again;
    std::deque<Ask> m_putBack;

    RttEstimator m_roundTrip;
    CongestionWindow m_pace;
    LivenessMonitor m_life;
    BorderCheck m_borders;
    HeldBackPorts m_heldBack;
    RepetitionPlan m_repetitions;
    LocalPortSearch m_localPorts;
    LocalPortRefusals m_refusals;
    LocalPortCycle m_cycle; ///< once some of them are known to get no answers
    bool m_isTurnedAway = false; ///< a question that searched for them, by the network
    Moment m_learnt; ///< when that was; never if null
    int m_size; ///< how many ports there are to ask, at most

    int m_underWay = 0;
    int m_firstUnderWay = 0;
    int m_againUnderWay = 0;
    bool m_isAgainsTurn = false;
    bool m_finished = false;

    int m_connections = 0;
    int m_planned = 0; ///< number of connections if nothing got lost
    int m_lost = 0; ///< questions to ports that answered another time
    int m_lostBefore = 0; ///< m_lost, when local ports were searched
    std::chrono::nanoseconds m_quickestEnd = std::chrono::nanoseconds::max(); ///< limit at which a first question ended
    QList<PortFinding> m_findings;
};

} // namespace PortCheck
