// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/watchlog.h"
#include "model/support/result.h"

#include <QJsonObject>

namespace PortCheck {

/// A log as the member "watch" of a results file (see README); times in ISO 8601, UTC, durations in milliseconds.
[[nodiscard]] QJsonObject watchField(const WatchLog& log);

/// Reads what watchField() wrote. It can come from anywhere: more than watchlimits.h allows, times that go back and what
/// is no timeline are an error, in one sentence that says where. Reasons that are not known are Reason::None.
[[nodiscard]] Result<WatchLog> readWatchField(const QJsonObject& field);

} // namespace PortCheck
