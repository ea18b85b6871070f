// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

namespace PortCheck {

/// How long a host takes to answer, and how long a first question to it is therefore worth waiting for.
class RttEstimator final {
public:
    /// \a timeout: what a question is waited for in full.
    explicit RttEstimator(std::chrono::milliseconds timeout);

    void add(std::chrono::nanoseconds took);

    /// Never more than the timeout. Silence for so long is a reason to ask again, and no finding.
    [[nodiscard]] std::chrono::nanoseconds quickLimit() const { return m_quickLimit; }
    /// Milliseconds; nothing before the first answer.
    [[nodiscard]] std::optional<double> typicalMs() const;

private:
    std::chrono::nanoseconds m_timeout;
    std::chrono::nanoseconds m_quickLimit;
    bool m_known = false;
    double m_smooth = 0; ///< nanoseconds
    double m_variation = 0;
};

} // namespace PortCheck
