// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Lines of "set" for PAN-OS. Names have at most 63 characters, descriptions 1,023, the ports of a service 1,023.
#include "model/request/deviceforms.h"
#include "model/request/requestwords.h"

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

const QString securityRules = u"rulebase security rules"_s;

/// The services of a rule, each with its ports: a list of them is cut where it gets too long for one.
QList<std::pair<QString, QString>> panosServices(const RuleGroup& group)
{
    constexpr qsizetype mostPorts = 80; // each has up to 11 characters, and a comma
    QList<std::pair<QString, QString>> services;
    const QList<QStringList> pieces = inPieces(portTexts(group), mostPorts);
    for (const QStringList& ports : pieces) {
        const QString number = pieces.size() == 1 ? QString() : u"-%1"_s.arg(services.size() + 1);
        services.append({ruleObjectName(group) + number, ports.join(u',')});
    }
    return services;
}

QString panosList(const QStringList& items)
{
    return items.size() == 1 ? items.first() : u"[ %1 ]"_s.arg(items.join(u' '));
}

QStringList panosRule(const RuleGroup& group)
{
    constexpr qsizetype mostInALine = 20;
    const QString name = ruleObjectName(group);
    const QString description = u" description \"%1\""_s.arg(routerRemark(group));
    const QString set = u"set %1 %2"_s.arg(securityRules, name);
    QStringList lines;
    QStringList services;
    for (const auto& [service, ports] : panosServices(group)) {
        lines.append(u"set service %1 protocol %2 port %3"_s.arg(service, lowerProtocol(group), ports));
        services.append(service);
    }
    const QList<QStringList> destinations = inPieces(group.addresses(), mostInALine);
    lines.append(
        u"%1 from SOURCE-ZONE to TARGET-ZONE source %2 destination %3 application any service %4 action allow"_s.arg(
            set, panosList(group.rule().sourceAddresses), panosList(destinations.first()), panosList(services)));
    for (const QStringList& more : destinations.mid(1))
        lines.append(u"%1 destination %2"_s.arg(set, panosList(more)));
    lines.append(set + description);
    return lines;
}

QStringList panosTakeBack(const QList<RuleGroup>& rules)
{
    QStringList lines{takeBackHeading()};
    for (const RuleGroup& group : rules) {
        lines.append(u"delete %1 %2"_s.arg(securityRules, ruleObjectName(group)));
        for (const auto& [service, ports] : panosServices(group))
            lines.append(u"delete service "_s + service);
    }
    return lines;
}

} // namespace

CommandSection panosFile(const QList<RuleGroup>& rules)
{
    CommandSection section{FirewallText::tr("PAN-OS, on a firewall in between", "heading"), {}};
    if (rules.isEmpty())
        return section;
    QStringList head{
        FirewallText::tr("For the configuration mode (configure, and commit at the end), without the lines "
                         "that begin with #. %1",
            "comment before commands; %1 a sentence; do not translate configure and commit")
            .arg(notExecutedText()),
        FirewallText::tr("Put your zones in the place of SOURCE-ZONE and TARGET-ZONE. Addresses are those before a "
                         "translation, as PAN-OS has them in rules.",
            "comment before commands; do not translate SOURCE-ZONE and TARGET-ZONE"),
        standLastText(u"move %1 NAME before OTHER"_s.arg(securityRules)),
        FirewallText::tr("Set again, all stays as it is. On Panorama, put pre-rulebase and the device group in the "
                         "place of rulebase.",
            "comment before commands; do not translate pre-rulebase and rulebase")};
    if (const QString dynamic = dynamicRemark(rules); !dynamic.isEmpty())
        head.append(dynamic);
    section.lines = hashComments(head + panosTakeBack(rules));
    for (const RuleGroup& group : rules)
        section.lines += panosRule(group);
    return section;
}

} // namespace PortCheck
