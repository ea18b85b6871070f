// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/scan/congestionwindow.h"
#include "model/scan/firstports.h"
#include "model/scan/livenessmonitor.h"
#include "model/scan/rttestimator.h"

#include <deque>

namespace PortCheck {

/// How long an answer is waited for.
enum class Patience : quint8 {
    Quick, ///< as long as the host's answers take
    Full, ///< the whole time limit
};

/// One connection to begin.
struct Ask {
    enum class Purpose : quint8 {
        First, ///< the port's first question
        Again, ///< of a port that was silent or rejected
        Canary,
        LivenessRound,
    };

    quint16 port = 0;
    Patience patience = Patience::Quick;
    Purpose purpose = Purpose::First;
    quint8 tries = 0; ///< how often it could not be asked in a way that counts
};

/// What to ask one host next, and what its answers mean. A port is believed to be silent when it was silent twice, the
/// second time for the whole time limit, while others still answered; as long as questions get lost, it is asked again.
/// No socket, no clock: whoever has them takes questions out and brings answers back.
class HostScan final {
public:
    HostScan(int host, const RangeTarget& target, RangeMode mode, const RangeLimits& limits);

    /// The question to put now, with at most \a share of them under way. Nothing: an answer or a moment has to come
    /// first, or the scan has come to its end. Each question is settled or put back.
    [[nodiscard]] std::optional<Ask> next(Moment now, int share);

    /// The answer to a question that was put at \a asked: Open, Closed, Filtered, Unreachable or Local.
    void settle(const Ask& ask, State state, Moment asked, Moment now);
    /// The question could not be put, or came back to this computer itself.
    void putBack(const Ask& ask);

    [[nodiscard]] std::chrono::nanoseconds limit(Patience patience) const;

    /// Nothing is to be asked any more, and nothing is under way.
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] RangeHostEnd end() const;
    /// What became known since the last call.
    [[nodiscard]] QList<PortFinding> takeFindings();

private:
    [[nodiscard]] std::optional<Ask> choose(Moment now, int window);
    void goOn();
    [[nodiscard]] bool isAnotherRoundNeeded();
    void finish();

    void settleFirstOrAgain(const Ask& ask, State state, Moment asked, Moment now);
    void settleSign(const Ask& ask, bool answered, Moment asked, Moment now);
    void report(quint16 port, State state);
    void askDoubtfulAgain();

    int m_host;
    RangeMode m_mode;
    RangeLimits m_limits;
    RangeMap m_map; ///< with what is silent so far, not believed yet
    FirstPorts m_first;
    std::deque<quint16> m_again;
    std::deque<Ask> m_putBack;

    RttEstimator m_roundTrip;
    CongestionWindow m_pace;
    LivenessMonitor m_life;

    int m_underWay = 0;
    int m_firstUnderWay = 0;
    int m_againUnderWay = 0;
    bool m_isAgainsTurn = false;
    bool m_finished = false;

    int m_connections = 0;
    int m_planned = 0; ///< connections as they would be if nothing got lost
    int m_rounds = 0; ///< of full questions that have ended
    int m_answers = 0;
    int m_lost = 0; ///< questions to ports that answered another time
    double m_missing = 0; ///< ports that are to be expected to be wrongly called silent
    int m_firstAnswers = 0; ///< to first questions, in this round
    int m_foundThisRound = 0; ///< answers of ports that had been silent
    std::chrono::nanoseconds m_quickestEnd = std::chrono::nanoseconds::max(); ///< limit at which a first question ended
    QList<PortFinding> m_findings;
};

} // namespace PortCheck
