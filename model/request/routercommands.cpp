// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/requestwords.h"
#include "model/request/rulecommands.h"

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

const QString accessList = u"GP-PORTCHECK"_s;
const QString localPorts = u"1024-65535"_s; // of this computer, from which it asks

/// "10.0.0.1", or "{ 10.0.0.1, 10.0.0.2 }"
QString nftSet(const QStringList& items)
{
    return items.size() == 1 ? items.first() : u"{ %1 }"_s.arg(items.join(", "_L1));
}

QString nftBraces(const QStringList& items)
{
    return u"{ %1 }"_s.arg(items.join(", "_L1));
}

/// The two rules of a group in a chain without state: the questions, and what can only be answers.
QStringList nftBothWays(const RuleGroup& group)
{
    const FirewallRule& rule = group.rule();
    const QString family = rule.isIpv6() ? u"ip6"_s : u"ip"_s;
    const QString protocol = QString(token(rule.protocol)).toLower();
    const QString source = nftBraces(rule.sourceAddresses);
    const QString destination = nftBraces(group.addresses());
    const QString ports = nftBraces(rangesText(rule.least()).split(u", "_s));
    const QString line = u"        %1 saddr %2 %1 daddr %3 %4 sport %5 %4 dport %6"_s;
    const QString answers = rule.protocol == Transport::Tcp ? u" tcp flags & (ack | rst) != 0"_s : QString();
    const QString end = u" accept comment \"%1\""_s.arg(routerRemark(group));
    return {line.arg(family, source, destination, protocol, localPorts, ports) + end,
        line.arg(family, destination, source, protocol, ports, localPorts) + answers + end};
}

QString pathMtuRemark(const QList<RuleGroup>& rules)
{
    return u"GP PortCheck %1: path MTU"_s.arg(requestId(rules));
}

/// All sources of one version of IP that \a rules have, and with \a targets all destinations as well, each once.
QStringList endsOf(const QList<RuleGroup>& rules, bool ipv6, bool targets)
{
    QStringList ends;
    for (const RuleGroup& group : rules) {
        if (group.rule().isIpv6() == ipv6)
            ends += group.rule().sourceAddresses + (targets ? group.addresses() : QStringList());
    }
    ends.removeDuplicates();
    return ends;
}

/// What tells either end that its packets are too large (RFC 1191; RFC 4890, section 4.3.1): any router on the way says
/// so, and a firewall without state doesn't know that it belongs to a connection.
QStringList nftPathMtu(const QList<RuleGroup>& rules)
{
    QStringList lines;
    for (const auto& [ipv6, kind] :
        {std::pair(false, u"ip daddr %1 icmp type destination-unreachable icmp code frag-needed"_s),
            std::pair(true, u"ip6 daddr %1 icmpv6 type packet-too-big"_s)}) {
        const QStringList ends = endsOf(rules, ipv6, true);
        if (!ends.isEmpty())
            lines.append(u"        %1 accept comment \"%2\""_s.arg(kind.arg(nftBraces(ends)), pathMtuRemark(rules)));
    }
    return lines;
}

QString objectGroup(const RuleGroup& group)
{
    return u"%1-%2"_s.arg(accessList, group.destinationsId());
}

/// The destinations as an entry of an access list names them; without \a grouped one by one.
QStringList ciscoDestinations(const RuleGroup& group, bool grouped)
{
    if (grouped && !group.list.isEmpty())
        return {u"object-group "_s + objectGroup(group)};
    QStringList hosts;
    for (const QString& address : group.addresses())
        hosts.append(u"host "_s + address);
    return hosts;
}

QString ciscoPorts(PortRange range)
{
    return range.from == range.to ? u"eq %1"_s.arg(range.from) : u"range %1 %2"_s.arg(range.from).arg(range.to);
}

/// The entries of an extended access list, one a source address, destination and range of ports.
QStringList ciscoEntries(const RuleGroup& group, bool grouped)
{
    QStringList entries;
    const FirewallRule& rule = group.rule();
    const QString protocol = QString(token(rule.protocol)).toLower();
    const QStringList destinations = ciscoDestinations(group, grouped);
    const QList<PortRange> ranges = rule.least();
    for (const QString& source : rule.sourceAddresses) {
        for (const QString& destination : destinations) {
            for (const PortRange range : ranges) {
                entries.append(u"permit %1 host %2 %3 %4"_s.arg(protocol, source, destination, ciscoPorts(range)));
            }
        }
    }
    return entries;
}

/// The lists of destinations as object groups, each once. Their names change with their members, so that entering a
/// later request never widens a rule that is in place. \a member stands before each address.
QStringList objectGroups(const QList<RuleGroup>& rules, const QString& member)
{
    QStringList names;
    QStringList lines;
    for (const RuleGroup& group : rules) {
        const QString name = objectGroup(group);
        if (group.list.isEmpty() || names.contains(name))
            continue;
        names.append(name);
        lines.append(u"object-group network "_s + name);
        for (const QString& address : group.addresses())
            lines.append(member + address);
    }
    return lines;
}

QStringList ciscoHead(const QString& product, const QList<RuleGroup>& rules)
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

/// Object groups of IOS hold IPv4 addresses alone.
QStringList iosList(const QList<RuleGroup>& rules, bool ipv6)
{
    QList<RuleGroup> chosen = rules;
    chosen.removeIf([ipv6](const RuleGroup& group) { return group.rule().isIpv6() != ipv6; });
    if (chosen.isEmpty())
        return {};
    QStringList lines = ipv6 ? QStringList() : objectGroups(chosen, u" host "_s);
    lines.append(ipv6 ? u"ipv6 access-list %1-V6"_s.arg(accessList) : u"ip access-list extended %1"_s.arg(accessList));
    for (const RuleGroup& group : std::as_const(chosen)) {
        lines.append(u" remark "_s + routerRemark(group));
        const QStringList entries = ciscoEntries(group, !ipv6);
        for (const QString& entry : entries)
            lines.append(u" "_s + entry);
    }
    return lines;
}

