// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/facts/namedports.h"
#include "model/causes/facts/unansweredends.h"

#include <QDateTime>

namespace PortCheck {

/// What gets lost between one host and this computer, and from when on all does. A part of HostFacts.
class Losses {
public:
    /// Its ports answered only after losses, so many of them that no silence under it tells anything; or what had been
    /// silent answered when it was asked again in the same way; or questions from many local ports were lost here and
    /// there; or one answered only after losses, and one that had opened did not open again, or spoke only later.
    [[nodiscard]] bool losesPackets() const;
    /// The same, told by such ports alone, which lost more than what an outage explains.
    [[nodiscard]] bool losesPacketsAnyway() const;
    /// Some of its ports answered only after losses.
    [[nodiscard]] bool answeredAfterLosses() const { return m_proofsAfterLosses > 0; }
    /// Something was lost on the way to the host or back, be it once.
    [[nodiscard]] bool lostAny() const { return m_losses > 0 || losesPackets(); }
    /// Ports opened only after the mapper had been asked for them, and losses explain that: others opened
    /// before, or the ports around them answer.
    [[nodiscard]] bool lostEndpoints() const { return m_lostEndpoints; }
    /// What had been silent among others answered when it was asked patiently, or alone.
    [[nodiscard]] bool answeredPatience() const { return m_answersPatience; }
    /// A service of the host proved itself.
    [[nodiscard]] bool hasProof() const { return m_proofs > 0; }
    /// When the host last answered, if a port that had opened did not open any more at the end of the run, and no
    /// losses explain that; null otherwise.
    [[nodiscard]] const QDateTime& blockedSince() const { return m_blockedSince; }
    /// Whether it stopped answering, and the question may have met that: it did not end before the last question that
    /// was answered began.
    [[nodiscard]] bool mayBeBlocked(const CheckRecord& record) const
    {
        return m_blockedSince.isValid() && record.finishedAt >= m_lastAnsweredBegan;
    }

    friend bool operator==(const Losses&, const Losses&) = default;

protected:
    /// A service proved itself without losses before.
    [[nodiscard]] bool answersAtFirst() const { return m_proofs > m_proofsAfterLosses; }

    /// A limit on connections is proven: what is lost or turned away is lost by that.
    void learnLimit() { m_isLimited = true; }
    void learnProof(const CheckRecord& proven, const UnansweredEnds& ends);
    /// A port opened, and what answers there did not prove itself.
    void learnOpened(const CheckRecord& opened, const UnansweredEnds& ends);
    /// What had been asked before, or had been silent, was asked again.
    void learnRepetition(
        const FollowUpRecord& followUp, const UnansweredEnds& ends, const QList<const CheckRecord*>& checks);
    /// Which of the ports that the mapper names opened at once, and which only when it had been asked for them.
    void learnOnDemand(const NamedPorts::Endpoints& named, const UnansweredEnds& ends);
    /// Once all is learnt that was asked again: when it fell silent, if that was no loss.
    void learnBlock(const QList<const CheckRecord*>& checks);

private:
    QDateTime m_blockedSince;
    QDateTime m_lastAnsweredBegan;
    int m_proofs = 0;
    int m_proofsAfterLosses = 0;
    int m_losses = 0; ///< these, and ports that opened after losses
    bool m_answersPatience = false; ///< silent at first, it answered when it was asked several times more, or alone
    bool m_answersAgain = false; ///< silent at first, it answered when it was asked in the same way
    bool m_answersLate = false; ///< silent in a connection, it answered in another one later
    bool m_lostHereAndThere = false; ///< questions from many local ports
    bool m_lostEndpoints = false;
    bool m_isLimited = false;
    bool m_fellSilentAgain = false; ///< what had opened did not open when it was asked again
};

} // namespace PortCheck
