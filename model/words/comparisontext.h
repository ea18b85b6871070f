// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/comparison.h"

#include <QString>
#include <QStringList>

namespace PortCheck {

/// What became of an earlier run, as lines of plain text: what it is compared with, a line a kind of change with the
/// ports of each host, then what else is new. Long lists are cut, and say by how much. Translated.
[[nodiscard]] QStringList comparisonLines(const Comparison& comparison);

/// "Newly broken"; translated.
[[nodiscard]] QString changeText(ChangeKind kind);
/// News of one kind, of which there is at least one: one sentence for all hosts where each would say the same, else one
/// for each; translated.
[[nodiscard]] QStringList newsTexts(const QList<News>& all);
/// "Compared with FILE, begun TIME on COMPUTER:"; translated.
[[nodiscard]] QString comparisonLead(const Comparison& comparison);

} // namespace PortCheck
