// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/rangelines.h"

#include "model/causes/range/rangestatements.h"
#include "model/words/statementtext.h"
#include "model/words/statetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class RangeLines final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::RangeLines)
};

constexpr qsizetype mostNamed = 12; ///< parts, or runs of ports, in one line

QString numberText(int number)
{
    return QLocale().toString(number);
}

/// The first of many parts as text, and how many more there are: a firewall that answers at random makes thousands.
QString listText(const QList<PortRange>& parts)
{
    QStringList named;
    for (const PortRange& part : parts.first(std::min(parts.size(), mostNamed)))
        named.append(part.text());
    const qsizetype more = parts.size() - named.size();
    if (more == 0)
        return named.join(", "_L1);
    return RangeLines::tr("%1 and %2 more", "%1 is a list of ports and ranges of ports, %2 a number")
        .arg(named.join(", "_L1), numberText(int(more)));
}

/// "512, in 1024-3267, 3270-49151": the number of ports, and the runs in which they lie.
QString countAndPlaces(int count, const RangeResult& found, int ReachabilityRun::*number)
{
    QList<PortRange> parts;
    for (const ReachabilityRun& run : found.runs) {
        if (run.*number > 0)
            parts.append({run.from, run.to});
    }
    return RangeLines::tr("%1, in %2", "%1 is a number of ports, %2 is a list of ports and ranges that they lie in")
        .arg(numberText(count), listText(parts));
}

void appendCounts(QList<EvidenceLine>& lines, const RangeResult& found)
{
    if (found.open() > 0)
        lines.append({RangeLines::tr("Open", "label of a line: ports that were found so"),
            RangeLines::tr("%1: %2", "%1 is a number of ports, %2 are these ports")
                .arg(numberText(found.open()), listText(portRuns(found.openPorts)))});
    if (found.refused() > 0)
        lines.append({RangeLines::tr("Refused", "label of a line: ports that were found so"),
            countAndPlaces(found.refused(), found, &ReachabilityRun::refused)});
    if (found.silent() > 0)
        lines.append({RangeLines::tr("Silent", "label of a line: ports that were found so"),
            countAndPlaces(found.silent(), found, &ReachabilityRun::silent)});
    if (found.rejected() > 0)
        lines.append({RangeLines::tr("Rejected by the network", "label of a line: ports that were found so"),
            countAndPlaces(found.rejected(), found, &ReachabilityRun::rejected)});
    if (found.local() > 0)
        lines.append({RangeLines::tr("Not sent: this computer refused", "label of a line: ports that were found so"),
            countAndPlaces(found.local(), found, &ReachabilityRun::local)});
}

QString listeningLine(const RangeListening& listening)
{
    const QString ports = RangeLines::tr("%n port(s)", "that a stand-in listened on", listening.listened);
    const QString more = text(RangeStatements::howItListened(listening));
    return more.isEmpty() ? ports : u"%1. %2"_s.arg(ports, more);
}

void appendEnd(QList<EvidenceLine>& lines, const RangeResult& found, const RangeHostEnd& end)
{
    if (found.mode == RangeMode::Map)
        lines.append({RangeLines::tr("Boundaries", "label of a line: between ports that answer and blocked ones"),
            end.exact ? RangeLines::tr("each is known to one port")
                      : RangeLines::tr("not all are known: there are more than a map follows")});
    if (end.fellSilent)
        lines.append({RangeLines::tr("Ended early", "label of a line: of a scan"),
            RangeLines::tr("ports that had answered fell silent")});
    if (end.listening)
        lines.append({RangeLines::tr("The stand-in listened on", "label of a line: ports; what it said besides"),
            listeningLine(*end.listening)});
    if (!end.localPortsUnanswered.isEmpty())
        lines.append(
            {RangeLines::tr("Local ports that get no answers", "label of a line: ranges of ports of this computer"),
                RangeStatements::textsOf(end.localPortsUnanswered).join(", "_L1)});
    lines.append({RangeLines::tr("Connections made", "label of a line: their number"), numberText(end.connections)});
    lines.append(
        {RangeLines::tr("Without an answer, though the port answered another time", "label of a line: a number"),
            numberText(end.lost)});
}

} // namespace

QString countsText(const ReachabilityRun& counts)
{
    QStringList parts;
    const auto add = [&parts](int number, const QString& text) {
        if (number > 0)
            parts.append(text.arg(numberText(number)));
    };
    add(counts.open, RangeLines::tr("%1 open", "%1 is a number of ports"));
    add(counts.refused, RangeLines::tr("%1 refused", "%1 is a number of ports"));
    add(counts.silent, RangeLines::tr("%1 silent", "%1 is a number of ports"));
    add(counts.rejected, RangeLines::tr("%1 rejected", "%1 is a number of ports"));
    add(counts.local, RangeLines::tr("%1 not sent", "%1 is a number of ports"));
    return parts.join(u" · "_s);
}

QList<EvidenceLine> rangeLines(const ProbeResult& seen)
{
    const RangeResult& found = *seen.range;
    QList<EvidenceLine> lines;
    const QString all = numberText(found.range.to - found.range.from + 1);
    const QString asked = found.mode == RangeMode::Map
        ? RangeLines::tr("%1 of %2, spread over the range", "%1 and %2 are numbers of ports")
        : RangeLines::tr("%1 of %2", "%1 and %2 are numbers of ports");
    lines.append(
        {RangeLines::tr("Ports asked", "label of a line: their number"), asked.arg(numberText(found.asked()), all)});
    appendCounts(lines, found);
    if (found.widestGap() > 0)
        lines.append({RangeLines::tr("Neighbours that were not asked", "label of a line: ports"),
            RangeLines::tr("at most %1", "%1 is a number of ports").arg(numberText(found.widestGap()))});
    if (found.end)
        appendEnd(lines, found, *found.end);
    if (seen.latencyMs)
        lines.append({RangeLines::tr("Round trip, as a rule", "label of a line: a time"), latencyText(seen)});
    if (seen.state == State::Cancelled)
        lines.append({RangeLines::tr("Ended early", "label of a line: of a scan"), stateText(seen.state)});
    return lines;
}

} // namespace PortCheck
