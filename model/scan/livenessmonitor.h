// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/scan/congestionwindow.h"
#include "model/support/vocabulary.h"

#include <QList>

#include <deque>
#include <optional>

namespace PortCheck {

/// Whether a host that has answered before still answers: unless that is known, silence says nothing about the port
/// that was asked. Ports that answered are asked again now and then, as canary ports, and several of them at once in a
/// liveness round: when canary ports fall silent, and at the end. No socket, no clock.
///
/// Refused ports make the better canary ports: connections that a slow service doesn't accept fill its queue, and then
/// it falls silent by itself. So a single open port is no proof of anything.
class LivenessMonitor final {
public:
    static constexpr int livenessRoundSize = 5;
    static constexpr int livenessRounds = 3; ///< rounds without an answer before the host is given up

    /// A port was asked at \a asked and answered.
    void answered(quint16 port, State state, Moment asked);
    /// A port was asked at \a asked and was silent; to be believed once the host is known to have answered after that.
    void silent(quint16 port, Moment asked);

    /// To be called once before each question: the canary port to ask in its place, if one is due.
    [[nodiscard]] std::optional<quint16> dueCanary(Moment now, int window);
    void settleCanary(bool answered);

    /// A port that is known to answer, each time another one; only where canTell().
    [[nodiscard]] quint16 nextCanary();
    /// Enough ports are known to answer that their silence would say something.
    [[nodiscard]] bool canTell() const { return !m_refused.isEmpty() || m_open.size() > 1; }
    [[nodiscard]] bool hasOpen() const { return !m_open.isEmpty(); }
    /// An open port, each time another one; only where hasOpen().
    [[nodiscard]] quint16 nextOpen();
    /// Some of them refuse, and so can be asked any number of times.
    [[nodiscard]] bool hasRefused() const { return !m_refused.isEmpty(); }

    /// Whether a liveness round is needed: there are silences left to believe, and canary ports to ask.
    [[nodiscard]] bool needsLivenessRound() const;
    void beginRollCall();
    [[nodiscard]] bool isCalling() const { return m_calling; }
    /// The next port of the liveness round; no value once all are in flight.
    [[nodiscard]] std::optional<quint16> nextInLivenessRound();
    void settleRollCall(bool answered);

    /// Several liveness rounds went unanswered.
    [[nodiscard]] bool isGone() const { return m_gone; }
    /// The silent ports that are not to be believed, each returned once: after canary ports fell silent, or a whole
    /// liveness round, whatever the next one found; all since a canary port last answered, since a device can shut this
    /// computer out of most ports while others answer.
    [[nodiscard]] QList<quint16> takeDoubtful();

private:
    struct Silence {
        quint16 port;
        Moment asked;
    };

    [[nodiscard]] const QList<quint16>& canaries() const { return m_refused.isEmpty() ? m_open : m_refused; }
    void callOnce();
    void doubtSilences();

    QList<quint16> m_refused; ///< a few of those that answered
    QList<quint16> m_open;
    qsizetype m_turn = 0;
    int m_questions = 0; ///< since the last canary port
    Moment m_lastCanary;
    int m_lostInARow = 0;

    std::deque<Silence> m_unproven; ///< since the host last answered
    std::deque<Silence> m_sinceCanary; ///< since a canary port last answered: others can, where canaries are shut out
    QList<quint16> m_doubtful;

    bool m_calling = false;
    bool m_inTrouble = false; ///< canary ports fell silent, before the liveness round or in it
    bool m_gone = false;
    int m_leftInRound = 0;
    int m_askedInRound = 0; ///< canary ports of the liveness round that are in flight
    int m_unanswered = 0; ///< liveness rounds without an answer, in a row
};

} // namespace PortCheck
