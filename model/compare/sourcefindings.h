// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/comparesources.h"

namespace PortCheck {

/// What the rows of \a hosts tell by who reaches them and who doesn't; \a runs are the columns. Checks that the same
/// computers see alike are one finding. Pure.
[[nodiscard]] QList<SourceFinding> findingsOfSources(const QList<SourceHost>& hosts, const QList<SourceRun>& runs);

} // namespace PortCheck
