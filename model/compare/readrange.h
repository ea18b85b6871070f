// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangeresult.h"

#include <QJsonObject>

namespace PortCheck {

/// Whether the evidence of a check in a results file is that of a whole range, which was looked at.
[[nodiscard]] bool isRangeEvidence(const QJsonObject& evidence);

/// What was found of \a range, from the evidence in a results file: only parts within the range, in ascending order.
/// What the file leaves out (see mostWrittenParts) was not asked.
[[nodiscard]] RangeResult rangeOf(const QJsonObject& evidence, PortRange range);

} // namespace PortCheck
