// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QLatin1String>

/// What a way loses on which several hosts lie, as the evidence of checks says. Pure.
namespace PortCheck {

/// In the evidence of a check that losses explain: how many hosts on the same way lost something as well, this one
/// among them.
inline constexpr QLatin1String losingHostsMember{"losingHosts"};
/// In the evidence of a check that stayed silent on a way that loses packets, so often that losses do not explain it
/// (true).
inline constexpr QLatin1String silentBeyondLossesMember{"silentBeyondLosses"};

/// How many questions were asked on a way over one transport, each repetition counted, and how many of them were lost.
struct AskedAndLost {
    int asked = 0;
    int lost = 0;

    /// The share that is lost, more than 0 and less than 1: where little was asked, more than was seen (Laplace's rule
    /// of succession).
    [[nodiscard]] double rate() const;

    friend bool operator==(const AskedAndLost&, const AskedAndLost&) = default;
};

/// Whether a question that was asked \a attempts times in vain was hardly lost so often by chance, among so many
/// \a questions: one in a hundred runs has such a one.
[[nodiscard]] bool isBeyondChance(const AskedAndLost& way, int attempts, int questions);

/// Whether one port of nearly all hosts is silent, of at least three, and that is hardly chance: \a silent of \a asked,
/// each \a attempts times or more, on one of so many \a ports.
[[nodiscard]] bool isSilentOnNearlyAll(const AskedAndLost& way, int silent, int asked, int attempts, int ports);

/// How many hosts lost something on the way that explains the check; 0 where none does.
[[nodiscard]] int losingHosts(const CheckRecord& record);

/// Whether losses do not explain the silence of the check.
[[nodiscard]] bool isSilentBeyondLosses(const CheckRecord& record);

} // namespace PortCheck
