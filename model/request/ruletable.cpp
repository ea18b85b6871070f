// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "model/request/rulecommands.h"
#include "model/support/addonce.h"
#include "model/words/statementtext.h"

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString sourceText(const FirewallRule& rule, const RunSnapshot& run)
{
    const QString addresses = rule.sourceAddresses.isEmpty()
        ? FirewallText::tr("no address of that family", "in place of a source address")
        : rule.sourceAddresses.join(", "_L1);
    return u"%1 (%2)"_s.arg(oneLine(run.source.host), addresses);
}

QString portsText(const FirewallRule& rule)
{
    const QString ports = rangesText(rule.least());
    return rule.dynamic ? FirewallText::tr("%1 (dynamic RPC)", "%1 a range of ports").arg(ports) : ports;
}

/// \a text, with the condition of the rule where it has one.
QString withCondition(const QString& text, const RuleGroup& group)
{
    if (group.rule().condition == RuleCondition::None)
        return text;
    if (group.rule().condition == RuleCondition::AddressIsRight) {
        return FirewallText::tr("%1, only if the name should lead there", "%1 what a rule allows, or the word allow")
            .arg(text);
    }
    return group.list.isEmpty()
        ? FirewallText::tr("%1, only if the host is up", "%1 what a rule allows, or the word allow").arg(text)
        : FirewallText::tr("%1, only for hosts that are up", "%1 what a rule allows, or the word allow").arg(text);
}

} // namespace

QList<QStringList> requestTable(const QList<RuleGroup>& rules, const RunSnapshot& run)
{
    QList<QStringList> table = {
        {FirewallText::tr("No.", "column: number of a rule"), FirewallText::tr("From", "column: who connects"),
            FirewallText::tr("To", "column: who is connected to"), FirewallText::tr("Protocol", "column: TCP or UDP"),
            FirewallText::tr("Port", "column"), FirewallText::tr("Action", "column: what the firewall is asked to do"),
            FirewallText::tr("Id", "column: a short word that names a rule")}};
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const FirewallRule& rule = rules.at(i).rule();
        table.append({QString::number(i + 1), sourceText(rule, run), destinationText(rules.at(i)), token(rule.protocol),
            portsText(rule), withCondition(FirewallText::tr("allow", "what the firewall is asked to do"), rules.at(i)),
            rules.at(i).id});
    }
    return table;
}

QStringList targetTexts(const RuleGroup& rule)
{
    QStringList texts;
    for (const FirewallRule& member : rule.members)
        addOnce(texts, targetText(member));
    return texts;
}

QList<NamedHosts> hostLists(const QList<RuleGroup>& rules)
{
    QList<NamedHosts> lists;
    for (const RuleGroup& group : rules) {
        const NamedHosts list{group.list, targetTexts(group)};
        if (!list.name.isEmpty())
            addOnce(lists, list);
    }
    return lists;
}

QString NamedHosts::title() const
{
    return FirewallText::tr(
        "List %1, %2 hosts", "over a list of hosts; %1 its name, a letter; %2 a number, more than 1")
        .arg(name)
        .arg(hosts.size());
}

QStringList groupedRules(const QList<RuleGroup>& rules, const RunSnapshot& run)
{
    constexpr qsizetype mostTargets = 10;
    QStringList lines;
    for (const RuleGroup& group : rules)
        lines.append(
            withCondition(FirewallText::tr("allow %1 %2 from %3 to %4", "%1 TCP or UDP, %2 ports, %3 and %4 hosts")
                              .arg(token(group.rule().protocol), portsText(group.rule()), sourceText(group.rule(), run),
                                  shortList(targetTexts(group), mostTargets)),
                group));
    return lines;
}

} // namespace PortCheck
