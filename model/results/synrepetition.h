// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

namespace PortCheck {

/// No system repeats a SYN or a SYN-ACK before, in ms (RFC 6298 2.1: after a second; the coarseness of its clock taken
/// off).
inline constexpr double repetitionAfterMs = 900;

/// When the system repeats a SYN for the last time within \a limitMs after it was sent first, in ms from then; 0 if not
/// at all. After a second, and each time twice as long (RFC 6298 2.1, 5.5); some systems wait longer. Pure.
[[nodiscard]] inline double lastRepetitionWithin(double limitMs)
{
    constexpr double coarse = 100; // of clocks: what is sent at the very end proves nothing
    double last = 0;
    for (double step = 1000; last + step + coarse <= limitMs; step *= 2)
        last += step;
    return last;
}

} // namespace PortCheck
