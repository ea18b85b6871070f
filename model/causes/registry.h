// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"

namespace PortCheck {

/// The causes of what an open port showed whose service proved itself, those that reach furthest first: the first that
/// holds is the cause.
[[nodiscard]] std::span<const Cause* const> causesOfProofs();
/// The same for an open port whose service did not prove itself.
[[nodiscard]] std::span<const Cause* const> causesOfOpenPorts();
/// The same for a port that did not open, or was not asked.
[[nodiscard]] std::span<const Cause* const> causesOfShutPorts();
/// The same for what was found of a whole range of ports.
[[nodiscard]] std::span<const Cause* const> causesOfRanges();
/// The same for the results of follow-up questions.
[[nodiscard]] std::span<const Cause* const> causesOfFollowUps();

/// All of these lists; each cause is in one of them at least.
[[nodiscard]] const QList<std::span<const Cause* const>>& allCauses();

/// Those that ask for a look of their own, in the same order.
[[nodiscard]] const QList<const Cause*>& causesThatLook();

/// The cause of which \a text is a sentence; null if it is none's.
[[nodiscard]] const Cause* causeThatSays(const Text* text);

} // namespace PortCheck
