// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/requesttext.h"
#include "model/request/requestwords.h"
#include "model/words/rangelines.h"
#include "model/words/statementtext.h"

#include <algorithm>
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

QString targetText(const FirewallRule& rule)
{
    const QString name = oneLine(rule.target);
    return name == rule.address ? name : u"%1 (%2)"_s.arg(name, rule.address);
}

QString portsText(const FirewallRule& rule)
{
    const QString ports = rangesText(rule.requested());
    return rule.dynamic ? FirewallText::tr("%1 (dynamic RPC)", "%1 a range of ports").arg(ports) : ports;
}

/// Where the rule belongs, in the order in which a packet passes these places.
QString placesText(const FirewallRule& rule, const RunSnapshot& run)
{
    const QString source = oneLine(run.source.host);
    if (rule.sides == RuleSide::Source)
        return FirewallText::tr("outbound on %1 alone", "where a rule belongs; %1 host").arg(source);
    return FirewallText::tr("firewalls in between; inbound on %2; outbound on %1, where it blocks by default",
        "where a rule belongs; %1 and %2 are hosts")
        .arg(source, oneLine(rule.target));
}

void add(QList<EvidenceLine>& lines, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        lines.append({label, value});
}

/// What is known of a dynamic range, and the ways to open less than all of it.
void addDynamic(QList<EvidenceLine>& lines, const DynamicPorts& dynamic)
{
    const QString none = FirewallText::tr("none", "in place of a list of ports");
    const QList<PortRange> open = portRuns(dynamic.open);
    const QList<PortRange> blocked = portRuns(dynamic.blocked);
    const bool isKnown = !open.isEmpty() || !blocked.isEmpty();
    const QString observed = FirewallText::tr("Observed", "label: what was seen of a range of ports");
    if (isKnown)
        add(lines, observed,
            FirewallText::tr("the endpoint mapper named %1; open: %2; blocked: %3", "three lists of ports")
                .arg(rangesText(portRuns(dynamic.open + dynamic.blocked)), open.isEmpty() ? none : rangesText(open),
                    blocked.isEmpty() ? none : rangesText(blocked)));
    else
        add(lines, observed, dynamic.evidence);
    add(lines, observed, dynamic.map);
    add(lines, FirewallText::tr("Belongs to it", "label: another port that is needed"),
        FirewallText::tr("135/TCP, where the endpoint mapper tells which of these ports is whose",
            "what belongs to a dynamic range"));
    const QString least = FirewallText::tr("Least that would do", "label: a smaller rule");
    if (dynamic.least() != QList<PortRange>{dynamic.table})
        add(lines, least,
            FirewallText::tr("%1: the default since Windows Server 2008, with the named ports outside it, if any",
                "%1 a list of ports")
                .arg(rangesText(dynamic.least())));
    add(lines, least,
        FirewallText::tr(
            "static ports for the RPC services, set on the controllers, and these alone", "a smaller rule"));
    add(lines, least,
        FirewallText::tr("on a firewall that follows RPC: 135/TCP, and the ports that it hands out", "a smaller rule"));
    if (isKnown)
        add(lines, least,
            FirewallText::tr("for today only: %1, in use now; they change when the services restart",
                "a smaller rule; %1 a list of ports")
                .arg(rangesText(portRuns(dynamic.open + dynamic.blocked))));
    for (const QString& interface : dynamic.interfaces)
        add(lines, FirewallText::tr("RPC interfaces", "label: what lives on the ports, names with UUIDs"), interface);
}

} // namespace

QList<QStringList> requestTable(const FirewallRequest& request, const RunSnapshot& run)
{
    QList<QStringList> table = {{FirewallText::tr("No.", "column: number of a rule"),
        FirewallText::tr("From", "column: who connects"), FirewallText::tr("To", "column: who is connected to"),
        FirewallText::tr("Protocol", "column: TCP or UDP"), FirewallText::tr("Port", "column"),
        FirewallText::tr("Action", "column: what the firewall is asked to do")}};
    for (qsizetype i = 0; i < request.rules.size(); ++i) {
        const FirewallRule& rule = request.rules.at(i);
        table.append({QString::number(i + 1), sourceText(rule, run), targetText(rule), token(rule.protocol),
            portsText(rule), FirewallText::tr("allow", "what the firewall is asked to do")});
    }
    return table;
}

