// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/requestwords.h"
#include "model/request/rulecommands.h"
#include "model/request/ruleforms.h"
#include "model/words/rangelines.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 endpointMapperPort = 135;

/// One rule of Windows' firewall on the target host.
struct Inbound {
    QString name;
    QString ports; ///< "389,3268", or a keyword of the shell for the ports of RPC
};

QString portsWithout135(const FirewallRule& rule)
{
    QList<quint16> ports;
    for (const RulePort& port : rule.ports) {
        if (port.port != endpointMapperPort || rule.protocol == Transport::Udp)
            ports.append(port.port);
    }
    return rangesText(portRuns(ports)).remove(' '_L1);
}

bool opensMapper(const FirewallRule& rule)
{
    return rule.protocol == Transport::Tcp
        && std::any_of(
            rule.ports.begin(), rule.ports.end(), [](const RulePort& port) { return port.port == endpointMapperPort; });
}

QString nameOf(const RuleGroup& group, const QString& sourceHost, const QString& what)
{
    constexpr qsizetype longestSource = 15;
    constexpr qsizetype longestName = 24;
    return ruleLabel(group,
        u"%1 to %2 %3 %4"_s.arg(commandName(sourceHost).left(longestSource), destinationName(group, longestName),
            token(group.rule().protocol), what));
}

QString outboundWhat(const FirewallRule& rule)
{
    return rule.dynamic ? u"RPC"_s : rangesText(rule.least());
}

/// The destinations in parts that fit into a command line: cmd.exe takes 8,191 characters.
QList<QStringList> destinationParts(const RuleGroup& group)
{
    constexpr qsizetype mostInCommand = 100;
    const QStringList all = group.addresses();
    QList<QStringList> parts;
    for (qsizetype begin = 0; begin < all.size(); begin += mostInCommand)
        parts.append(all.mid(begin, mostInCommand));
    return parts;
}

/// The rules that Windows needs for \a group: with a keyword for RPC it follows the dynamic ports by itself.
QList<Inbound> inboundRules(
    const RuleGroup& group, const QString& sourceHost, const QString& mapperWord, const QString& rpcWord)
{
    const FirewallRule& rule = group.rule();
    if (rule.dynamic)
        return {{nameOf(group, sourceHost, u"RPC"_s), rpcWord}};
    QList<Inbound> inbound;
    if (const QString ports = portsWithout135(rule); !ports.isEmpty())
        inbound.append({nameOf(group, sourceHost, ports), ports});
    if (opensMapper(rule))
        inbound.append({nameOf(group, sourceHost, u"RPC mapper"_s), mapperWord});
    return inbound;
}

/// "'10.0.0.1','10.0.0.2'": every item quoted, so that PowerShell doesn't take one for a number or a sum.
QString quotedList(const QStringList& items)
{
    return u"'%1'"_s.arg(items.join("','"_L1));
}

QString runOnSource(const QString& shell, const QString& sourceHost)
{
    return FirewallText::tr("Run on %1 in %2, as administrator. %3 Needed only where that computer blocks outbound "
                            "connections.",
        "comment before commands; %1 host, %2 a shell, %3 a sentence. No quotation marks or percent signs")
        .arg(commandName(sourceHost), shell, notExecutedText());
}

QString runOnTarget(const QString& shell)
{
    return FirewallText::tr("Run each part in %1, as administrator, on the host that is named above it. %2",
        "comment before commands; %1 a shell, %2 a sentence. No quotation marks or percent signs")
        .arg(shell, notExecutedText());
}

QString blocksWin()
{
    return FirewallText::tr("A rule that blocks wins over one that allows: where this does not help, look for one.",
        "comment before commands for the firewall of Windows");
}

QString hostLine(const RuleGroup& group)
{
    if (!group.list.isEmpty())
        return FirewallText::tr("On each host of %1:", "comment before commands; %1 as in list A (36 hosts)")
            .arg(destinationText(group));
    const FirewallRule& rule = group.rule();
    const QString name = commandName(rule.target);
    const QString host = name == rule.address || !rule.hasAddress() ? name : u"%1 (%2)"_s.arg(name, rule.address);
    return FirewallText::tr("On %1:", "comment before commands; %1 host").arg(host);
}

/// The lines for the same hosts together, whose they are above them. \a linesOf makes commands from a rule.
template <typename LinesOf>
QStringList inboundLines(const QList<RuleGroup>& rules, const QString& comment, LinesOf linesOf)
{
    QStringList headings;
    QList<QStringList> parts;
    for (const RuleGroup& group : rules) {
        const QString heading = comment + hostLine(group);
        qsizetype part = headings.indexOf(heading);
        if (part < 0) {
            part = headings.size();
            headings.append(heading);
            parts.append({QString(), heading});
        }
        parts[part] += linesOf(group);
    }
    QStringList lines;
    for (const QStringList& part : std::as_const(parts))
        lines += part;
    return lines;
}

