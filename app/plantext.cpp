// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/plantext.h"

#include "app/headlessrun.h"
#include "model/results/hops.h"
#include "model/run/checkplan.h"
#include "model/run/droppedhere.h"
#include "model/run/requestof.h"
#include "model/scan/boundarysearch.h"
#include "model/targets/hostname.h"
#include "model/words/alignedtext.h"
#include "model/words/checktext.h"
#include "model/words/dynamicrangetext.h"
#include "model/words/tabletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

QString placeText(const QString& path)
{
    return isStandardOutput(path) ? PlanText::tr("standard output", "where a report goes, in place of a file") : path;
}

QString addressText(const QString& host)
{
    return addressLiteral(host) ? host : PlanText::tr("by its name's addresses", "where a question goes");
}

/// How often a TCP port is asked if it stays silent.
int timesOfTcp(const RunLimits& limits)
{
    return 1 + limits.probe.tcpRetries;
}

QString attemptsText(const Check& check, const RunRequest& request)
{
    const RunLimits& limits = request.limits;
    if (check.isPlaceholder())
        return PlanText::tr("as many as the mapper names", "how many times a question is sent");
    if (check.isRangeScan()) {
        const QLocale locale;
        return request.rangeScan == RangeMode::EveryPort
            ? PlanText::tr("%1 for each of %2 ports", "how many times a question is sent; %1, %2 numbers")
                  .arg(locale.toString(timesOfTcp(limits)), locale.toString(check.range->to - check.range->from + 1))
            : PlanText::tr("about %1 in all", "how many times a question is sent; %1 a number")
                  .arg(locale.toString(BoundarySearch::mostConnections));
    }
    const ProbeLimits own = limitsOf(check, limits.probe);
    return QString::number(1 + (check.protocol == Transport::Tcp ? own.tcpRetries : own.udpRetries));
}

QString questions(const Options& options)
{
    QList<QStringList> lines = {{PlanText::tr("Target", "column"), PlanText::tr("Address", "column"),
        PlanText::tr("Protocol", "column: TCP or UDP"), PlanText::tr("Port", "column"),
        PlanText::tr("Times at most", "column: how often a question is sent"), PlanText::tr("What is sent", "column")}};
    const QList<Target> targets = plannedTargets(options);
    for (const Target& target : targets) {
        const QList<Check> plan = planTarget(options.request.table, target, 0, options.request.rangeScan);
        for (const Check& check : plan)
            lines.append({check.target, addressText(check.target), token(check.protocol), check.portText(),
                attemptsText(check, options.request), askedText(check, options.request.domain)});
    }
    return alignedText(lines);
}

QString patientText()
{
    return PlanText::tr("Where one answer came only after losses and another question got none: that one is asked "
                        "up to %1 times more; so is a DNS server that answered only what it need not ask others "
                        "for, and so are, one after the other, at most %3 UDP ports that were silent beside others "
                        "that the host refused. Under a time limit of up to 1 s, where several TCP ports were "
                        "silent beside something that answered over TCP or UDP: one of those ports once more, "
                        "alone. If it stays silent, the same is done with a second one. Where several hosts on one "
                        "way answered only after losses: each port that was silent there, up to three times. Where "
                        "this computer dropped packets meanwhile, what was silent is asked once more: TCP ports in "
                        "groups, at most %2 times, UDP ports and mute connections alone. So is what was refused, where "
                        "this computer has sent something to itself, and one local port, where that makes the "
                        "difference.",
        "%1, %2, %3 numbers")
        .arg(patientRetries + 1)
        .arg(DroppedHere::usualPaces.front().mostBatches)
        .arg(mostPatientUdpPorts);
}

QString localPortText()
{
    return PlanText::tr("Where all questions from one part of the local ports went unanswered, and others not: a "
                        "port that works is asked from such a local port. If that is silent as well, it is asked "
                        "from local ports over the whole range, as with --source-ports. Over UDP, what was silent "
                        "is asked from a local port that got an answer (20389, if none did) and, if that helps, from "
                        "its own again.");
}

QString ownAddressText(const PlannedFollowUp& followUp)
{
    return PlanText::tr("Where all that was silent had left from one address of this computer: a silent port is "
                        "asked from another address of it and, if that brings an answer, from the first one again, "
                        "and what else was silent from the address that answers; at most %1 questions.",
        "%1 a number")
        .arg(followUp.most);
}