QStringList groupedRules(const FirewallRequest& request, const RunSnapshot& run)
{
    struct Group {
        QString protocol;
        QString ports;
        QString source;
        QStringList targets;
    };
    constexpr qsizetype mostTargets = 10;
    QList<Group> groups;
    for (const FirewallRule& rule : request.rules) {
        const Group wanted{token(rule.protocol), portsText(rule), sourceText(rule, run), {}};
        auto group = std::find_if(groups.begin(), groups.end(), [&wanted](const Group& each) {
            return each.protocol == wanted.protocol && each.ports == wanted.ports && each.source == wanted.source;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), wanted);
        group->targets.append(targetText(rule));
    }
    QStringList lines;
    for (const Group& group : std::as_const(groups))
        lines.append(FirewallText::tr("allow %1 %2 from %3 to %4", "%1 TCP or UDP, %2 ports, %3 and %4 hosts")
                         .arg(group.protocol, group.ports, group.source, shortList(group.targets, mostTargets)));
    return lines;
}

QList<EvidenceLine> ruleDetails(const FirewallRule& rule, const RunSnapshot& run)
{
    QList<EvidenceLine> lines;
    const QString source =
        rule.sourceAddresses.isEmpty() ? oneLine(run.source.host) : rule.sourceAddresses.join(", "_L1);
    add(lines, FirewallText::tr("Requested", "label: a rule of a firewall"),
        FirewallText::tr("allow %1 from %2 (ports 1024-65535) to %3 (ports %4), and the replies",
            "%1 TCP or UDP, %2 and %3 addresses, %4 a list of ports")
            .arg(token(rule.protocol), source, rule.address, rangesText(rule.requested())));
    if (!rule.seenAs.isEmpty())
        add(lines, FirewallText::tr("Behind translation", "label: where the network translates addresses"),
            FirewallText::tr("the source is seen as %1 there; firewalls behind the translation need the rule for that "
                             "address in place of %2",
                "%1 and %2 lists of addresses")
                .arg(rule.seenAs.join(", "_L1), source));
    add(lines, FirewallText::tr("Direction", "label"),
        FirewallText::tr("%1 connects to %2, never the other way", "two hosts")
            .arg(oneLine(run.source.host), oneLine(rule.target)));
    add(lines, FirewallText::tr("Where", "label: on which firewalls"), placesText(rule, run));
    add(lines, FirewallText::tr("Role", "label: of the target"), oneLine(rule.roles.join(", "_L1)));
    if (rule.dynamic) {
        add(lines, FirewallText::tr("Purpose", "label: what the port is for"), oneLine(rule.dynamic->purpose));
        addDynamic(lines, *rule.dynamic);
    } else {
        add(lines, FirewallText::tr("Least that would do", "label: a smaller rule"),
            FirewallText::tr("source ports %1 alone, which this computer hands out now", "a smaller rule; %1 a range")
                .arg(run.source.localPorts.dynamic.text()));
    }
    for (const RulePort& port : rule.ports) {
        const QString number = QString::number(port.port);
        if (!rule.dynamic)
            add(lines, FirewallText::tr("Purpose", "label: what the port is for"),
                port.purpose.isEmpty() ? u"%1 %2"_s.arg(number, port.service)
                                       : u"%1 %2: %3"_s.arg(number, port.service, oneLine(port.purpose)).simplified());
    }
    for (const RulePort& port : rule.ports)
        add(lines, FirewallText::tr("Evidence", "label: what was seen"), u"%1: %2"_s.arg(port.port).arg(port.evidence));
    if (!rule.answered.isEmpty())
        add(lines, FirewallText::tr("For comparison", "label: what was seen"),
            FirewallText::tr("these ports of the same address answered in the same run: %1", "%1 a list of ports")
                .arg(rule.answered.join(", "_L1)));
    return lines;
}

} // namespace PortCheck
