// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/rulecommands.h"

#include "model/request/requestwords.h"

namespace PortCheck {

namespace {

QList<FirewallRule> rulesAt(RuleSide side, const QList<FirewallRule>& rules)
{
    QList<FirewallRule> chosen;
    for (const FirewallRule& rule : rules) {
        if (rule.sides.testFlag(side) && !rule.sourceAddresses.isEmpty())
            chosen.append(rule);
    }
    return chosen;
}

} // namespace

QString notExecutedText()
{
    return FirewallText::tr("GP PortCheck has executed nothing of this.", "comment in commands for firewalls");
}

QString dynamicRemark(const QList<FirewallRule>& rules)
{
    for (const FirewallRule& rule : rules) {
        if (rule.dynamic && rule.least() != rule.requested())
            return FirewallText::tr("Dynamic RPC ports: opened here is %1; the port table has %2.",
                "comment in commands for firewalls; %1 and %2 are ranges of ports")
                .arg(rangesText(rule.least()), rangesText(rule.requested()));
    }
    return {};
}

QList<CommandSection> commandSections(const FirewallRequest& request, const QString& sourceHost)
{
    const QList<FirewallRule> source = rulesAt(RuleSide::Source, request.rules);
    const QList<FirewallRule> network = rulesAt(RuleSide::Network, request.rules);
    const QList<FirewallRule> target = rulesAt(RuleSide::Target, request.rules);
    QList<CommandSection> sections = {powershellOutbound(source, sourceHost), powershellInbound(target, sourceHost),
        netshOutbound(source, sourceHost), netshInbound(target, sourceHost), nftablesRules(network),
        ciscoIosRules(network), ciscoAsaRules(network)};
    sections.removeIf([](const CommandSection& section) { return section.lines.isEmpty(); });
    return sections;
}

} // namespace PortCheck