const QString powershell = u"Windows PowerShell"_s;
const QString commandPrompt = u"cmd.exe"_s;
const QString everyProfile = u"-Profile Any"_s;
const QString ofScript = u"-Group $group -Profile $profiles @store"_s; // see scriptHead()

/// \a common: parameters that all rules have.
QStringList outboundLines(const RuleGroup& group, const QString& sourceHost, const QString& common)
{
    const FirewallRule& rule = group.rule();
    const QString name = nameOf(group, sourceHost, outboundWhat(rule));
    const QString ports = quotedList(rangesText(rule.least()).split(u", "_s));
    QStringList lines;
    for (const QStringList& addresses : destinationParts(group))
        lines.append(
            u"New-NetFirewallRule -DisplayName '%1' -Direction Outbound -Action Allow %2 -Protocol %3 "
            "-RemoteAddress %4 -RemotePort %5"_s.arg(name, common, token(rule.protocol), quotedList(addresses), ports));
    return lines;
}

QStringList inboundLines(const RuleGroup& group, const QString& sourceHost, const QString& common)
{
    const FirewallRule& rule = group.rule();
    const QList<Inbound> all = inboundRules(group, sourceHost, u"RPCEPMap"_s, u"RPC"_s);
    QStringList lines;
    for (const Inbound& inbound : all) {
        const bool isWord = inbound.ports.startsWith('R'_L1);
        lines.append(
            u"New-NetFirewallRule -DisplayName '%1' -Direction Inbound -Action Allow %2 -Protocol %3 "
            "-LocalPort %4 -RemoteAddress %5"_s.arg(inbound.name, common, token(rule.protocol),
                isWord ? inbound.ports : quotedList(inbound.ports.split(','_L1)), quotedList(rule.sourcesAtTarget())));
    }
    return lines;
}

QString fromText(const RuleGroup& group, const QString& sourceHost)
{
    return FirewallText::tr("On %1, to %2:", "comment before commands; %1 and %2 hosts")
        .arg(commandName(sourceHost), destinationText(group));
}

/// A part of the script that looks first where it runs: on one of \a hosts, which are addresses or names.
QStringList onlyOn(const QString& orElse, const QStringList& hosts, const QString& comment, const QStringList& commands)
{
    static const QRegularExpression harmless(u"^[A-Za-z0-9._:-]{1,255}$"_s); // changed, it would be another host's
    const QStringList names = hosts.filter(harmless);
    QStringList lines{comment,
        u"if (%1(@(%2) | Where-Object { $here -contains $_ })) {"_s.arg(
            orElse, names.isEmpty() ? QString() : quotedList(names)),
        u"    $fitting = $true"_s};
    for (const QString& command : commands)
        lines.append(u"    "_s + command);
    return lines << u"}"_s;
}

void addDynamicRemark(QStringList& lines, const QString& comment, const QList<RuleGroup>& rules)
{
    if (const QString remark = dynamicRemark(rules); !remark.isEmpty())
        lines.append(comment + remark);
}

/// In a policy, which holds for all computers that it is for, a rule names its hosts.
QStringList inboundPart(const RuleGroup& group, const QString& sourceHost)
{
    const bool isNamed = !group.rule().hasAddress();
    QStringList commands = inboundLines(group, sourceHost, ofScript + (isNamed ? QString() : u" @hosts"_s));
    if (!isNamed)
        commands.prepend(
            u"$hosts = if ($Policy) { @{ LocalAddress = %1 } } else { @{} }"_s.arg(quotedList(group.addresses())));
    return onlyOn(
        isNamed ? u"-not $Policy -and "_s : u"$Policy -or "_s, group.addresses(), u"# "_s + hostLine(group), commands);
}

/// What stands before the parts: how to run it, and what they have in common.
QStringList scriptHead(const QList<RuleGroup>& rules, const QString& sourceHost)
{
    const QString group = u"GP PortCheck "_s + requestId(rules);
    QStringList lines{u"# "_s
            + FirewallText::tr("One file for all: run it on %1 and on each of the targets, as administrator: "
                               "powershell -ExecutionPolicy Bypass -File FILE. Each part looks first whether it is on "
                               "a computer that it is for. %2",
                "comment before commands; %1 host, %2 a sentence. No quotation marks; do not translate the command")
                  .arg(commandName(sourceHost), notExecutedText()),
        u"# "_s
            + FirewallText::tr(
                "For all targets at once by a group policy: add -Policy DOMAIN\\NAME-OF-THE-POLICY. Names "
                "without an address are left out there.",
                "comment before commands; do not translate -Policy"),
        u"# "_s
            + FirewallText::tr("Set again, the rules stand there once. To take all of it back: %1; in a group policy "
                               "with -PolicyStore DOMAIN\\NAME-OF-THE-POLICY behind it.",
                "comment before commands; %1 a command; do not translate -PolicyStore")
                  .arg(u"Remove-NetFirewallRule -Group '%1'"_s.arg(group)),
        u"# "_s + blocksWin()};
    return lines << u"param([string] $Policy)"_s << u"$group = '%1'"_s.arg(group)
                 << u"$profiles = if ($Policy) { 'Domain' } else { 'Any' }"_s
                 << u"$store = if ($Policy) { @{ PolicyStore = $Policy } } else { @{} }"_s
                 << u"$here = @((Get-NetIPAddress).IPAddress) + $env:COMPUTERNAME + "
                    "\"${env:COMPUTERNAME}.$((Get-CimInstance Win32_ComputerSystem).Domain)\""_s
                 << u"$fitting = $false"_s
                 << u"Remove-NetFirewallRule -Group $group @store -ErrorAction SilentlyContinue"_s;
}

} // namespace

