// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

namespace PortCheck {

/// How long a host takes to answer, and therefore how long to wait for the answer to a first question.
class RttEstimator final {
public:
    /// \a timeout: the full time limit of a question.
    explicit RttEstimator(std::chrono::milliseconds timeout);

    void add(std::chrono::nanoseconds took);

    /// The time limit of a first question, never more than the timeout. Silence up to it is a reason to ask again, not
    /// a finding.
    [[nodiscard]] std::chrono::nanoseconds quickLimit() const { return m_quickLimit; }
    /// In milliseconds; no value before the first answer.
    [[nodiscard]] std::optional<double> typicalMs() const;

private:
    std::chrono::nanoseconds m_timeout;
    std::chrono::nanoseconds m_quickLimit;
    bool m_known = false;
    double m_smooth = 0; ///< nanoseconds
    double m_variation = 0;
};

} // namespace PortCheck
