// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/rulecommands.h"

#include "model/request/requesttext.h"
#include "model/request/requestwords.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString conditionLabel(RuleCondition condition)
{
    switch (condition) {
    case RuleCondition::None:
        return {};
    case RuleCondition::HostIsUp:
        return u" if up"_s;
    case RuleCondition::AddressIsRight:
        return u" if address is right"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isEnteredAt(RuleSide side, const RuleGroup& group)
{
    const FirewallRule& rule = group.rule();
    return rule.sides.testFlag(side) && !rule.sourceAddresses.isEmpty()
        && (rule.hasAddress() || side == RuleSide::Target);
}

QList<RuleGroup> rulesAt(RuleSide side, const QList<RuleGroup>& rules)
{
    QList<RuleGroup> chosen;
    for (const RuleGroup& group : rules) {
        if (isEnteredAt(side, group))
            chosen.append(group);
    }
    return chosen;
}

QString notExecutedText()
{
    return FirewallText::tr("GP PortCheck has executed nothing of this.", "comment in commands for firewalls");
}

QString ruleLabel(const RuleGroup& rule, const QString& what)
{
    return commandName(u"GP PortCheck %1%2: %3"_s.arg(rule.id, conditionLabel(rule.rule().condition), what));
}

QString destinationName(const RuleGroup& rule, qsizetype most)
{
    return rule.list.isEmpty() ? commandName(rule.rule().target).left(most)
                               : u"%1 hosts"_s.arg(rule.addresses().size());
}

QString destinationText(const RuleGroup& rule)
{
    if (!rule.list.isEmpty())
        return FirewallText::tr(
            "list %1 (%2 hosts)", "%1 the name of a list of hosts, a letter; %2 a number, more than 1")
            .arg(rule.list)
            .arg(rule.addresses().size());
    return targetText(rule.rule());
}

QString dynamicRemark(const QList<RuleGroup>& rules)
{
    for (const RuleGroup& group : rules) {
        const FirewallRule& rule = group.rule();
        if (rule.dynamic && rule.least() != rule.requested())
            return FirewallText::tr("Dynamic RPC ports: opened here is %1; the port table has %2.",
                "comment in commands for firewalls; %1 and %2 are ranges of ports")
                .arg(rangesText(rule.least()), rangesText(rule.requested()));
    }
    return {};
}

QList<CommandSection> commandSections(const QList<RuleGroup>& groups, const QString& sourceHost)
{
    const QList<RuleGroup> source = rulesAt(RuleSide::Source, groups);
    const QList<RuleGroup> network = rulesAt(RuleSide::Network, groups);
    const QList<RuleGroup> target = rulesAt(RuleSide::Target, groups);
    QList<CommandSection> sections = {powershellOutbound(source, sourceHost), powershellInbound(target, sourceHost),
        netshOutbound(source, sourceHost), netshInbound(target, sourceHost), nftablesRules(network),
        nftablesWithoutState(network), ciscoIosRules(network), ciscoIosAnswers(network), ciscoAsaRules(network)};
    sections.removeIf([](const CommandSection& section) { return section.lines.isEmpty(); });
    return sections;
}

} // namespace PortCheck
