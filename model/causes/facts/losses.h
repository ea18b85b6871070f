// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/facts/localends.h"

#include <QDateTime>

namespace PortCheck {

/// What gets lost between one host and this computer, and from when on all does. A part of HostFacts.
class Losses {
public:
    /// Its ports answered only after losses, so many of them that no silence under it tells anything; or one did, and
    /// one that had been silent answered when it was asked patiently, or one that had opened did not open again.
    [[nodiscard]] bool losesPackets() const;
    /// Some of its ports answered only after losses.
    [[nodiscard]] bool answeredAfterLosses() const { return m_proofsAfterLosses > 0; }
    /// When the host first answered, if that was a second and longer after the first question, several services
    /// answered only when they were asked again, and all that was asked afterwards answered at once: the way there came
    /// up in the meantime. Null otherwise.
    [[nodiscard]] const QDateTime& wayCameUpAt() const { return m_wayCameUpAt; }
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
    void learnProof(const CheckRecord& proven, const LocalEnds& ends);
    /// What had been asked before, or had been silent, was asked again.
    void learnRepetition(const FollowUpRecord& followUp, const LocalEnds& ends);
    void learnStart(const QList<const CheckRecord*>& checks);
    /// Once all is learnt that was asked again: when it fell silent, if that was no loss.
    void learnBlock(const QList<const CheckRecord*>& checks);

private:
    QDateTime m_wayCameUpAt;
    QDateTime m_blockedSince;
    QDateTime m_lastAnsweredBegan;
    int m_proofs = 0;
    int m_proofsAfterLosses = 0;
    bool m_answersPatience = false; ///< silent at first, it answered when it was asked several times more
    bool m_fellSilentAgain = false; ///< what had opened did not open when it was asked again
};

} // namespace PortCheck
