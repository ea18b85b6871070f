// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Files for Terraform. Descriptions have at most 140 characters for Azure and 255 for AWS, of letters, digits, blanks
// and a few signs that all of routerRemark() are among. A rule of Azure has a priority of its own from 100 to 4096.
#include "model/request/deviceforms.h"
#include "model/request/requestwords.h"
#include "model/request/ruleforms.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString terraformName(const RuleGroup& group)
{
    return u"gp_portcheck_"_s + group.id;
}

/// "[\"a\", \"b\"]"
QString terraformList(const QStringList& items)
{
    return items.isEmpty() ? u"[]"_s : u"[\"%1\"]"_s.arg(items.join(u"\", \""_s));
}

/// A network of one host.
QString hostNetwork(const QString& address)
{
    return address + (address.contains(u':') ? u"/128"_s : u"/32"_s);
}

QStringList hostNetworks(const QStringList& addresses)
{
    QStringList networks;
    for (const QString& address : addresses)
        networks.append(hostNetwork(address));
    return networks;
}

QStringList terraformVariable(const QString& name, const QString& type, const QString& preset, const QString& meaning)
{
    QStringList lines{u"variable \"%1\" {"_s.arg(name), u"  # "_s + meaning, u"  type    = "_s + type};
    if (!preset.isEmpty())
        lines.append(u"  default = "_s + preset);
    return lines << u"}"_s;
}

QStringList awsVariables()
{
    return terraformVariable(u"portcheck_source_group"_s, u"string"_s, u"null"_s,
               FirewallText::tr("The security group of the computer that connects; none: nothing is set there.",
                   "comment of a variable"))
        + terraformVariable(u"portcheck_target_groups"_s, u"map(list(string))"_s, u"{}"_s,
            FirewallText::tr(
                "By the id of a rule the security groups of its targets: { \"1a2b3c4d\" = [\"sg-0123\"] }.",
                "comment of a variable; do not translate what stands in braces"));
}

/// What lets in from one address. A security group may have it once, of however many rules its hosts are.
struct AwsIngress {
    QString protocol;
    PortRange ports;
    QString source;
    QString remark; ///< of the first rule
    QStringList ids; ///< of the rules
};

/// In the order of their first rules.
QList<AwsIngress> awsIngresses(const QList<RuleGroup>& rules)
{
    QList<AwsIngress> all;
    for (const RuleGroup& group : rules) {
        const QList<PortRange> ranges = group.rule().least();
        for (const PortRange range : ranges) {
            for (const QString& source : group.rule().sourcesAtTarget()) {
                const QString protocol = lowerProtocol(group);
                auto known = std::find_if(all.begin(), all.end(), [&](const AwsIngress& each) {
                    return each.protocol == protocol && each.ports == range && each.source == source;
                });
                if (known == all.end())
                    known = all.insert(all.end(), {protocol, range, source, routerRemark(group), {}});
                known->ids.append(group.id);
            }
        }
    }
    return all;
}

/// What both directions have in common.
QStringList awsPorts(const QString& remark, const QString& protocol, PortRange range)
{
    return {u"  description       = \"%1\""_s.arg(remark), u"  ip_protocol       = \"%1\""_s.arg(protocol),
        u"  from_port         = %1"_s.arg(range.from), u"  to_port           = %1"_s.arg(range.to)};
}

QString awsNetwork(bool isIpv6, const QString& value)
{
    return u"  cidr_ipv%1         = %2"_s.arg(isIpv6 ? u"6"_s : u"4"_s, value);
}

QStringList awsIngressRule(const AwsIngress& ingress)
{
    QStringList groups;
    for (const QString& id : ingress.ids)
        groups.append(u"lookup(var.portcheck_target_groups, \"%1\", [])"_s.arg(id));
    const QString name = contentId({ingress.protocol, ingress.ports.text(), ingress.source});
    QStringList lines{u"resource \"aws_vpc_security_group_ingress_rule\" \"gp_portcheck_in_%1\" {"_s.arg(name),
        u"  for_each          = toset(%1)"_s.arg(
            groups.size() == 1 ? groups.first() : u"concat(%1)"_s.arg(groups.join(u", "_s))),
        u"  security_group_id = each.value"_s};
    lines += awsPorts(ingress.remark, ingress.protocol, ingress.ports);
    return lines << awsNetwork(ingress.source.contains(u':'), u"\"%1\""_s.arg(hostNetwork(ingress.source))) << u"}"_s;
}

QStringList awsEgressRules(const RuleGroup& group)
{
    QStringList lines;
    const QString networks = terraformList(hostNetworks(group.addresses()));
    const QList<PortRange> ranges = group.rule().least();
    int number = 0;
    for (const PortRange range : ranges) {
        lines +=
            {u"resource \"aws_vpc_security_group_egress_rule\" \"%1_%2\" {"_s.arg(terraformName(group)).arg(++number),
                u"  for_each          = toset(var.portcheck_source_group == null ? [] : %1)"_s.arg(networks),
                u"  security_group_id = var.portcheck_source_group"_s};
        lines += awsPorts(routerRemark(group), lowerProtocol(group), range);
        lines += {awsNetwork(group.rule().isIpv6(), u"each.value"_s), u"}"_s};
    }
    return lines;
}

QStringList terraformHead(const QList<RuleGroup>& rules)
{
    QStringList head{FirewallText::tr("For Terraform, in a folder of its own, with your provider: terraform apply. %1",
                         "comment before commands; %1 a sentence; do not translate terraform apply")
                         .arg(notExecutedText()),
        takeBackText(u"terraform destroy"_s),
        FirewallText::tr("Applied again, all stays as it is. Answers pass by themselves.", "comment before commands")};
    if (const QString dynamic = dynamicRemark(rules); !dynamic.isEmpty())
        head.append(dynamic);
    return head;
}