CommandSection powershellOutbound(const QList<RuleGroup>& rules, const QString& sourceHost)
{
    CommandSection section{
        FirewallText::tr("Windows PowerShell, outbound on %1", "heading; %1 host").arg(commandName(sourceHost)), {}};
    if (rules.isEmpty())
        return section;
    section.lines = {u"# "_s + runOnSource(powershell, sourceHost), u"# "_s + blocksWin()};
    addDynamicRemark(section.lines, u"# "_s, rules);
    for (const RuleGroup& group : rules)
        section.lines += outboundLines(group, sourceHost, everyProfile);
    return section;
}

CommandSection powershellInbound(const QList<RuleGroup>& rules, const QString& sourceHost)
{
    CommandSection section{FirewallText::tr("Windows PowerShell, inbound on the targets", "heading"), {}};
    if (rules.isEmpty())
        return section;
    section.lines = {u"# "_s + runOnTarget(powershell), u"# "_s + blocksWin()};
    section.lines += inboundLines(
        rules, u"# "_s, [&](const RuleGroup& group) { return inboundLines(group, sourceHost, everyProfile); });
    return section;
}

CommandSection windowsScript(
    const QList<RuleGroup>& outbound, const QList<RuleGroup>& inbound, const QString& sourceHost)
{
    CommandSection section{FirewallText::tr("Windows PowerShell, for each computer by itself", "heading"), {}};
    if (outbound.isEmpty() && inbound.isEmpty())
        return section;
    QStringList& lines = section.lines;
    lines = scriptHead(outbound + inbound, sourceHost);
    for (const RuleGroup& group : outbound) {
        QStringList commands;
        addDynamicRemark(commands, u"# "_s, {group}); // the targets' own rules follow RPC
        lines += QStringList(QString())
            + onlyOn(u"-not $Policy -and "_s, group.rule().sourceAddresses, u"# "_s + fromText(group, sourceHost),
                commands + outboundLines(group, sourceHost, ofScript));
    }
    for (const RuleGroup& group : inbound)
        lines += QStringList(QString()) + inboundPart(group, sourceHost);
    lines += {QString(),
        u"if (-not $fitting) { Write-Warning 'No part of this file is for this computer: nothing was set.' }"_s};
    return section;
}

CommandSection netshOutbound(const QList<RuleGroup>& rules, const QString& sourceHost)
{
    CommandSection section{
        FirewallText::tr("netsh, outbound on %1", "heading; %1 host").arg(commandName(sourceHost)), {}};
    if (rules.isEmpty())
        return section;
    section.lines = {u"rem "_s + runOnSource(commandPrompt, sourceHost), u"rem "_s + blocksWin()};
    addDynamicRemark(section.lines, u"rem "_s, rules);
    for (const RuleGroup& group : rules) {
        const FirewallRule& rule = group.rule();
        const QString name = nameOf(group, sourceHost, outboundWhat(rule));
        const QString ports = rangesText(rule.least()).remove(' '_L1);
        for (const QStringList& addresses : destinationParts(group))
            section.lines.append(u"netsh advfirewall firewall add rule name=\"%1\" dir=out action=allow profile=any "
                                 "protocol=%2 remoteip=%3 remoteport=%4"_s.arg(
                                     name, token(rule.protocol), addresses.join(','_L1), ports));
    }
    return section;
}

CommandSection netshInbound(const QList<RuleGroup>& rules, const QString& sourceHost)
{
    CommandSection section{FirewallText::tr("netsh, inbound on the targets", "heading"), {}};
    if (rules.isEmpty())
        return section;
    section.lines = {u"rem "_s + runOnTarget(commandPrompt), u"rem "_s + blocksWin()};
    section.lines += inboundLines(rules, u"rem "_s, [&](const RuleGroup& group) {
        const FirewallRule& rule = group.rule();
        QStringList lines;
        const QList<Inbound> all = inboundRules(group, sourceHost, u"RPC-EPMap"_s, u"RPC"_s);
        for (const Inbound& inbound : all)
            lines.append(u"netsh advfirewall firewall add rule name=\"%1\" dir=in action=allow profile=any "
                         "protocol=%2 localport=%3 remoteip=%4"_s.arg(
                             inbound.name, token(rule.protocol), inbound.ports, rule.sourcesAtTarget().join(','_L1)));
        return lines;
    });
    return section;
}

} // namespace PortCheck
