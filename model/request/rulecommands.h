// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/firewallrequest.h"

namespace PortCheck {

/// Commands for one kind of firewall, ready to be pasted. The first line, a comment, says where to run them and that
/// nothing has been executed.
struct CommandSection {
    QString title;
    QStringList lines;

    friend bool operator==(const CommandSection&, const CommandSection&) = default;
};

/// Commands that open what \a request asks for: for Windows' own firewall on both sides, nftables, Cisco IOS and ASA.
/// Sections without a rule are left out. Of the texts of people and the network only ASCII letters, digits and . : / -
/// get into them; hosts are always exact addresses. \a sourceHost is the computer that connects.
[[nodiscard]] QList<CommandSection> commandSections(const FirewallRequest& request, const QString& sourceHost);

/// The sections one by one; without lines if there is no rule for them.
[[nodiscard]] CommandSection powershellOutbound(const QList<FirewallRule>& rules, const QString& sourceHost);
[[nodiscard]] CommandSection powershellInbound(const QList<FirewallRule>& rules, const QString& sourceHost);
[[nodiscard]] CommandSection netshOutbound(const QList<FirewallRule>& rules, const QString& sourceHost);
[[nodiscard]] CommandSection netshInbound(const QList<FirewallRule>& rules, const QString& sourceHost);
[[nodiscard]] CommandSection nftablesRules(const QList<FirewallRule>& rules);
[[nodiscard]] CommandSection ciscoIosRules(const QList<FirewallRule>& rules);
[[nodiscard]] CommandSection ciscoAsaRules(const QList<FirewallRule>& rules);

/// The sentence in the first line of every section.
[[nodiscard]] QString notExecutedText();
/// Why the commands open less than the table's dynamic range; empty if \a rules has none, or if they don't.
[[nodiscard]] QString dynamicRemark(const QList<FirewallRule>& rules);

} // namespace PortCheck
