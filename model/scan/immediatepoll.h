// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

namespace PortCheck {

/// Whether it is worth polling a connection right after it was started. A very near host has often answered by then,
/// and its answer needs no waiting; for other hosts this would be one system call too many per connection.
class ImmediatePoll final {
public:
    /// To be called once per connection: true now and then, and always while polling pays.
    [[nodiscard]] bool isDue() { return m_score > 0 || ++m_skipped >= pause; }

    void looked(bool answered)
    {
        m_skipped = 0;
        m_score = answered ? std::min(m_score + 1, mostScore) : std::max(m_score - 1, 0);
    }

private:
    static constexpr int pause = 64;
    static constexpr int mostScore = 8;

    int m_score = 0; ///< polls that found an answer, minus those that didn't
    int m_skipped = 0;
};

} // namespace PortCheck
