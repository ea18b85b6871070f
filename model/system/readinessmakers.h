// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/readiness.h"

namespace PortCheck {

/// The implementations of Readiness; null if the system doesn't have it.
[[nodiscard]] std::unique_ptr<Readiness> makeEpoll();
[[nodiscard]] std::unique_ptr<Readiness> makePoll();
[[nodiscard]] std::unique_ptr<Readiness> makePollWithoutFailures();
[[nodiscard]] std::unique_ptr<Readiness> makeWsaPoll();

} // namespace PortCheck
