// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/requestwords.h"
#include "model/request/rulecommands.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

const QString listName = u"GP-PORTCHECK"_s;

bool isIpv6(const FirewallRule& rule)
{
    return rule.address.contains(':'_L1);
}

QString remark(const FirewallRule& rule)
{
    return commandName(u"GP PortCheck: %1 %2 %3"_s.arg(
        commandName(rule.target).left(36), token(rule.protocol), rule.dynamic ? u"RPC"_s : rangesText(rule.least())));
}

/// "10.0.0.1", or "{ 10.0.0.1, 10.0.0.2 }"
QString nftSet(const QStringList& items)
{
    return items.size() == 1 ? items.first() : u"{ %1 }"_s.arg(items.join(", "_L1));
}

QString nftRule(const FirewallRule& rule)
{
    const QString family = isIpv6(rule) ? u"ip6"_s : u"ip"_s;
    return u"add rule inet filter forward %1 saddr %2 %1 daddr %3 %4 dport %5 ct state new accept comment \"%6\""_s.arg(
        family, nftSet(rule.sourceAddresses), rule.address, QString(token(rule.protocol)).toLower(),
        nftSet(rangesText(rule.least()).split(u", "_s)), remark(rule));
}

/// The entries of an extended access list, one a source address and range of ports.
QStringList ciscoEntries(const FirewallRule& rule)
{
    QStringList entries;
    const QString protocol = QString(token(rule.protocol)).toLower();
    const QList<PortRange> ranges = rule.least();
    for (const QString& source : rule.sourceAddresses) {
        for (const PortRange range : ranges) {
            const QString ports =
                range.from == range.to ? u"eq %1"_s.arg(range.from) : u"range %1 %2"_s.arg(range.from).arg(range.to);
            entries.append(u"permit %1 host %2 host %3 %4"_s.arg(protocol, source, rule.address, ports));
        }
    }
    return entries;
}

QStringList ciscoHead(const QString& product, const QList<FirewallRule>& rules)
{
    QStringList lines = {u"! "_s
        + FirewallText::tr(
            "For the configuration mode of %1 in between. %2", "comment before commands; %1 a product, %2 a sentence")
              .arg(product, notExecutedText())};
    lines.append(u"! "_s
        + FirewallText::tr("Put the entries into the list that is in use on the interface towards the source, before "
                           "an entry that denies: a list of its own would deny everything else.",
            "comment before commands for a Cisco router or firewall"));
    if (const QString dynamic = dynamicRemark(rules); !dynamic.isEmpty())
        lines.append(u"! "_s + dynamic);
    return lines;
}

QStringList iosList(const QList<FirewallRule>& rules, bool ipv6)
{
    QStringList lines;
    for (const FirewallRule& rule : rules) {
        if (isIpv6(rule) != ipv6)
            continue;
        if (lines.isEmpty())
            lines.append(
                ipv6 ? u"ipv6 access-list %1-V6"_s.arg(listName) : u"ip access-list extended %1"_s.arg(listName));
        lines.append(u" remark "_s + remark(rule));
        const QStringList entries = ciscoEntries(rule);
        for (const QString& entry : entries)
            lines.append(u" "_s + entry);
    }
    return lines;
}

} // namespace

CommandSection nftablesRules(const QList<FirewallRule>& rules)
{
    CommandSection section{FirewallText::tr("nftables, on a firewall in between", "heading"), {}};
    if (rules.isEmpty())
        return section;
    section.lines = {u"# "_s
        + FirewallText::tr("Run on the Linux firewall in between, as root: save as FILE, then nft -c -f FILE, then nft "
                           "-f FILE. %1",
            "comment before commands; %1 a sentence; do not translate nft -c -f FILE")
              .arg(notExecutedText())};
    section.lines.append(u"# "_s
        + FirewallText::tr(
            "inet filter forward stands for your own table and chain. Rules are added at its end: behind one "
            "that drops they have no effect. Replies need ct state established to be accepted.",
            "comment before commands; do not translate inet filter forward and ct state established"));
    if (const QString dynamic = dynamicRemark(rules); !dynamic.isEmpty())
        section.lines.append(u"# "_s + dynamic);
    for (const FirewallRule& rule : rules)
        section.lines.append(nftRule(rule));
    return section;
}

CommandSection ciscoIosRules(const QList<FirewallRule>& rules)
{
    CommandSection section{FirewallText::tr("Cisco IOS, on a router in between", "heading"), {}};
    if (rules.isEmpty())
        return section;
    section.lines = ciscoHead(u"Cisco IOS / IOS XE"_s, rules);
    section.lines.append(u"! "_s
        + FirewallText::tr("An access list keeps no state: where one filters the other direction, the replies need "
                           "entries there, too.",
            "comment before commands for a Cisco router"));
    section.lines += iosList(rules, false);
    section.lines += iosList(rules, true);
    return section;
}

CommandSection ciscoAsaRules(const QList<FirewallRule>& rules)
{
    CommandSection section{FirewallText::tr("Cisco ASA, on a firewall in between", "heading"), {}};
    if (rules.isEmpty())
        return section;
    section.lines = ciscoHead(u"Cisco ASA 9"_s, rules);
    for (const FirewallRule& rule : rules) {
        section.lines.append(u"access-list %1 remark %2"_s.arg(listName, remark(rule)));
        const QStringList entries = ciscoEntries(rule);
        for (const QString& entry : entries)
            section.lines.append(u"access-list %1 extended %2"_s.arg(listName, entry));
    }
    return section;
}

} // namespace PortCheck