/// The answers' entries of one version of IP: over TCP only within a connection.
QStringList iosAnswers(const QList<RuleGroup>& rules, bool ipv6)
{
    QStringList lines;
    for (const RuleGroup& group : rules) {
        const FirewallRule& rule = group.rule();
        if (rule.isIpv6() != ipv6)
            continue;
        lines.append(u" remark "_s + routerRemark(group));
        const QString end = rule.protocol == Transport::Tcp ? u" established"_s : QString();
        for (const QString& source : rule.sourceAddresses) {
            for (const QString& destination : ciscoDestinations(group, !ipv6)) {
                for (const PortRange range : rule.least())
                    lines.append(u" permit %1 %2 %3 host %4 range 1024 65535%5"_s.arg(
                        QString(token(rule.protocol)).toLower(), destination, ciscoPorts(range), source, end));
            }
        }
    }
    if (lines.isEmpty())
        return lines;
    lines.prepend(ipv6 ? u"ipv6 access-list %1-ANSWERS-V6"_s.arg(accessList)
                       : u"ip access-list extended %1-ANSWERS"_s.arg(accessList));
    lines.append(u" remark "_s + pathMtuRemark(rules));
    for (const QString& source : endsOf(rules, ipv6, false))
        lines.append(u" permit icmp any host %1 packet-too-big"_s.arg(source));
    return lines;
}

} // namespace

QString routerRemark(const RuleGroup& group)
{
    constexpr qsizetype longestName = 36;
    const FirewallRule& rule = group.rule();
    return ruleLabel(group,
        u"%1 %2 %3"_s.arg(destinationName(group, longestName), token(rule.protocol),
            rule.dynamic ? u"RPC"_s : rangesText(rule.least())));
}

QString nftRule(const RuleGroup& group, const QString& chain)
{
    const FirewallRule& rule = group.rule();
    return u"add rule inet filter %1 %2 saddr %3 %2 daddr %4 %5 dport %6 ct state new accept comment \"%7\""_s.arg(
        chain, rule.isIpv6() ? u"ip6"_s : u"ip"_s, nftSet(rule.sourceAddresses), nftSet(group.addresses()),
        QString(token(rule.protocol)).toLower(), nftSet(rangesText(rule.least()).split(u", "_s)), routerRemark(group));
}

CommandSection nftablesRules(const QList<RuleGroup>& rules)
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
    for (const RuleGroup& group : rules)
        section.lines.append(nftRule(group, u"forward"_s));
    return section;
}

CommandSection nftablesWithoutState(const QList<RuleGroup>& rules)
{
    CommandSection section{
        FirewallText::tr("nftables, in place of these where the firewall keeps no state", "heading"), {}};
    if (rules.isEmpty())
        return section;
    section.lines = {u"# "_s
            + FirewallText::tr("For a Linux firewall in between that does not follow connections. %1",
                "comment before commands; %1 a sentence")
                  .arg(notExecutedText()),
        u"# "_s
            + FirewallText::tr("inet filter stateless stands for your own table and the chain that both directions "
                               "pass. A firewall that keeps state needs none of this: there it would let in more.",
                "comment before commands; do not translate inet filter stateless")};
    section.lines += {u"table inet filter {"_s, u"    chain stateless {"_s};
    for (const RuleGroup& group : rules)
        section.lines += nftBothWays(group);
    section.lines += nftPathMtu(rules);
    section.lines += {u"    }"_s, u"}"_s};
    return section;
}

CommandSection ciscoIosAnswers(const QList<RuleGroup>& rules)
{
    CommandSection section{
        FirewallText::tr("Cisco IOS, the answers, where the router filters the other direction too", "heading"), {}};
    if (rules.isEmpty())
        return section;
    section.lines = {u"! "_s
            + FirewallText::tr("For the configuration mode of %1 in between. %2",
                "comment before commands; %1 a product, %2 a sentence")
                  .arg(u"Cisco IOS / IOS XE"_s, notExecutedText()),
        u"! "_s
            + FirewallText::tr("Put the entries into the list that is in use on the interface towards the targets, "
                               "before an entry that denies. Where none is in use there, they are not needed.",
                "comment before commands for a Cisco router"),
        u"! "_s
            + FirewallText::tr(
                "Path MTU discovery needs packet-too-big in both directions, from any router: here to "
                "this computer, and in the list towards the source, where that denies it, to the targets.",
                "comment before commands for a Cisco router; do not translate packet-too-big")};
    for (const bool ipv6 : {false, true})
        section.lines += iosAnswers(rules, ipv6);
    return section;
}

CommandSection ciscoIosRules(const QList<RuleGroup>& rules)
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

CommandSection ciscoAsaRules(const QList<RuleGroup>& rules)
{
    CommandSection section{FirewallText::tr("Cisco ASA, on a firewall in between", "heading"), {}};
    if (rules.isEmpty())
        return section;
    section.lines = ciscoHead(u"Cisco ASA 9"_s, rules);
    section.lines += objectGroups(rules, u" network-object host "_s);
    for (const RuleGroup& group : rules) {
        section.lines.append(u"access-list %1 remark %2"_s.arg(accessList, routerRemark(group)));
        const QStringList entries = ciscoEntries(group, true);
        for (const QString& entry : entries)
            section.lines.append(u"access-list %1 extended %2"_s.arg(accessList, entry));
    }
    return section;
}

} // namespace PortCheck
