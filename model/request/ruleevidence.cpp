// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/conditions.h"
#include "model/request/firewallrequest.h"
#include "model/request/namerules.h"
#include "model/request/requestwords.h"
#include "model/words/checktext.h"

#include <QLocale>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Who reported it by ICMP, if the system tells; else the system's message.
QString whatWasSaid(const ProbeResult& seen)
{
    const QString sender = seen.evidence["icmpSender"_L1].toString();
    if (sender.isEmpty())
        return oneLine(seen.errorText);
    return FirewallText::tr("ICMP type %1 code %2 from %3", "evidence; %1 and %2 are numbers, %3 an address")
        .arg(QString::number(seen.evidence["icmpType"_L1].toInt()),
            QString::number(seen.evidence["icmpCode"_L1].toInt()), oneLine(sender));
}

/// "silent: 1024-49151, 50200-65535", or empty.
void addPorts(QStringList& parts, const QString& text, const QList<PortRange>& ranges)
{
    constexpr qsizetype mostNamed = 32;
    if (ranges.isEmpty())
        return;
    const QString named = rangesText(ranges.first(std::min(ranges.size(), mostNamed)));
    parts.append(text.arg(ranges.size() <= mostNamed
            ? named
            : FirewallText::tr("%1 and %2 more", "%1 a list of ranges of ports, %2 a number")
                  .arg(named)
                  .arg(ranges.size() - mostNamed)));
}

/// What the scan of a whole range found, with its boundaries.
QString rangeFound(const CheckRecord& record)
{
    const RangeResult found = besideDroppedHere(record);
    QList<PortRange> silent;
    QList<PortRange> rejected;
    for (const ReachabilityRun& part : found.runs) {
        if (part.reachability == Reachability::Blocked)
            (part.isRejected() ? rejected : silent).append({part.from, part.to});
    }
    QStringList parts = {FirewallText::tr("%1 ports of the range were asked", "evidence for a firewall request")
                             .arg(QLocale().toString(record.seen.range->asked()))};
    addPorts(parts, FirewallText::tr("answered: %1", "%1 ranges of ports"), found.parts(Reachability::Answered));
    addPorts(parts, FirewallText::tr("silent: %1", "%1 ranges of ports"), silent);
    addPorts(parts, FirewallText::tr("rejected by the network: %1", "%1 ranges of ports"), rejected);
    addPorts(parts, FirewallText::tr("not sent by this computer: %1", "%1 ranges of ports"),
        found.parts(Reachability::Local));
    if (const QStringList dropped = textList(record.seen.evidence["answersDroppedHere"_L1]); !dropped.isEmpty())
        parts.append(FirewallText::tr("answers dropped by this computer itself: %1", "%1 ranges of ports")
                         .arg(dropped.join(u", "_s)));
    if (record.verdict.reason == Reason::RangeStealth)
        parts.append(FirewallText::tr("not proven: only open ports answer, which a host in stealth mode does as well",
            "evidence for a firewall request"));
    if (record.verdict.reason == Reason::BlockedMidRun)
        parts.append(FirewallText::tr(
            "ports that had answered fell silent meanwhile", "evidence for a firewall request; of a range of ports"));
    if (found.end && !found.end->exact)
        parts.append(FirewallText::tr("not every boundary is exact", "evidence for a firewall request"));
    return parts.join(u"; "_s);
}

/// "2 attempts in 6.0 s", "1,612 connections in 6.0 s"
QString attempts(const CheckRecord& record)
{
    const int count = record.seen.attempts;
    if (count == 0)
        return {};
    QString tried = count == 1
        ? FirewallText::tr("1 attempt", "evidence for a firewall request")
        : FirewallText::tr("%1 attempts", "evidence for a firewall request; %1 is a number greater than 1").arg(count);
    if (record.seen.range && record.seen.range->end)
        tried = FirewallText::tr("%1 connections", "evidence for a firewall request; %1 is a number")
                    .arg(QLocale().toString(record.seen.range->end->connections));
    if (!record.startedAt.isValid() || !record.finishedAt.isValid())
        return tried;
    constexpr double msInSecond = 1000.0;
    const double seconds = double(record.startedAt.msecsTo(record.finishedAt)) / msInSecond;
    return FirewallText::tr("%1 in %2 s", "%1 a number of attempts in words, %2 a number of seconds")
        .arg(tried, QLocale().toString(seconds, 'f', 1));
}

