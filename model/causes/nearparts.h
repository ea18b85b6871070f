// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"

namespace PortCheck {

/// Where parts of the local ports begin and end is known only to the ports that were tried, which differ from host to
/// host. Findings that tell nearly the same parts for several hosts tell, afterwards, what all of these parts share:
/// that is true of each host, and the findings can be joined.
void bringNearPartsTogether(QList<Finding>& findings);

} // namespace PortCheck
