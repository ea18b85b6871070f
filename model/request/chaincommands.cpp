// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Files for Linux' firewalls that keep the rules in a chain of their own: set again, it is emptied and filled. Another
// request has another one.
#include "model/request/requestwords.h"
#include "model/request/ruleforms.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString chainOf(const QList<RuleGroup>& rules)
{
    return u"GP-PORTCHECK-"_s + requestId(rules);
}

QStringList iptablesRules(const RuleGroup& group, const QString& chain)
{
    const FirewallRule& rule = group.rule();
    QStringList lines;
    const QStringList destinations = group.addresses();
    const QStringList ports = multiports(rule.least());
    const QString remark = routerRemark(group); // looks through all destinations
    for (const QString& source : rule.sourceAddresses) {
        for (const QString& destination : destinations) {
            for (const QString& list : ports)
                lines.append(
                    u"%1 -A %2 -s %3 -d %4 -p %5 -m multiport --dports %6 -m conntrack --ctstate NEW -m comment "
                    "--comment \"%7\" -j ACCEPT"_s.arg(rule.isIpv6() ? u"-6"_s : u"-4"_s, chain, source, destination,
                        QString(token(rule.protocol)).toLower(), list, remark));
        }
    }
    return lines;
}

/// The jump, which nft finds by its number alone, and the chain; once more, it says that there is none.
QString nftTakeBack(const QString& chain)
{
    return u"nft -a list chain inet filter forward | sed -n 's/.*jump %1 .*handle //p' | xargs -rn1 nft delete rule "
           "inet filter forward handle; nft flush chain inet filter %1; nft delete chain inet filter %1"_s.arg(chain);
}

QString jumpText(const QString& command)
{
    return FirewallText::tr(
        "Once, so that the chain is passed before what drops: %1", "comment before commands; %1 a command")
        .arg(command);
}

QString establishedText()
{
    return FirewallText::tr("Set again, the chain is emptied and filled anew. Answers, and the ICMP that path MTU "
                            "discovery needs, have to be let through by a rule of your own for established and "
                            "related connections.",
        "comment before commands");
}

} // namespace

QStringList multiports(const QList<PortRange>& ranges)
{
    constexpr int most = 15;
    QStringList lists;
    QStringList list;
    int taken = 0;
    for (const PortRange range : ranges) {
        const int size = range.from == range.to ? 1 : 2;
        if (taken + size > most) {
            lists.append(list.join(u','));
            list.clear();
            taken = 0;
        }
        list.append(size == 1 ? QString::number(range.from) : u"%1:%2"_s.arg(range.from).arg(range.to));
        taken += size;
    }
    return list.isEmpty() ? lists : lists << list.join(u',');
}

QString onFirewallText(const QString& how)
{
    return FirewallText::tr(
        "On the Linux firewall in between, as root: %1. %2", "comment before commands; %1 a command, %2 a sentence")
        .arg(how, notExecutedText());
}

QString takeBackText(const QString& command)
{
    return FirewallText::tr("To take all of it back: %1", "comment before commands; %1 a command").arg(command);
}

CommandSection nftablesFile(const QList<RuleGroup>& rules)
{
    CommandSection section{FirewallText::tr("nftables, on a firewall in between", "heading"), {}};
    if (rules.isEmpty())
        return section;
    const QString chain = chainOf(rules);
    section.lines = {u"# "_s + onFirewallText(u"nft -f FILE"_s),
        u"# "_s + jumpText(u"nft insert rule inet filter forward jump %1"_s.arg(chain)),
        u"# "_s + takeBackText(nftTakeBack(chain)), u"# "_s + establishedText(),
        u"# "_s
            + FirewallText::tr("inet filter forward stands for your own table and chain.",
                "comment before commands; do not translate inet filter forward")};
    if (const QString dynamic = dynamicRemark(rules); !dynamic.isEmpty())
        section.lines.append(u"# "_s + dynamic);
    section.lines += {u"add table inet filter"_s, u"add chain inet filter %1"_s.arg(chain),
        u"flush chain inet filter %1"_s.arg(chain)};
    for (const RuleGroup& group : rules)
        section.lines.append(nftRule(group, chain));
    return section;
}

CommandSection iptablesFile(const QList<RuleGroup>& rules)
{
    CommandSection section{FirewallText::tr("iptables, on a firewall in between", "heading"), {}};
    if (rules.isEmpty())
        return section;
    const QString chain = chainOf(rules);
    const QString jump = u"-I FORWARD -j %1"_s.arg(chain);
    const QString back = u"-D FORWARD -j %1; iptables -F %1; iptables -X %1"_s.arg(chain);
    section.lines = {u"# "_s + onFirewallText(u"iptables-restore --noflush FILE, ip6tables-restore --noflush FILE"_s),
        u"# "_s + jumpText(u"iptables %1; ip6tables %1"_s.arg(jump)), u"# "_s + takeBackText(u"iptables "_s + back),
        u"# "_s
            + FirewallText::tr("The same with ip6tables. -4 and -6 say whose a rule is; the other one passes it over.",
                "comment before commands; do not translate ip6tables, -4, -6"),
        u"# "_s + establishedText()};
    if (const QString dynamic = dynamicRemark(rules); !dynamic.isEmpty())
        section.lines.append(u"# "_s + dynamic);
    section.lines += {u"*filter"_s, u":%1 - [0:0]"_s.arg(chain)};
    for (const RuleGroup& group : rules)
        section.lines += iptablesRules(group, chain);
    section.lines.append(u"COMMIT"_s);
    return section;
}

} // namespace PortCheck
