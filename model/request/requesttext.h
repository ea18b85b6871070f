// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/firewallrequest.h"
#include "model/words/checktext.h"

namespace PortCheck {

/// A request that can be sent to whoever runs the firewalls: the rules as a table, each with its purpose and evidence,
/// then commands that would open them. Plain text, translated.
[[nodiscard]] QString firewallRequestText(const RunSnapshot& run, RequestScope scope);

/// One sentence in place of a request without rules.
[[nodiscard]] QString emptyRequestText(RequestScope scope);

/// Where and when the rules were found to be missing, a label and a value each.
[[nodiscard]] QList<EvidenceLine> requestFacts(const RunSnapshot& run);

/// The rules as a table: the names of the columns first, then a line for each rule, its number first.
[[nodiscard]] QList<QStringList> requestTable(const FirewallRequest& request, const RunSnapshot& run);

/// What else is to be said of one rule, a label and a value each: purpose and evidence of each port, what is requested
/// and what the least would be.
[[nodiscard]] QList<EvidenceLine> ruleDetails(const FirewallRule& rule, const RunSnapshot& run);

/// The same as lines of text: the table, and the details below it.
[[nodiscard]] QString requestRulesText(const FirewallRequest& request, const RunSnapshot& run);

/// What no run of this program tests.
[[nodiscard]] QString notTestedText();

/// The command that checks the same targets again; empty where a name in it can't be put into a command safely.
[[nodiscard]] QString retestCommand(const RunSnapshot& run);

} // namespace PortCheck