QString hopsText(const PlannedFollowUp& followUp)
{
    return PlanText::tr(
        "Where ports stay silent beside one that works (on Linux; of at most %1 such ports in a run): one "
        "of them over TCP and one over UDP is asked with one to %2 hops to go, and so is the one that "
        "works, to hear from routers how far each gets. At most four connections to that one open by this, and are "
        "ended at once. What tells the two apart is asked twice more of both.",
        "%1, %2 numbers")
        .arg(followUp.most)
        .arg(mostHops);
}

QString followUpText(const PlannedFollowUp& followUp)
{
    switch (followUp.kind) {
    case FollowUpKind::Control:
        return PlanText::tr("One connection to %1/TCP, which nobody uses and which must be closed: if it opens, "
                            "something on the way accepts everything; if it is refused, the host is up.",
            "%1 a port")
            .arg(followUp.port);
    case FollowUpKind::AskMapper:
        return PlanText::tr("For RPC endpoints that did not open, at most %1, or all where that opens one: the "
                            "endpoint mapper is asked for that one (ept_map), and one more connection goes to it.",
            "%1 a number")
            .arg(followUp.most);
    case FollowUpKind::Again:
        return PlanText::tr("Where ports failed after another had opened, or other hosts were silent that were asked "
                            "afterwards: the one that opened is asked once again at the end. What was refused beside "
                            "answers is asked once more, alone; so is what went unanswered while nothing came back, "
                            "or from local ports to which nothing comes back.");
    case FollowUpKind::SourcePorts:
        return PlanText::tr("A TCP port that works is connected to from local ports spread over 1024-65535: some forty "
                            "connections, at most %1.",
            "%1 a number")
            .arg(followUp.most);
    case FollowUpKind::SmallSegments:
        return PlanText::tr("Where a TCP service takes a connection and its answer does not come: it is asked once "
                            "more, and told to answer in segments of at most %1 bytes.",
            "%1 a number")
            .arg(smallSegment);
    case FollowUpKind::FullSegments:
        return PlanText::tr("Where it does answer so: it is asked once more as at first, since it may only have been "
                            "late.");
    case FollowUpKind::PlainDns:
        return PlanText::tr(
            "Where a DNS server is silent: it is asked what it can answer without asking other servers, "
            "over UDP in two datagrams about the domain and about localhost, over TCP about the domain.");
    case FollowUpKind::DnsOverTcp:
        return PlanText::tr("Where a DNS server that is asked over UDP alone answers nothing there: the same question, "
                            "over TCP.");
    case FollowUpKind::Identity:
        return PlanText::tr("Where earlier answers told one computer's name and later ones another: the port that "
                            "answered first is asked once again who it is.");
    case FollowUpKind::Patient:
        return patientText();
    case FollowUpKind::LocalPort:
        return localPortText();
    case FollowUpKind::HostAddress:
        return PlanText::tr("Where a name leads nowhere, or to where nobody is: a DNS server that was checked, and is "
                            "none of this computer's own, is asked for the addresses of that name, over UDP in two "
                            "datagrams (A, AAAA).");
    case FollowUpKind::StandIn:
        return PlanText::tr(
            "Where questions to a stand-in were lost: something that it answered is asked once more, to "
            "hear whether its limits held questions back. If so, what was lost is asked again, and "
            "that once more.");
    case FollowUpKind::OwnAddress:
        return ownAddressText(followUp);
    case FollowUpKind::Hops:
        return hopsText(followUp);
    }
    Q_UNREACHABLE();
}

QString followUpsText(const Options& options)
{
    RunRequest request = options.request;
    request.targets = plannedTargets(options);
    QList<std::pair<QString, QStringList>> kinds; // what is asked, and on which hosts
    const QList<PlannedFollowUp> followUps = plannedFollowUps(request);
    for (const PlannedFollowUp& followUp : followUps) {
        const QString text = followUpText(followUp);
        const auto known =
            std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.first == text; });
        if (known == kinds.end())
            kinds.append({text, {followUp.host}});
        else
            known->second.append(followUp.host);
    }
    if (kinds.isEmpty())
        return {};
    QString text = u'\n' + PlanText::tr("Extra looks, at each address of these hosts:", "heading over a list") + u'\n';
    for (const auto& [what, hosts] : std::as_const(kinds))
        text += u"  %1\n    %2\n"_s.arg(what, hosts.join(u", "_s));
    return text;
}

