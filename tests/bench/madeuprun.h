// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/results/check.h"

#include <QList>

namespace PortCheck::Bench {

/// As many \a checks as wanted of controllers that are asked for each row of \a table, \a times times: a fifth of the
/// controllers are silent, others now and then. Judged. The same at each call.
[[nodiscard]] QList<CheckRecord> madeUpRun(const PortTable& table, qsizetype checks, int times = 1);

} // namespace PortCheck::Bench
