// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/scan/congestionwindow.h"
#include "model/support/vocabulary.h"

#include <QList>

#include <deque>
#include <optional>

namespace PortCheck {

/// Whether a host that has answered still would: without that, silence says nothing of the port that was asked. Ports
/// that answered are asked again now and then, as canary ports, and several of them at once in a liveness round: when
/// canary ports fall silent, and at the end. No socket, no clock.
///
/// Refused ports are the better canary ports: connections that a slow service doesn't accept fill its queue, and it
/// falls silent by itself. So one open port alone is no proof of anything.
class LivenessMonitor final {
public:
    static constexpr int livenessRoundSize = 5;
    static constexpr int livenessRounds = 3; ///< that stay unanswered before the host is given up

    /// A port was asked at \a asked and answered.
    void answered(quint16 port, State state, Moment asked);
    /// A port was asked at \a asked and was silent, to be believed once the host is known to answer after that.
    void silent(quint16 port, Moment asked);

    /// To be called once before each question: the port to ask in its place as a canary port, when it is time for one.
    [[nodiscard]] std::optional<quint16> dueCanary(Moment now, int window);
    void settleCanary(bool answered);

    /// Whether there are silences left to believe, and canary ports to tell.
    [[nodiscard]] bool needsRollCall() const;
    void beginRollCall();
    [[nodiscard]] bool isCalling() const { return m_calling; }
    /// The next to ask; nothing once all are on their way.
    [[nodiscard]] std::optional<quint16> nextInRollCall();
    void settleRollCall(bool answered);

    /// Several liveness rounds went unanswered.
    [[nodiscard]] bool isGone() const { return m_gone; }
    /// The silent ports that are not to be believed, once: after canary ports fell silent, whatever the liveness round
    /// found.
    [[nodiscard]] QList<quint16> takeDoubtful();

private:
    struct Silence {
        quint16 port;
        Moment asked;
    };

    [[nodiscard]] const QList<quint16>& canaries() const { return m_refused.isEmpty() ? m_open : m_refused; }
    [[nodiscard]] bool canTell() const { return !m_refused.isEmpty() || m_open.size() > 1; }
    [[nodiscard]] quint16 nextCanary();
    void callOnce();
    void doubtSilences();

    QList<quint16> m_refused; ///< some that answered, few
    QList<quint16> m_open;
    qsizetype m_turn = 0;
    int m_sinceCanary = 0; ///< questions
    Moment m_lastCanary;
    int m_lostInARow = 0;

    std::deque<Silence> m_unproven; ///< since the host last answered
    QList<quint16> m_doubtful;

    bool m_calling = false;
    bool m_inTrouble = false; ///< the liveness round was made because canary ports fell silent
    bool m_gone = false;
    int m_toCall = 0;
    int m_called = 0; ///< on their way
    int m_unanswered = 0; ///< liveness rounds, in a row
};

} // namespace PortCheck
