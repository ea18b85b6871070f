// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/rulegroups.h"

namespace PortCheck {

/// Commands for one kind of firewall, ready to be pasted. The first line, a comment, says where to run them and that
/// nothing has been executed.
struct CommandSection {
    QString title;
    QStringList lines;

    friend bool operator==(const CommandSection&, const CommandSection&) = default;
};

/// Commands that open what \a groups ask for: for Windows' own firewall on both sides, nftables, Cisco IOS and ASA.
/// Sections without a rule are left out. Of the texts of people and the network only ASCII letters, digits and . : / -
/// get into them; hosts are always exact addresses, as a set or an object group where a rule has several and the
/// firewall knows such. \a sourceHost is the computer that connects.
[[nodiscard]] QList<CommandSection> commandSections(const QList<RuleGroup>& groups, const QString& sourceHost);

/// The sections one by one; without lines if there is no rule for them.
[[nodiscard]] CommandSection powershellOutbound(const QList<RuleGroup>& rules, const QString& sourceHost);
[[nodiscard]] CommandSection powershellInbound(const QList<RuleGroup>& rules, const QString& sourceHost);
[[nodiscard]] CommandSection netshOutbound(const QList<RuleGroup>& rules, const QString& sourceHost);
[[nodiscard]] CommandSection netshInbound(const QList<RuleGroup>& rules, const QString& sourceHost);
[[nodiscard]] CommandSection nftablesRules(const QList<RuleGroup>& rules);
/// The same where the firewall keeps no state: both directions.
[[nodiscard]] CommandSection nftablesWithoutState(const QList<RuleGroup>& rules);
[[nodiscard]] CommandSection ciscoIosRules(const QList<RuleGroup>& rules);
/// What the other direction needs, as access lists keep no state.
[[nodiscard]] CommandSection ciscoIosAnswers(const QList<RuleGroup>& rules);
[[nodiscard]] CommandSection ciscoAsaRules(const QList<RuleGroup>& rules);

/// Whether a firewall on that \a side needs the rule and it can be entered as it is: at the target itself its own
/// address is not needed.
[[nodiscard]] bool isEnteredAt(RuleSide side, const RuleGroup& rule);
/// Those of \a rules.
[[nodiscard]] QList<RuleGroup> rulesAt(RuleSide side, const QList<RuleGroup>& rules);
/// A rule for a \a chain of the table inet filter.
[[nodiscard]] QString nftRule(const RuleGroup& rule, const QString& chain);
/// The comment of a rule on a device in between: "GP PortCheck 1a2b3c4d: dc1 TCP 389".
[[nodiscard]] QString routerRemark(const RuleGroup& rule);

/// "GP PortCheck 1a2b3c4d: \a what", or "GP PortCheck 1a2b3c4d if up: \a what" (RuleCondition): the comment that names
/// a rule on a firewall.
[[nodiscard]] QString ruleLabel(const RuleGroup& rule, const QString& what);
/// Whom the rule leads to, in at most \a most characters of a command: a name, or "36 hosts".
[[nodiscard]] QString destinationName(const RuleGroup& rule, qsizetype most);
/// The same for comments that people read: "dc1 (10.0.0.2)", or "list A (36 hosts)".
[[nodiscard]] QString destinationText(const RuleGroup& rule);

/// The sentence in the first line of every section.
[[nodiscard]] QString notExecutedText();
/// Why the commands open less than the table's dynamic range; empty if \a rules has none, or if they don't.
[[nodiscard]] QString dynamicRemark(const QList<RuleGroup>& rules);

} // namespace PortCheck
