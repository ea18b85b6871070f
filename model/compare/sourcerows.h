// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/comparesources.h"
#include "model/results/sourcematrix.h"

#include <QList>

namespace PortCheck {

/// The hosts of all \a runs, each check once, with what each run was told; ordered as SourceMatrix says. See
/// compareSources() for which hosts are the same. Where one run asks an address under one name and another run under
/// another one, or by itself, both names are rows, and both runs' answers stand in each. Pure; costs n log n.
[[nodiscard]] QList<SourceHost> hostsOfSources(const QList<SourceRun>& runs);

} // namespace PortCheck
