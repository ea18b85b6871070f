// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"

namespace PortCheck {

/// Names that could not be looked up since the only DNS server of this computer fails are explained by what the same
/// server's 53/UDP shows in the run, if that was checked and failed: they become part of that finding.
void foldResolverIntoItsServer(QList<Finding>& findings);

} // namespace PortCheck
