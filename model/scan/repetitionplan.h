// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

namespace PortCheck {

/// How often a silent port is asked again before that is believed, given how many questions get lost: several times in
/// a short time, then once with the full time limit, and then in rounds until so little can be missing that it doesn't
/// matter. No socket, no clock.
class RepetitionPlan final {
public:
    static constexpr int mostQuickQuestions = 16;

    /// \a retries as in RangeLimits.
    explicit RepetitionPlan(int retries);

    /// A port or canary port answered; \a isFirst: to its first question.
    void answered(bool isFirst);
    /// So many questions to a port that answers got no answer.
    void lost(int questions);
    /// A port answered that had been silent to all short questions.
    void foundLate() { ++m_foundThisRound; }
    /// Begins to count anew: what was silent was asked from local ports that get no answers.
    void forget();
    /// The part of the questions that was measured to get lost.
    void measured(double lossRate);

    /// So much gets lost that short questions are worth repeating.
    [[nodiscard]] bool isLossy() const;
    /// How many short questions a port is asked.
    [[nodiscard]] int quickQuestions() const;
    /// A port was given the full time limit after so many of them.
    void wasSilent(int quickQuestions);
    /// Everything was asked: whether all silent ports should be asked once more. If so, a round begins.
    [[nodiscard]] bool beginRound();

private:
    [[nodiscard]] double lossRate() const;
    [[nodiscard]] bool isRoundNeeded();

    int m_retries;
    double m_measured = 0;
    int m_answers = 0;
    int m_lost = 0;
    int m_rounds = 0; ///< of questions that have ended
    int m_leastSilences = mostQuickQuestions; ///< of short questions, before a port was given the full time limit
    int m_firstAnswers = 0; ///< answers to first questions, in this round
    int m_foundThisRound = 0; ///< answers of ports that had been silent
    double m_missing = 0; ///< expected number of ports called silent by mistake
};

} // namespace PortCheck