/// What scanning whole ranges will take, in sentences; empty if none are to be scanned.
QString rangeNote(const RunRequest& request)
{
    if (!request.rangeScan)
        return {};
    const QLocale locale;
    QString text = request.rangeScan == RangeMode::Map
        ? PlanText::tr("map: at most about %1 connections to a host, to ports spread over its dynamic range and then "
                       "around each boundary.",
            "%1 a number; do not translate map")
              .arg(locale.toString(BoundarySearch::mostConnections))
        : PlanText::tr("sweep: every port of a host's dynamic range, each up to %1 times, and more often where "
                       "answers get lost.",
            "%1 a number; do not translate sweep")
              .arg(timesOfTcp(request.limits));
    text += u' ';
    text += request.limits.rangeRate > 0
        ? PlanText::tr("For all hosts together, at most %1 of these connections begin in a second.", "%1 a number")
              .arg(locale.toString(request.limits.rangeRate))
        : PlanText::tr(
            "These connections begin as fast as the answers allow; --rate makes it slower.", "do not translate --rate");
    return text + u' '
        + PlanText::tr("A device that watches for port scans can take it for one: tell those who run it.");
}

QStringList notes(const Options& options)
{
    QStringList names;
    const QList<Target>& targets = options.request.targets;
    for (const Target& target : targets) {
        if (!addressLiteral(target.host) && !names.contains(target.host))
            names.append(target.host);
    }
    QStringList sentences;
    if (options.discover)
        sentences.append(PlanText::tr("First, the controllers of %1 are looked for in DNS (SRV records), and their "
                                      "names' addresses.",
            "%1 domain")
                             .arg(options.request.domain));
    sentences.append(names.size() == 1
            ? PlanText::tr("Names are asked of this computer's resolver: 1 name.")
            : PlanText::tr("Names are asked of this computer's resolver: %1 names.", "%1 a number other than 1")
                  .arg(names.size()));
    switch (options.request.ipVersions) {
    case IpVersions::Both:
        sentences.append(PlanText::tr("A name with several addresses is asked at each of them."));
        break;
    case IpVersions::Ipv4:
        sentences.append(PlanText::tr("A name with several addresses is asked at each of its IPv4 addresses."));
        break;
    case IpVersions::Ipv6:
        sentences.append(PlanText::tr("A name with several addresses is asked at each of its IPv6 addresses."));
        break;
    }
    sentences.append(
        PlanText::tr("Where a TLS handshake fails, one more connection asks whether TLS is spoken at all."));
    sentences.append(PlanText::tr("Which ports of a dynamic range are asked is unknown before: those in it that the "
                                  "endpoint mapper names, each with an RPC bind, as often as any TCP port."));
    if (options.request.extraLooks)
        sentences.append(PlanText::tr("A TCP port that is refused while others open is asked once more, alone; the "
                                      "first that is refused again is the last that is asked so at its address."));
    if (const QString note = dynamicRangeNote(options.request.dynamicRange); !note.isEmpty())
        sentences.append(note);
    if (const QString range = rangeNote(options.request); !range.isEmpty())
        sentences.append(range);
    sentences.append(PlanText::tr("A Kerberos question can show up in the controller's security log as event 4768. The "
                                  "questions to LDAP, SMB and RPC are anonymous; no password is sent."));
    for (const ReportRequest& report : options.reports)
        sentences.append(isWrittenWithThePlan(report)
                ? PlanText::tr("The firewall request for all of this goes to %1.", "%1 a file, or words for one")
                      .arg(placeText(report.path))
                : PlanText::tr("A report would be written to %1.", "%1 a file, or words for one")
                      .arg(placeText(report.path)));
    return sentences;
}

} // namespace

QList<Target> plannedTargets(const Options& options)
{
    QList<Target> targets = options.request.targets;
    if (!options.discover)
        return targets;
    const QStringList roles = options.request.table.roles();
    for (const QString& role : roles)
        targets.append({role,
            PlanText::tr("(%1: each that --discover finds)", "in place of a host; %1 role").arg(tableText(role))});
    return targets;
}

bool isWrittenWithThePlan(const ReportRequest& report)
{
    return report.format == ReportFormat::Rules && report.rules.scope == RequestScope::WholePlan;
}

QString planText(const Options& options)
{
    QString text = PlanText::tr("What a run would send. Nothing has been sent, and no name was resolved.") + u"\n\n"_s;
    text += questions(options);
    text += followUpsText(options);
    text += u'\n' + notes(options).join(u'\n') + u'\n';
    return text;
}

} // namespace PortCheck
