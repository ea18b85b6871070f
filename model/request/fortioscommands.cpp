// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Lines for FortiOS. A policy's name has at most 35 characters, an address's and a service's 79, comments 255. A
// policy's number is at most 4294967294, and where FortiManager holds it 1071741824 (its administration guide, Policy
// ID support).
#include "model/request/deviceforms.h"
#include "model/request/requestwords.h"

#include <QSet>

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString fortiosAddress(const QString& address)
{
    return u"\"gppc-%1\""_s.arg(address);
}

QStringList quotedAddresses(const QStringList& addresses)
{
    QStringList names;
    for (const QString& address : addresses)
        names.append(fortiosAddress(address));
    return names;
}

/// All of one version of IP, each once.
QStringList addressesOfVersion(const QList<RuleGroup>& rules, bool ipv6)
{
    QStringList addresses;
    for (const RuleGroup& group : rules) {
        if (group.rule().isIpv6() == ipv6)
            addresses += group.rule().sourceAddresses + group.addresses();
    }
    addresses.removeDuplicates();
    return addresses;
}

QString addressTable(bool ipv6)
{
    return ipv6 ? u"config firewall address6"_s : u"config firewall address"_s;
}

QStringList fortiosAddresses(const QList<RuleGroup>& rules, bool ipv6)
{
    const QStringList addresses = addressesOfVersion(rules, ipv6);
    if (addresses.isEmpty())
        return {};
    QStringList lines{addressTable(ipv6)};
    for (const QString& address : addresses) {
        lines += {u"    edit "_s + fortiosAddress(address),
            ipv6 ? u"        set ip6 %1/128"_s.arg(address) : u"        set subnet %1 255.255.255.255"_s.arg(address),
            u"    next"_s};
    }
    return lines << u"end"_s;
}

/// The services of a rule: one of them takes so many ranges of ports.
QList<std::pair<QString, QStringList>> fortiosServices(const RuleGroup& group)
{
    constexpr qsizetype mostRanges = 15;
    QList<std::pair<QString, QStringList>> services;
    const QList<QStringList> pieces = inPieces(portTexts(group), mostRanges);
    for (const QStringList& ports : pieces) {
        const QString number = pieces.size() == 1 ? QString() : u"-%1"_s.arg(services.size() + 1);
        services.append({u"\"%1%2\""_s.arg(ruleObjectName(group), number), ports});
    }
    return services;
}

QStringList fortiosServiceLines(const QList<RuleGroup>& rules)
{
    QStringList lines{u"config firewall service custom"_s};
    for (const RuleGroup& group : rules) {
        for (const auto& [name, ports] : fortiosServices(group)) {
            lines +=
                {u"    edit "_s + name, u"        set %1-portrange %2"_s.arg(lowerProtocol(group), ports.join(u' ')),
                    u"        set comment \"%1\""_s.arg(routerRemark(group)), u"    next"_s};
        }
    }
    return lines << u"end"_s;
}

/// "set" for the first names, "append" for what a line doesn't take besides.
QStringList fortiosMembers(const QString& member, const QStringList& names)
{
    constexpr qsizetype mostInALine = 20;
    QStringList lines;
    const QList<QStringList> pieces = inPieces(names, mostInALine);
    for (const QStringList& piece : pieces)
        lines.append(u"        %1 %2 %3"_s.arg(lines.isEmpty() ? u"set"_s : u"append"_s, member, piece.join(u' ')));
    return lines;
}

QList<quint32> policyNumbers(const QList<RuleGroup>& rules)
{
    QStringList ids;
    for (const RuleGroup& group : rules)
        ids.append(group.id);
    return fortiosPolicyNumbers(ids);
}

