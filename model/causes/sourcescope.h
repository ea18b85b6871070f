// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

namespace PortCheck {

/// Whether it was asked from a link-local address of this computer at an address that is none. No router passes on what
/// comes from there (RFC 3927 2.7, RFC 4291 2.5.6), and the system takes such an address only where it has no other
/// that it may use (RFC 6724 5, rule 2): it got none, or still tests it, or another computer has it (RFC 4862 5.4).
[[nodiscard]] bool wasAskedFromLinkLocal(const CheckRecord& record);

/// Whether nothing of it got beyond this computer or its own network segment: this computer had no route, or asked from
/// a link-local address and heard nothing, or that the way ends there.
[[nodiscard]] bool hadNoWayOut(const CheckRecord& record);

} // namespace PortCheck
