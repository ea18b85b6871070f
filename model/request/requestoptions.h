// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>

namespace PortCheck {

/// Which checks a firewall request is made for.
enum class RequestScope {
    FailedByNetwork, ///< those that a firewall, a router or this computer's own firewall blocked
    WholePlan, ///< all that the port table requires on these targets, whatever was found
};

/// In which form a request is written. All are made from the same rules (RuleGroup).
enum class RulesForm {
    Text, ///< to be read, with commands for each kind of firewall
    Csv, ///< for spreadsheets and order systems
    Json, ///< for programs: resources/schemas/firewall-rules.schema.json
    Windows, ///< Windows PowerShell, for the source and the targets
    Nftables, ///< a file for nft -f, with a chain of its own
    Iptables, ///< a file for iptables-restore and ip6tables-restore, with a chain of its own
    Firewalld, ///< a file for sh: a policy with rich rules
    Ufw, ///< a file for sh
    CiscoIos,
    CiscoAsa,
    Panos, ///< lines of set
    Fortios,
    TerraformAws, ///< rules of security groups
    TerraformAzure, ///< rules of a network security group
    Markdown, ///< a table for a ticket
    Fireflow, ///< JSON: change requests for AlgoSec FireFlow
    Tufin, ///< JSON: a ticket for Tufin SecureChange
};

[[nodiscard]] const QList<RulesForm>& allRulesForms();
/// As --rules-form names it: "cisco-ios".
[[nodiscard]] QLatin1String token(RulesForm form);
[[nodiscard]] std::optional<RulesForm> rulesFormOf(const QString& token);
/// The file that a form has in a folder of several: "cisco-ios.txt".
[[nodiscard]] QString fileNameOf(RulesForm form);

/// What a person fills in, as it was given; empty where it is left to whoever sends the request. See blankText().
struct RequestBlanks {
    QString requestedBy;
    QString validUntil;
    QString ticket;
    QString reason;

    friend bool operator==(const RequestBlanks&, const RequestBlanks&) = default;
};

/// What a written request is to hold.
struct RequestOptions {
    RequestScope scope;
    bool withEvidence; ///< what each single check saw, with time and local port
    RulesForm form = RulesForm::Text;
    RequestBlanks blanks{};

    /// Not explicit: most callers have a scope alone.
    RequestOptions(RequestScope asked = RequestScope::FailedByNetwork, bool evidence = false)
        : scope(asked)
        , withEvidence(evidence)
    {
    }
    friend bool operator==(const RequestOptions&, const RequestOptions&) = default;
};

} // namespace PortCheck
