// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"

#include <QHash>
#include <QList>
#include <QString>

namespace PortCheck {

/// A clause that says what happened, to follow a colon: "dc1 did not answer on 389/UDP"; translated.
[[nodiscard]] QString causeText(const Finding& finding);

/// Which clause of the summary each check belongs to, by the check's id; those that need no attention are not in it.
[[nodiscard]] QHash<int, QString> causesOfChecks(const QList<Finding>& found);
/// The same as a heading or at the beginning of a line: with a capital, unless it begins with a name.
[[nodiscard]] QString headingText(const Finding& finding);
/// How far it reaches: "2 checks · 1 host · 389/UDP"; the names of long lists are cut; translated. Empty if only a
/// follow-up question found it.
[[nodiscard]] QString reachText(const Finding& finding);
/// What was found and what it can mean; translated.
[[nodiscard]] QString explanationOf(const Finding& finding);
/// Who should do what: a line for each piece of advice; translated.
[[nodiscard]] QString remedyOf(const Finding& finding);

} // namespace PortCheck
