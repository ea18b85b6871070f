// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/comparesources.h"
#include "model/results/sourcematrix.h"

#include <QList>

#include <functional>

namespace PortCheck {

/// Whether a host is judged by a column; what each column saw of it is known by then.
using IsJudgedBy = std::function<bool(const SourceHost& host, qsizetype column)>;

/// The hosts of all \a runs, each check once, with what each run was told; ordered as SourceMatrix says. See
/// compareSources() for which hosts are the same. Where one run asks an address under one name and another run under
/// another one, or by itself, both names are rows, and both runs' answers stand in each. What is judged is noted in the
/// checks of \a runs, too. Costs n log n.
[[nodiscard]] QList<SourceHost> hostsOfSources(QList<SourceRun>& runs, const IsJudgedBy& isJudgedBy);

} // namespace PortCheck
