// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Files for sh that set the rules by the commands of firewalld and of ufw.
#include "model/request/deviceforms.h"
#include "model/request/requestwords.h"
#include "model/request/ruleforms.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// firewalld takes names of at most 18 characters: it makes names of chains of them.
QString policyOf(const QList<RuleGroup>& rules)
{
    return u"gppc-"_s + requestId(rules);
}

QString descriptionOf(const QList<RuleGroup>& rules)
{
    QString text = u"GP PortCheck"_s;
    for (const RuleGroup& group : rules)
        text += u' ' + group.id;
    return text;
}

QStringList richRules(const RuleGroup& group)
{
    const FirewallRule& rule = group.rule();
    const QString line = u"rule family=\"%1\" source address=\"%2\" destination address=\"%3\" port port=\"%4\" "
                         "protocol=\"%5\" accept"_s;
    QStringList rich;
    const QStringList destinations = group.addresses();
    const QList<PortRange> ports = rule.least();
    for (const QString& source : rule.sourceAddresses) {
        for (const QString& destination : destinations) {
            for (const PortRange range : ports)
                rich.append(line.arg(
                    rule.isIpv6() ? u"ipv6"_s : u"ipv4"_s, source, destination, range.text(), lowerProtocol(group)));
        }
    }
    return rich;
}

/// The commands that add \a rich to a policy, many at once: each command takes a third of a second.
QStringList richCommands(const QString& change, const QStringList& rich)
{
    constexpr qsizetype mostAtOnce = 100;
    QStringList lines;
    const QList<QStringList> pieces = inPieces(rich, mostAtOnce);
    for (const QStringList& some : pieces) {
        lines.append(change + u" \\"_s);
        for (const QString& rule : some)
            lines.append(u"    --add-rich-rule='%1' \\"_s.arg(rule));
        lines.last().chop(2);
    }
    return lines;
}

QStringList ufwRules(const RuleGroup& group)
{
    const FirewallRule& rule = group.rule();
    QStringList lines;
    const QStringList destinations = group.addresses();
    const QStringList ports = multiports(rule.least());
    const QString line = u"ufw route $1 allow proto %1 from %2 to %3 port %4 comment '%5'"_s;
    const QString protocol = lowerProtocol(group);
    const QString remark = routerRemark(group); // looks through all destinations
    for (const QString& source : rule.sourceAddresses) {
        for (const QString& destination : destinations) {
            for (const QString& list : ports)
                lines.append(line.arg(protocol, source, destination, list, remark));
        }
    }
    return lines;
}

/// \a head as comments, with what is to be said of the dynamic range.
QStringList headLines(QStringList head, const QList<RuleGroup>& rules)
{
    if (const QString dynamic = dynamicRemark(rules); !dynamic.isEmpty())
        head.append(dynamic);
    return hashComments(head);
}

} // namespace

CommandSection firewalldFile(const QList<RuleGroup>& rules)
{
    CommandSection section{FirewallText::tr("firewalld, on a firewall in between", "heading"), {}};
    if (rules.isEmpty())
        return section;
    const QString policy = policyOf(rules);
    const QString permanent = u"firewall-cmd --permanent"_s;
    const QString change = u"%1 --policy=%2"_s.arg(permanent, policy);
    const QString erase = u"%1 --delete-policy=%2"_s.arg(permanent, policy);
    const QString reload = u"firewall-cmd --reload"_s;
    section.lines = headLines(
        {onFirewallText(u"sh FILE"_s), takeBackText(erase + u" && "_s + reload),
            FirewallText::tr("Set again, the policy is made anew. firewalld lets answers through by itself. It "
                             "takes 0.9 or later.",
                "comment before commands; 0.9 is the version of firewalld"),
            FirewallText::tr("It is read anew by a reload, which drops what was set without --permanent.",
                "comment before commands")},
        rules);
    section.lines +=
        {u"set -e"_s, u"if %1 --info-policy=%2 > /dev/null 2>&1; then"_s.arg(permanent, policy), u"    "_s + erase,
            u"fi"_s, u"%1 --new-policy=%2"_s.arg(permanent, policy), change + u" --add-ingress-zone=ANY"_s,
            change + u" --add-egress-zone=ANY"_s, change + u" --set-description='%1'"_s.arg(descriptionOf(rules))};
    for (const RuleGroup& group : rules) {
        section.lines += hashComments({routerRemark(group)});
        section.lines += richCommands(change, richRules(group));
    }
    section.lines.append(reload);
    return section;
}

CommandSection ufwFile(const QList<RuleGroup>& rules)
{
    CommandSection section{FirewallText::tr("ufw, on a firewall in between", "heading"), {}};
    if (rules.isEmpty())
        return section;
    section.lines = headLines(
        {onFirewallText(u"sh FILE"_s), takeBackText(u"sh FILE delete"_s),
            FirewallText::tr(
                "Behind a rule that denies they have no effect: sh FILE delete; sh FILE prepend sets them first.",
                "comment before commands; do not translate the two commands"),
            FirewallText::tr("Set again, ufw passes over what is there; a rule that denies exactly the same is "
                             "replaced. It lets answers through by itself. What another request has as well "
                             "is taken back with it.",
                "comment before commands")},
        rules);
    for (const RuleGroup& group : rules)
        section.lines += ufwRules(group);
    return section;
}

} // namespace PortCheck
