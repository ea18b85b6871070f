// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"

#include <QDateTime>

namespace PortCheck {

/// \a evidence with "clockDifferenceS" in it, where the service told its time: how many seconds its clock is ahead of
/// this computer's (negative: behind), as seen at \a received. LDAP and Kerberos tell whole seconds, and the way here
/// takes its time: good to a second or two. Pure.
[[nodiscard]] Evidence withClockDifference(Evidence evidence, const QDateTime& received);

} // namespace PortCheck