QStringList fortiosPolicy(const RuleGroup& group, quint32 number)
{
    const FirewallRule& rule = group.rule();
    const QString version = rule.isIpv6() ? u"6"_s : QString();
    QStringList services;
    for (const auto& [name, ports] : fortiosServices(group))
        services.append(name);
    QStringList lines{u"    edit %1"_s.arg(number), u"        set name \"%1\""_s.arg(ruleObjectName(group)),
        u"        set srcintf \"SOURCE-INTERFACE\""_s, u"        set dstintf \"TARGET-INTERFACE\""_s};
    lines += fortiosMembers(u"srcaddr"_s + version, quotedAddresses(rule.sourceAddresses));
    lines += fortiosMembers(u"dstaddr"_s + version, quotedAddresses(group.addresses()));
    lines += fortiosMembers(u"service"_s, services);
    return lines << u"        set action accept"_s << u"        set schedule \"always\""_s
                 << u"        set comments \"%1\""_s.arg(routerRemark(group)) << u"    next"_s;
}

QStringList fortiosTakeBack(const QList<RuleGroup>& rules)
{
    QStringList lines{takeBackHeading(), u"config firewall policy"_s};
    const QList<quint32> numbers = policyNumbers(rules); // before what they use
    for (const quint32 number : numbers)
        lines.append(u"delete %1"_s.arg(number));
    lines += {u"end"_s, u"config firewall service custom"_s};
    for (const RuleGroup& group : rules) {
        for (const auto& [name, ports] : fortiosServices(group))
            lines.append(u"delete "_s + name);
    }
    lines.append(u"end"_s);
    for (const bool ipv6 : {false, true}) {
        const QStringList addresses = addressesOfVersion(rules, ipv6);
        if (addresses.isEmpty())
            continue;
        lines.append(addressTable(ipv6));
        for (const QString& address : addresses)
            lines.append(u"delete "_s + fortiosAddress(address));
        lines.append(u"end"_s);
    }
    return lines;
}

} // namespace

QList<quint32> fortiosPolicyNumbers(const QStringList& ids)
{
    constexpr quint32 least = 1'000'000; // devices give away numbers from 1 on
    constexpr quint32 most = 1'071'741'824;
    QList<quint32> numbers;
    QSet<quint32> taken;
    for (const QString& id : ids) {
        quint32 number = least + id.toUInt(nullptr, 16) % (most - least + 1);
        while (taken.contains(number))
            number = number < most ? number + 1 : least;
        taken.insert(number);
        numbers.append(number);
    }
    return numbers;
}

CommandSection fortiosFile(const QList<RuleGroup>& rules)
{
    CommandSection section{FirewallText::tr("FortiOS, on a firewall in between", "heading"), {}};
    if (rules.isEmpty())
        return section;
    QStringList head{
        FirewallText::tr("For the command line of FortiOS 6.4 or later. %1", "comment before commands; %1 a sentence")
            .arg(notExecutedText()),
        FirewallText::tr("Put your interfaces in the place of SOURCE-INTERFACE and TARGET-INTERFACE.",
            "comment before commands; do not translate SOURCE-INTERFACE and TARGET-INTERFACE"),
        standLastText(u"move NUMBER before OTHER"_s),
        FirewallText::tr("Set again, the policies stand there once: their numbers are made from what they allow. Where "
                         "show firewall policy NUMBER shows another one of yours, put a free number in its place. An "
                         "address that another policy uses can't be deleted, and stays.",
            "comment before commands; do not translate show firewall policy NUMBER")};
    if (const QString dynamic = dynamicRemark(rules); !dynamic.isEmpty())
        head.append(dynamic);
    section.lines = hashComments(head + fortiosTakeBack(rules));
    section.lines += fortiosAddresses(rules, false) + fortiosAddresses(rules, true) + fortiosServiceLines(rules);
    section.lines.append(u"config firewall policy"_s);
    const QList<quint32> numbers = policyNumbers(rules);
    for (qsizetype i = 0; i < rules.size(); ++i)
        section.lines += fortiosPolicy(rules.at(i), numbers.at(i));
    section.lines.append(u"end"_s);
    return section;
}

} // namespace PortCheck
