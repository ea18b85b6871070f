// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/firewallrequest.h"
#include "model/words/checktext.h"

namespace PortCheck {

/// A request to send to those who run the firewalls: the rules as a table, each with its purpose and evidence, then
/// commands that would open the ports. Plain text, translated.
[[nodiscard]] QString firewallRequestText(const RunSnapshot& run, RequestScope scope);

/// One sentence in place of a request without rules.
[[nodiscard]] QString emptyRequestText(RequestScope scope);

/// Where and when the rules were found to be missing, as labels with values.
[[nodiscard]] QList<EvidenceLine> requestFacts(const RunSnapshot& run);

/// The rules as a table: the names of the columns first, then a line for each rule, its number first.
[[nodiscard]] QList<QStringList> requestTable(const FirewallRequest& request, const RunSnapshot& run);

/// The details of one rule, as labels with values: purpose and evidence of each port, the ports that are requested, and
/// the smallest set that would do.
[[nodiscard]] QList<EvidenceLine> ruleDetails(const FirewallRule& rule, const RunSnapshot& run);

/// The same as lines of text: the table, and the details below it.
[[nodiscard]] QString requestRulesText(const FirewallRequest& request, const RunSnapshot& run);

/// A line for the rules that differ only in their destination: "allow TCP 389, 445 from auditor (10.0.0.1) to dc1
/// (10.0.0.2) and dc2 (10.0.0.3)"; it names up to ten destinations.
[[nodiscard]] QStringList groupedRules(const FirewallRequest& request, const RunSnapshot& run);

/// What no run of this program tests.
[[nodiscard]] QString notTestedText();

/// The command that checks the same targets again; empty if a name in it can't be put into a command safely.
[[nodiscard]] QString retestCommand(const RunSnapshot& run);

} // namespace PortCheck
