// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/rulecommands.h"
#include "model/request/runrequests.h"
#include "model/words/checktext.h"

namespace PortCheck {

/// Characters of what a person fills in, as far as order systems take them.
constexpr qsizetype longestBlank = 200;
/// What a person filled in, on one line of text: what can't be shown is escaped, and what is too long is cut.
[[nodiscard]] QString blankText(const QString& given);
/// The blanks with their labels; "Requested by" and "Valid until" also where they are left to be filled in.
[[nodiscard]] QList<EvidenceLine> blankLines(const RequestBlanks& blanks);
/// Which options were cut by blankText(), in a sentence; empty if none was.
[[nodiscard]] QString cutBlanksNote(const RequestBlanks& blanks);

/// What a reader of a file must know besides the rules, a sentence each, first of all that a stand-in answered.
[[nodiscard]] QStringList notesOfFile(const FirewallRequest& request, const RunSnapshot& run);

/// Of which rules the form has nothing, and why, a sentence each.
[[nodiscard]] QStringList leftOutTexts(const QList<RuleGroup>& groups, RulesForm form);

/// A request as commands for one kind of firewall: the forms from RulesForm::Windows to TerraformAzure. What takes
/// it back stands above them; set twice, those for Linux' firewalls leave one set of rules.
[[nodiscard]] QString ruleCommandsText(const RunRequests& requests, const RequestOptions& options);

/// Parts of it: a file for PowerShell, which sets on each computer what is for it, one for nft -f, and one for
/// iptables-restore and ip6tables-restore.
[[nodiscard]] CommandSection windowsScript(
    const QList<RuleGroup>& outbound, const QList<RuleGroup>& inbound, const QString& sourceHost);
[[nodiscard]] CommandSection nftablesFile(const QList<RuleGroup>& rules);
[[nodiscard]] CommandSection iptablesFile(const QList<RuleGroup>& rules);
/// Files for sh: a policy of firewalld with rich rules, and rules of ufw.
[[nodiscard]] CommandSection firewalldFile(const QList<RuleGroup>& rules);
[[nodiscard]] CommandSection ufwFile(const QList<RuleGroup>& rules);

/// What they share. "389,49152:65535": ports as the module multiport takes them, at most 15, of which a range counts
/// two.
[[nodiscard]] QStringList multiports(const QList<PortRange>& ranges);
/// Where a file is set, by the command \a how.
[[nodiscard]] QString onFirewallText(const QString& how);
[[nodiscard]] QString takeBackText(const QString& command);

} // namespace PortCheck
