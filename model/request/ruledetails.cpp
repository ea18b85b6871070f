// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "model/request/rulecommands.h"
#include "model/support/addonce.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

void add(QList<EvidenceLine>& lines, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        lines.append({label, value});
}

QString sourcesText(const RuleGroup& group, const RunSnapshot& run)
{
    const QStringList& sources = group.rule().sourceAddresses;
    return sources.isEmpty() ? oneLine(run.source.host) : sources.join(", "_L1);
}

/// The ports that mappers named, open or not.
QList<PortRange> namedPorts(const DynamicPorts& dynamic)
{
    QList<quint16> named = dynamic.open;
    for (const quint16 port : dynamic.blocked)
        addOnce(named, port);
    return portRuns(named);
}

void addDynamic(QList<EvidenceLine>& lines, const DynamicPorts& dynamic)
{
    add(lines, FirewallText::tr("Purpose", "label: what the port is for"), oneLine(dynamic.purpose));
    lines += observedLines(dynamic, FirewallText::tr("Observed", "label: what was seen of a range of ports"));
    add(lines, FirewallText::tr("Belongs to it", "label: another port that is needed"),
        FirewallText::tr("135/TCP, where the endpoint mapper tells which of these ports is whose",
            "what belongs to a dynamic range"));
    lines += leastLines(dynamic);
    for (const QString& interface : dynamic.interfaces)
        add(lines, FirewallText::tr("RPC interfaces", "label: what lives on the ports, names with UUIDs"), interface);
}

void addStatic(QList<EvidenceLine>& lines, const RuleGroup& group, const RunSnapshot& run)
{
    add(lines, FirewallText::tr("Least that would do", "label: a smaller rule"),
        FirewallText::tr("source ports %1 alone, which this computer hands out now", "a smaller rule; %1 a range")
            .arg(run.source.localPorts.dynamic.text()));
    const QList<RulePort> ports = group.ports();
    for (const RulePort& port : ports) {
        const QString name = u"%1 %2"_s.arg(port.port).arg(port.service).simplified();
        add(lines, FirewallText::tr("Purpose", "label: what the port is for"),
            port.purpose.isEmpty() ? name : u"%1: %2"_s.arg(name, oneLine(port.purpose)));
    }
}

/// What each check saw: of one host, which is named where the rule has several.
void addEvidence(QList<EvidenceLine>& lines, const FirewallRule& member, const QString& host)
{
    const QString label = FirewallText::tr("Evidence", "label: what was seen");
    if (!host.isEmpty() && member.dynamic)
        add(lines, label, member.dynamic->map.isEmpty() ? QString() : u"%1 %2"_s.arg(host, member.dynamic->map));
    for (const RulePort& port : member.ports)
        add(lines, label, u"%1 %2: %3"_s.arg(host, QString::number(port.port), port.evidence).trimmed());
    if (member.answered.isEmpty())
        return;
    const QString answered =
        FirewallText::tr("these ports of the same address answered in the same run: %1", "%1 a list of ports")
            .arg(member.answered.join(", "_L1));
    add(lines, FirewallText::tr("For comparison", "label: what was seen"),
        host.isEmpty() ? answered : u"%1 (%2)"_s.arg(answered, host));
}

} // namespace

QString targetText(const FirewallRule& rule)
{
    const QString name = oneLine(rule.target);
    if (!rule.hasAddress())
        return FirewallText::tr("%1 (address to be filled in)", "%1 host, whose address is not known").arg(name);
    return name == rule.address ? name : u"%1 (%2)"_s.arg(name, rule.address);
}

QString placesText(const RuleGroup& group, const RunSnapshot& run)
{
    const QString source = oneLine(run.source.host);
    if (group.rule().sides == RuleSide::Source)
        return FirewallText::tr("outbound on %1 alone", "where a rule belongs; %1 host").arg(source);
    const QString target = group.list.isEmpty() ? oneLine(group.rule().target) : destinationText(group);
    if (group.rule().sides == RuleSide::Network)
        return FirewallText::tr("firewalls in between", "where a rule belongs");
    if (!group.rule().sides.testFlag(RuleSide::Network))
        return FirewallText::tr("inbound on %2; outbound on %1, where it blocks by default; not firewalls in between",
            "where a rule belongs; %1 and %2 are hosts")
            .arg(source, target);
    return FirewallText::tr("firewalls in between; inbound on %2; outbound on %1, where it blocks by default",
        "where a rule belongs; %1 and %2 are hosts")
        .arg(source, target);
}

