// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/comparison.h"
#include "model/results/finding.h"
#include "model/results/runsnapshot.h"
#include "model/results/signoff.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace PortCheck {

/// The findings that a results file names, with their sentences as they stood, and the ids of those of \a checks that
/// each explains. What is no object or has no outcome to report is left out.
[[nodiscard]] QList<Finding> findingsOfFile(const QJsonArray& findings, const QList<CheckRecord>& checks);

/// No value where the run was not signed off.
[[nodiscard]] std::optional<SignOff> signOffOf(const QJsonValue& value);
/// No value where it was not compared. What is of a kind that only a newer program knows is left out.
[[nodiscard]] std::optional<Comparison> comparisonOf(const QJsonValue& value);

} // namespace PortCheck
