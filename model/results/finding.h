// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/verdict.h"

#include <QList>
#include <QStringList>

namespace PortCheck {

/// One cause with everything that it explains, on however many ports, addresses and hosts it shows: the verdict on all
/// of it. Its outcome is the worst of its checks'; of explanation and advice it has at most three wordings.
struct Finding : Verdict {
    QStringList hosts; ///< as the person named them; with the address where only some of a name's addresses show it
    QStringList addresses; ///< those that show it
    QStringList ports; ///< "389/UDP", each once, in plan order; empty if only a follow-up question found it
    QList<int> checks; ///< the ids of those that it explains, in plan order

    /// Everybody whom the advice addresses, the owner first.
    [[nodiscard]] QList<Owner> owners() const;

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace PortCheck