QList<EvidenceLine> observedLines(const DynamicPorts& dynamic, const QString& label)
{
    const QString none = FirewallText::tr("none", "in place of a list of ports");
    const QList<PortRange> named = namedPorts(dynamic);
    QList<EvidenceLine> lines;
    if (named.isEmpty())
        add(lines, label, dynamic.evidence);
    else
        add(lines, label,
            FirewallText::tr("the endpoint mapper named %1; open: %2; blocked: %3", "three lists of ports")
                .arg(rangesText(named), dynamic.open.isEmpty() ? none : rangesText(portRuns(dynamic.open)),
                    dynamic.blocked.isEmpty() ? none : rangesText(portRuns(dynamic.blocked))));
    add(lines, label, dynamic.map);
    return lines;
}

QList<EvidenceLine> leastLines(const DynamicPorts& dynamic)
{
    const QString label = FirewallText::tr("Least that would do", "label: a smaller rule");
    QList<EvidenceLine> lines;
    const bool isTables = dynamic.least() == QList<PortRange>{dynamic.table};
    const bool isChosen = dynamic.goal == DynamicRangeGoal::Windows
        || (dynamic.goal == DynamicRangeGoal::Named && !namedPorts(dynamic).isEmpty());
    if (!isTables && isChosen)
        add(lines, FirewallText::tr("Port table", "label: what the port table asks for"),
            FirewallText::tr("%1. Asked for is what was chosen for this run.", "%1 a range of ports")
                .arg(dynamic.table.text()));
    else if (!isTables)
        add(lines, FirewallText::tr("Port table", "label: what the port table asks for"),
            FirewallText::tr("%1. Asked for is the default since Windows Server 2008, with the named ports outside it, "
                             "if any; where it was set otherwise, ask for the table's.",
                "%1 a range of ports")
                .arg(dynamic.table.text()));
    add(lines, label,
        FirewallText::tr(
            "static ports for the RPC services, set on the controllers, and these alone", "a smaller rule"));
    add(lines, label,
        FirewallText::tr("on a firewall that follows RPC: 135/TCP, and the ports that it hands out", "a smaller rule"));
    if (const QList<PortRange> named = namedPorts(dynamic); !named.isEmpty())
        add(lines, label,
            FirewallText::tr("for today only: %1, in use now; they change when the services restart",
                "a smaller rule; %1 a list of ports")
                .arg(rangesText(named)));
    return lines;
}

QList<EvidenceLine> translationLines(const RuleGroup& group, const RunSnapshot& run)
{
    QList<EvidenceLine> lines;
    if (!group.rule().seenAs.isEmpty())
        add(lines, FirewallText::tr("Behind translation", "label: where the network translates addresses"),
            FirewallText::tr("the source is seen as %1 there; firewalls behind the translation need the rule for that "
                             "address in place of %2",
                "%1 and %2 lists of addresses")
                .arg(group.rule().seenAs.join(", "_L1), sourcesText(group, run)));
    return lines;
}

QList<EvidenceLine> ruleDetails(const RuleGroup& group, const RunSnapshot& run)
{
    const FirewallRule& rule = group.rule();
    QList<EvidenceLine> lines;
    const QString ports = rangesText(rule.least());
    bool isOnePort = false;
    ports.toUShort(&isOnePort);
    const QString requested = isOnePort
        ? FirewallText::tr("allow %1 from %2 (ports 1024-65535) to %3 (port %4), and the replies",
            "%1 TCP or UDP, %2 and %3 addresses, %4 one port")
        : FirewallText::tr("allow %1 from %2 (ports 1024-65535) to %3 (ports %4), and the replies",
            "%1 TCP or UDP, %2 and %3 addresses, %4 a list of ports");
    add(lines, FirewallText::tr("Requested", "label: a rule of a firewall"),
        requested.arg(token(rule.protocol), sourcesText(group, run),
            group.list.isEmpty() && rule.hasAddress() ? rule.address : destinationText(group), ports));
    lines += translationLines(group, run);
    add(lines, FirewallText::tr("Direction", "label"),
        FirewallText::tr("%1 connects to %2, never the other way", "two hosts")
            .arg(oneLine(run.source.host), group.list.isEmpty() ? oneLine(rule.target) : destinationText(group)));
    add(lines, FirewallText::tr("Where", "label: on which firewalls"), placesText(group, run));
    QStringList roles;
    for (const FirewallRule& member : group.members) {
        for (const QString& role : member.roles)
            addOnce(roles, role);
    }
    add(lines, FirewallText::tr("Role", "label: of the target"), oneLine(roles.join(", "_L1)));
    if (rule.dynamic)
        addDynamic(lines, group.dynamic());
    else
        addStatic(lines, group, run);
    for (const FirewallRule& member : group.members)
        addEvidence(lines, member, group.list.isEmpty() ? QString() : targetText(member));
    return lines;
}

} // namespace PortCheck
