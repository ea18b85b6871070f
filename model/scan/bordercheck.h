// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangemap.h"

#include <deque>
#include <optional>

namespace PortCheck {

/// At the end of a scan: refused ports beside silent parts are asked once more. If one has fallen silent, what was
/// taken for a blocked part began where the scan was by then, since a device shuts this computer out of ports that it
/// has not asked before, or of a part of the range, while others still answer. Costs a question a boundary, at most \a
/// most, which is answered at once where all is well. No socket, no clock.
class BorderCheck final {
public:
    static constexpr qsizetype most = 16;

    /// Where answers get lost (\a isLossy), a port is asked more often before its silence is believed.
    void begin(const RangeMap& map, bool isLossy);
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    [[nodiscard]] bool isOver() const { return m_hasBegun && m_waiting.empty() && m_underWay.empty(); }
    /// The next port to ask; no value: none, or answers have to come first.
    [[nodiscard]] std::optional<quint16> next();
    void settle(quint16 port, bool answered);
    /// A port that had been refused was silent each time.
    [[nodiscard]] bool fellSilent() const { return m_fellSilent; }

private:
    struct Border {
        quint16 port = 0;
        int silences = 0;
    };

    std::deque<Border> m_waiting;
    std::deque<Border> m_underWay;
    int m_tries = 0;
    bool m_hasBegun = false;
    bool m_fellSilent = false;
};

} // namespace PortCheck
