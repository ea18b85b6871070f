// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/cause.h"

namespace PortCheck {

/// The causes of what a single port showed, those that reach furthest first: the first that holds is the cause.
[[nodiscard]] std::span<const Cause* const> causesOfPorts();
/// The same for what was found of a whole range of ports.
[[nodiscard]] std::span<const Cause* const> causesOfRanges();
/// The same for the results of follow-up questions.
[[nodiscard]] std::span<const Cause* const> causesOfFollowUps();

/// The cause of which \a text is a sentence; null if it is none's.
[[nodiscard]] const Cause* causeThatSays(const Text* text);

} // namespace PortCheck
