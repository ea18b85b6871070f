// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

namespace PortCheck {

/// Whether it is worth looking at a connection as soon as it was begun. A host that is very near has often answered by
/// then, and its answer needs no waiting for; for others the look would be one call too many for each of them.
class ImmediatePoll final {
public:
    /// To be called once for each connection: true now and then, and always while it pays.
    [[nodiscard]] bool isDue() { return m_score > 0 || ++m_skipped >= pause; }

    void looked(bool answered)
    {
        m_skipped = 0;
        m_score = answered ? std::min(m_score + 1, mostScore) : std::max(m_score - 1, 0);
    }

private:
    static constexpr int pause = 64;
    static constexpr int mostScore = 8;

    int m_score = 0; ///< looks that paid, less those that didn't
    int m_skipped = 0;
};

} // namespace PortCheck
