// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/look.h"

#include <QList>

namespace PortCheck {

/// Of a host that was judged: a port that is silent by fault of the network, one for TCP and one for UDP, each to be
/// asked with few hops to go beside one that works (FollowUpKind::Hops). None where no port works, whatever accepts
/// every connection answers, or no network is in between. Pure.
[[nodiscard]] QList<Look> looksAtHops(const HostRecords& records);

} // namespace PortCheck