/// The most rules that one security group gets: an address and a range of ports each.
qsizetype mostAwsRules(const QList<RuleGroup>& rules)
{
    qsizetype count = 0;
    for (const RuleGroup& group : rules)
        count += group.addresses().size() * group.rule().least().size();
    return count;
}

constexpr qsizetype leastPriority = 100;
constexpr qsizetype mostPriority = 4096;
constexpr qsizetype usualPriority = 1000;

QStringList azureVariables(qsizetype rules)
{
    const qsizetype first = std::min(usualPriority, mostPriority - rules + 1);
    QStringList lines =
        terraformVariable(u"portcheck_resource_group"_s, u"string"_s, {},
            FirewallText::tr("The resource group of the network security group.", "comment of a variable"))
        + terraformVariable(u"portcheck_network_security_group"_s, u"string"_s, {},
            FirewallText::tr("The network security group, by its name.", "comment of a variable"))
        + terraformVariable(u"portcheck_directions"_s, u"set(string)"_s, u"[\"Outbound\"]"_s,
            FirewallText::tr("Outbound at the computer that connects, Inbound at its targets.",
                "comment of a variable; do not translate Outbound and Inbound"));
    lines += {u"variable \"portcheck_first_priority\" {"_s,
        u"  # "_s
            + FirewallText::tr(
                "The priority of the first rule; the others follow it, before what denies.", "comment of a variable"),
        u"  type    = number"_s, u"  default = %1"_s.arg(first), u"  validation {"_s,
        u"    condition     = var.portcheck_first_priority >= %1 && var.portcheck_first_priority <= %2"_s
            .arg(leastPriority)
            .arg(mostPriority - rules + 1),
        u"    error_message = \"Priorities go from %1 to %2, and there are %3 rules.\""_s.arg(leastPriority)
            .arg(mostPriority)
            .arg(rules),
        u"  }"_s, u"}"_s};
    return lines;
}

/// Behind a translation the targets see other addresses.
QString azureSources(const FirewallRule& rule)
{
    const QString own = terraformList(rule.sourceAddresses);
    return rule.seenAs.isEmpty() ? own : u"each.value == \"Inbound\" ? %1 : %2"_s.arg(terraformList(rule.seenAs), own);
}

QStringList azureRule(const RuleGroup& group, qsizetype number)
{
    const FirewallRule& rule = group.rule();
    return {u"resource \"azurerm_network_security_rule\" \"%1\" {"_s.arg(terraformName(group)),
        u"  for_each                     = var.portcheck_directions"_s,
        u"  name                         = \"%1-${each.value}\""_s.arg(ruleObjectName(group)),
        u"  description                  = \"%1\""_s.arg(routerRemark(group)),
        u"  priority                     = var.portcheck_first_priority + %1"_s.arg(number),
        u"  direction                    = each.value"_s, u"  access                       = \"Allow\""_s,
        u"  protocol                     = \"%1\""_s.arg(rule.protocol == Transport::Tcp ? u"Tcp"_s : u"Udp"_s),
        u"  source_port_range            = \"*\""_s, u"  source_address_prefixes      = "_s + azureSources(rule),
        u"  destination_address_prefixes = "_s + terraformList(group.addresses()),
        u"  destination_port_ranges      = "_s + terraformList(portTexts(group)),
        u"  resource_group_name          = var.portcheck_resource_group"_s,
        u"  network_security_group_name  = var.portcheck_network_security_group"_s, u"}"_s};
}

} // namespace

CommandSection terraformAwsFile(const QList<RuleGroup>& rules)
{
    CommandSection section{FirewallText::tr("Security groups of AWS", "heading"), {}};
    if (rules.isEmpty())
        return section;
    section.lines = hashComments(terraformHead(rules)
        << FirewallText::tr("Rules at the source: %1. AWS takes 60 for a security group, unless it was asked "
                            "for more. A network ACL keeps no state: there the answers to the ports 1024-65535 need "
                            "rules as well, and ICMP type 3 code 4 (ICMPv6 type 2) for path MTU discovery.",
               "comment before commands; %1 a number")
               .arg(mostAwsRules(rules)));
    section.lines += awsVariables();
    for (const RuleGroup& group : rules)
        section.lines += awsEgressRules(group);
    const QList<AwsIngress> ingresses = awsIngresses(rules);
    for (const AwsIngress& ingress : ingresses)
        section.lines += awsIngressRule(ingress);
    return section;
}

CommandSection terraformAzureFile(const QList<RuleGroup>& rules)
{
    constexpr qsizetype mostRules = mostPriority - leastPriority + 1;
    CommandSection section{FirewallText::tr("Network security group of Azure", "heading"), {}};
    if (rules.isEmpty())
        return section;
    section.lines = hashComments(terraformHead(rules));
    const QList<RuleGroup> taken = rules.mid(0, mostRules);
    for (const RuleGroup& group : rules.mid(mostRules))
        section.lines += hashComments({FirewallText::tr(
            "No priority is left for it, so not here: rule %1", "comment before commands; %1 the id of a rule")
                                           .arg(group.id)});
    section.lines += azureVariables(taken.size());
    qsizetype number = 0;
    for (const RuleGroup& group : taken)
        section.lines += azureRule(group, number++);
    return section;
}

} // namespace PortCheck
