// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/owncounters.h"

#include <QString>

namespace PortCheck {

/// Whether \a address, as text, is one of IPv4. Pure.
[[nodiscard]] bool isIpv4Address(const QString& address);

/// How many more packets this computer dropped by \a after than by \a before; 0 if that isn't known. Pure.
[[nodiscard]] qint64 droppedBetween(const OwnCounters& before, const OwnCounters& after, bool ofIpv4);

} // namespace PortCheck
