// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/runrequests.h"
#include "model/words/checktext.h"

namespace PortCheck {

/// A request to send to those who run the firewalls: the rules as a table, why each is asked for, or its whole
/// evidence, then commands that would open the ports. Plain text, translated.
[[nodiscard]] QString firewallRequestText(const RunRequests& requests, const RequestOptions& options);

/// What a request is called: "Firewall request: what failed".
[[nodiscard]] QString requestTitle(RequestScope scope);

/// One sentence in place of a request without rules.
[[nodiscard]] QString emptyRequestText(RequestScope scope);

/// Where and when the rules were found to be missing, as labels with values.
[[nodiscard]] QList<EvidenceLine> requestFacts(const RunSnapshot& run);

/// The rules as a table: the names of the columns first, then a line for each rule, its number first.
[[nodiscard]] QList<QStringList> requestTable(const QList<RuleGroup>& rules, const RunSnapshot& run);

/// Several destinations that rules have in common, named once.
struct NamedHosts {
    QString name; ///< as in RuleGroup::list
    QStringList hosts; ///< "dc1 (10.0.0.2)"

    /// "List A, 36 hosts"; translated.
    [[nodiscard]] QString title() const;

    friend bool operator==(const NamedHosts&, const NamedHosts&) = default;
};

/// The lists that \a rules refer to, in the order in which they do.
[[nodiscard]] QList<NamedHosts> hostLists(const QList<RuleGroup>& rules);

/// Why a rule is asked for, in a few labels with values, however many hosts it has: what happened at which of its
/// ports, on which firewalls it belongs, and what else answered.
[[nodiscard]] QList<EvidenceLine> ruleReasons(const RuleGroup& group, const RunSnapshot& run);

/// Only why, without labels: "no answer: 88 Kerberos, 389 LDAP".
[[nodiscard]] QStringList whyTexts(const RuleGroup& group);

/// All that is known of one rule, as labels with values: purpose and evidence of each port at each host, the ports that
/// are requested, and the smallest set that would do.
[[nodiscard]] QList<EvidenceLine> ruleDetails(const RuleGroup& group, const RunSnapshot& run);

/// Parts of both: what was seen of a dynamic range, the ways to open less of it, where addresses are translated, on
/// which firewalls a rule belongs.
[[nodiscard]] QList<EvidenceLine> observedLines(const DynamicPorts& dynamic, const QString& label);
[[nodiscard]] QList<EvidenceLine> leastLines(const DynamicPorts& dynamic);
[[nodiscard]] QList<EvidenceLine> translationLines(const RuleGroup& group, const RunSnapshot& run);
[[nodiscard]] QString placesText(const RuleGroup& group, const RunSnapshot& run);
/// "dc1 (10.0.0.2)"
[[nodiscard]] QString targetText(const FirewallRule& rule);

/// The rules as lines of text: the table, the lists of hosts, and below them the reasons or the details of each.
[[nodiscard]] QString requestRulesText(const QList<RuleGroup>& rules, const RunSnapshot& run, bool withEvidence);

/// A line for each rule: "allow TCP 389, 445 from auditor (10.0.0.1) to dc1 (10.0.0.2) and dc2 (10.0.0.3)"; it names up
/// to ten destinations.
[[nodiscard]] QStringList groupedRules(const QList<RuleGroup>& rules, const RunSnapshot& run);

/// What no run of this program tests.
[[nodiscard]] QString notTestedText();

/// The command that checks the same targets again; empty if a name in it can't be put into a command safely.
[[nodiscard]] QString retestCommand(const RunSnapshot& run);

} // namespace PortCheck