/// The time, as exactly as it is known: readers of a firewall's log search for it.
QString when(const CheckRecord& record, const RunSnapshot& run)
{
    if (record.startedAt.isValid())
        return utcText(record.startedAt);
    if (!run.startedAt.isValid())
        return {};
    return FirewallText::tr("between %1 and %2", "two times").arg(utcText(run.startedAt), utcText(run.finishedAt));
}

QString sentFrom(const ProbeResult& seen)
{
    const QString address = exactAddress(seen.localAddress);
    if (address.isEmpty())
        return {};
    const QString host = address.contains(':'_L1) ? u"[%1]"_s.arg(address) : address;
    if (seen.localPort == 0)
        return FirewallText::tr("from %1", "%1 a local address").arg(host);
    return FirewallText::tr("from %1", "%1 a local address with its port")
        .arg(u"%1:%2"_s.arg(host).arg(seen.localPort));
}

} // namespace

QString ruleSeen(const CheckRecord& record)
{
    const QString said = whatWasSaid(record.seen);
    const QString because = said.isEmpty() ? QString() : u" (%1)"_s.arg(said);
    if (record.check.isRangeScan())
        return rangeFound(record);
    if (isForLongAnswers(record))
        return FirewallText::tr("not asked; long answers need it",
            "evidence for a firewall request; of TCP to a DNS server: long answers don't fit into UDP");
    if (record.phase == Phase::Queued && record.check.isPlaceholder())
        return FirewallText::tr("not checked yet", "evidence for a firewall request");
    if (record.seen.state == State::Unresolved)
        return FirewallText::tr("not asked: nobody told the address of that name", "evidence for a firewall request");
    if (record.check.isPlaceholder())
        return FirewallText::tr("not asked: the endpoint mapper on 135/TCP named no port, so those in use are unknown",
            "evidence for a firewall request");
    switch (record.seen.state) {
    case State::Filtered:
        return FirewallText::tr("no answer", "evidence for a firewall request");
    case State::Closed:
        if (record.verdict.reason == Reason::RefusedOnTheWay)
            return FirewallText::tr("refused, but not by the host itself: something on the way answered%1",
                "evidence for a firewall request; %1 who said so in brackets, or nothing")
                .arg(because);
        break;
    case State::Unreachable:
        if (record.verdict.reason == Reason::NetworkUnreachable)
            return FirewallText::tr("no route to this network%1",
                "evidence for a firewall request; %1 the system's words in brackets, or nothing")
                .arg(because);
        return FirewallText::tr("the network answered that it is unreachable or forbidden%1",
            "evidence for a firewall request; %1 the system's words in brackets, or nothing")
            .arg(because);
    case State::Local:
        return FirewallText::tr("not sent: this computer itself refused%1",
            "evidence for a firewall request; %1 the system's words in brackets, or nothing")
            .arg(because);
    case State::Open:
        if (record.verdict.outcome == Outcome::Pass || record.verdict.outcome == Outcome::Warn)
            return FirewallText::tr("answered", "evidence for a firewall request");
        break;
    case State::Unresolved:
    case State::NotRun:
    case State::Cancelled:
        break;
    }
    if (record.phase != Phase::Done)
        return FirewallText::tr("not checked yet", "evidence for a firewall request");
    return u"%1: %2"_s.arg(statusText(record), oneLine(foundText(record)));
}

QString ruleEvidence(const CheckRecord& record, const RunSnapshot& run)
{
    if (record.check.isRangeScan() && !record.seen.range)
        return FirewallText::tr("the range was not asked", "evidence for a firewall request");
    QStringList parts = {ruleSeen(record), attempts(record)};
    if (record.phase == Phase::Done && !record.check.isPlaceholder())
        parts += {when(record, run), sentFrom(record.seen)};
    parts.removeAll(QString());
    return parts.join(record.check.isRangeScan() ? u"; "_s : u", "_s);
}

} // namespace PortCheck
