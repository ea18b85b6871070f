// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/scan/sourceportspread.h"

#include <QHash>

#include <deque>

namespace PortCheck {

/// From which of this computer's ports (1024-65535) answers come back: a remote port that is known to answer is asked
/// from local ports spread over all of them, then from more between neighbours that differ. A local port is dead if it
/// stays without an answer more often than losses explain, while others get answers. No socket, no clock.
///
/// It also measures how many questions get lost whatever the pace, since it asks few at once.
class LocalPortSearch final {
public:
    static constexpr int mostAtOnce = 64;
    static constexpr int mostTimes = 3; ///< searches

    /// These get no answers, and no others: nothing is left to search for.
    void know(const QList<PortRange>& unanswered) { m_unanswered = unanswered; }

    /// Once it isn't searching; nothing after mostTimes.
    void begin();
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    [[nodiscard]] bool hasBegun() const { return m_times > 0; }
    [[nodiscard]] bool canBegin() const { return !m_isSearching && m_unanswered.isEmpty() && m_times < mostTimes; }
    /// Answers were missing, so that the host's other ports should wait until it is known why.
    [[nodiscard]] bool isInDoubt() const { return m_isSearching && m_isInDoubt; }

    /// The local port to ask from now, with at most \a atOnce under way. No value while all are. Each must be settled
    /// or given up.
    [[nodiscard]] std::optional<quint16> next(int atOnce = mostAtOnce);
    void settle(quint16 localPort, bool answered);
    /// The port could not be used: another program has it, or the system keeps it back.
    void giveUp(quint16 localPort);

    /// The local ports that get no answers, once it has ended; likewise below.
    [[nodiscard]] const QList<PortRange>& unanswered() const { return m_unanswered; }
    /// The part of the questions from other local ports that got lost; 0 if that was never in doubt.
    [[nodiscard]] double lossRate() const;

    /// After so many questions without an answer it is next to impossible (one in a million) that all of them got lost,
    /// of which the part \a lossRate gets lost.
    [[nodiscard]] static int enoughQuestions(double lossRate);

private:
    void askFrom(const QList<quint16>& ports);
    void goOn();
    void measure();
    void end();

    std::optional<SourcePortSpread> m_spread;
    std::deque<quint16> m_waiting;
    QHash<quint16, int> m_silences; ///< in a row, of the ports that are asked
    QList<quint16> m_doubtful; ///< silent in the first round
    QList<quint16> m_live; ///< some that answered, asked again beside doubtful ones
    QList<quint16> m_controls; ///< those of them that are asked in this round
    QList<PortRange> m_unanswered;
    int m_underWay = 0;
    int m_answers = 0; ///< in this search, likewise below
    int m_lost = 0; ///< before another one from the same local port was answered
    int m_answersThisRound = 0;
    int m_times = 0;
    bool m_isSearching = false;
    bool m_isInDoubt = false;
    bool m_isMeasured = false; ///< the losses
};

} // namespace PortCheck
