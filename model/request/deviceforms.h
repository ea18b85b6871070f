// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/rulecommands.h"

namespace PortCheck {

/// The rules for devices that keep addresses, services and rules under names: files of commands, a section each. What
/// nobody but their administrator knows (zones, interfaces, groups) is left to be filled in, in capitals or as a
/// variable, and without it the device takes nothing.
[[nodiscard]] CommandSection panosFile(const QList<RuleGroup>& rules);
[[nodiscard]] CommandSection fortiosFile(const QList<RuleGroup>& rules);
/// As Terraform has them: rules of security groups, at the source and at the targets.
[[nodiscard]] CommandSection terraformAwsFile(const QList<RuleGroup>& rules);
/// The same for a network security group.
[[nodiscard]] CommandSection terraformAzureFile(const QList<RuleGroup>& rules);

/// What names a rule there, and what belongs to it: "GP-PortCheck-1a2b3c4d", 21 letters, digits and dashes.
[[nodiscard]] QString ruleObjectName(const RuleGroup& group);
/// \a items one after the other, at most \a most (above 0) at once.
[[nodiscard]] QList<QStringList> inPieces(const QStringList& items, qsizetype most);
/// The ports of a rule: "389", "49152-65535".
[[nodiscard]] QStringList portTexts(const RuleGroup& group);
/// "tcp" or "udp"
[[nodiscard]] QString lowerProtocol(const RuleGroup& group);
/// What numbers the policies of rules with these \a ids (RuleGroup::id), in their order: each another number, from
/// 1,000,000 to 1,071,741,824, and in every request the same for the same rule, but that one of two that would have the
/// same gets the next.
[[nodiscard]] QList<quint32> fortiosPolicyNumbers(const QStringList& ids);
/// Each as a line of comment that begins with #.
[[nodiscard]] QStringList hashComments(const QStringList& texts);
/// Over the commands that take back what a file sets.
[[nodiscard]] QString takeBackHeading();
/// Where rules are tried from the first to the last, with the command that moves one.
[[nodiscard]] QString standLastText(const QString& move);

} // namespace PortCheck
