// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/judgement.h"

#include <QCoreApplication>
#include <QStringList>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class RangeText final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::RangeText)
};

constexpr qsizetype mostPartsNamed = 4;

/// "1024-2000, 5000-5999"; only the first of many, and how many more there are.
QString listed(const QStringList& parts)
{
    if (parts.size() <= mostPartsNamed)
        return parts.join(", "_L1);
    return RangeText::tr(
        "%1 and %n more part(s)", "%1 is a list of ranges of ports", int(parts.size() - mostPartsNamed))
        .arg(parts.first(mostPartsNamed).join(", "_L1));
}

QString listed(const QList<PortRange>& parts)
{
    QStringList texts;
    for (const PortRange& part : parts)
        texts.append(part.text());
    return listed(texts);
}

QString listedPorts(const QList<quint16>& ports)
{
    QStringList texts;
    for (const quint16 port : ports)
        texts.append(QString::number(port));
    return listed(texts);
}

/// Which part is silent, and which one is rejected.
QString blockedParts(const RangeResult& found)
{
    QList<PortRange> silent;
    QList<PortRange> rejected;
    for (const ReachabilityRun& run : found.runs) {
        if (run.reachability == Reachability::Blocked)
            (run.isRejected() ? rejected : silent).append({run.from, run.to});
    }
    QStringList sentences;
    if (!silent.isEmpty())
        sentences.append(RangeText::tr("Silent: %1.", "%1 ranges of ports").arg(listed(silent)));
    if (!rejected.isEmpty())
        sentences.append(RangeText::tr("Rejected by the network: %1.", "%1 ranges of ports").arg(listed(rejected)));
    return sentences.join(u' ');
}

/// Where the part that is let through begins and ends; empty if there is not exactly one.
QString boundaries(const RangeResult& found)
{
    const QList<PortRange> answered = found.parts(Reachability::Answered);
    if (answered.size() != 1)
        return {};
    const PortRange open = answered.first();
    if (open.from == found.range.from)
        return RangeText::tr("The rule that lets ports through seems to end at %1.", "%1 a port").arg(open.to);
    if (open.to == found.range.to)
        return RangeText::tr("The rule that lets ports through seems to begin at %1.", "%1 a port").arg(open.from);
    return RangeText::tr("The rule that lets ports through seems to begin at %1 and to end at %2.", "%1, %2 ports")
        .arg(open.from)
        .arg(open.to);
}

/// The limits of a map.
QString mapLimits(const RangeResult& found)
{
    if (found.mode != RangeMode::Map)
        return {};
    if (found.end && !found.end->exact)
        return RangeText::tr("There are more boundaries than a map follows; checking every port finds them all.");
    if (found.widestGap() == 0)
        return {};
    return RangeText::tr("%1 ports were asked, spread over the range: a blocked part of %2 ports or fewer between them "
                         "can have been missed.",
        "%1, %2 numbers")
        .arg(found.asked())
        .arg(found.widestGap());
}

QString endpointsText(const HostFacts& host)
{
    const HostFacts::Endpoints& endpoints = host.endpoints();
    if (endpoints.reached == 0 || endpoints.blocked > 0)
        return {};
    return RangeText::tr(
        "The %n port(s) that the endpoint mapper names today are reached; after a restart of the host they "
        "can be others.",
        "ports", endpoints.reached);
}

QString proof(const RangeResult& found)
{
    if (found.isListened())
        return RangeText::tr(
            "The stand-in listened on each of these ports while it was asked, so they are blocked on the "
            "way.");
    const bool isSilent = stateOf(found) == State::Filtered;
    if (found.refused() > 0 && isSilent)
        return RangeText::tr(
            "Refusals on one part beside silence on another prove that a firewall drops the silent part.");
    if (isSilent)
        return RangeText::tr("Programs listen in the silent part, so a firewall drops what is sent there.");
    return RangeText::tr("A router or firewall said so.", "that ports are rejected");
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString cutText(const Check& check, const RangeResult& found, const HostFacts& host)
{
    const QList<PortRange> answered = found.parts(Reachability::Answered);
    const QString reached = answered.isEmpty()
        ? RangeText::tr("No TCP port of %1 on %2 answers.", "%1 range of ports, %2 host")
              .arg(check.portText(), check.target)
        : RangeText::tr("Of %1 on %2, these TCP ports answer: %3.", "%1 range of ports, %2 host, %3 ranges of ports")
              .arg(check.portText(), check.target, listed(answered));
    return joined(
        {reached, blockedParts(found), proof(found), boundaries(found), endpointsText(host), mapLimits(found)});
}

QString stealthText(const Check& check, const RangeResult& found)
{
    const QString open = found.open() == 0
        ? RangeText::tr(
            "No TCP port of %1 on %2 answers, and none is known to be in use.", "%1 range of ports, %2 host")
              .arg(check.portText(), check.target)
        : RangeText::tr(
            "Of %1 on %2, only open ports answer (%3); all others are silent.", "%1 range of ports, %2 host, %3 ports")
              .arg(check.portText(), check.target, listedPorts(found.openPorts));
    return joined({open,
        RangeText::tr(
            "That is what a firewall does that drops the rest, and also a host in stealth mode, which does not "
            "answer for ports where nothing listens: from here the two look the same."),
        mapLimits(found)});
}

QString answeredText(const Check& check, const RangeResult& found)
{
    return joined(
        {RangeText::tr("All %1 ports of %2 on %3 that were asked answer: %4 open, %5 refused, as ports are where "
                       "nothing listens. Nothing on the way blocks them.",
             "%1, %4, %5 numbers, %2 range of ports, %3 host")
                .arg(QString::number(found.asked()), check.portText(), check.target, QString::number(found.open()),
                    QString::number(found.refused())),
            mapLimits(found)});
}

QString standInText(const Check& check, const RangeResult& found)
{
    return joined(
        {RangeText::tr("All %1 ports of %2 that were asked are open on %3, where the stand-in listened on them: "
                       "nothing on the way blocks them. Active Directory itself was not tested.",
             "%1 number, %2 range of ports, %3 host")
                .arg(QString::number(found.asked()), check.portText(), check.target),
            mapLimits(found)});
}

/// What a person with a stand-in there could do to learn more.
QString withToken(const RangeResult& found, const HostFacts& host)
{
    if (!host.isStandIn() || !found.end || found.end->listening)
        return {};
    return RangeText::tr(
        "With a token for both sides (--token-file there, --stand-in-token here, or in the settings), the "
        "stand-in listens on each port that is asked, which settles it.");
}

QString ofReason(const CheckRecord& record, Reason reason, const HostFacts& host)
{
    const Check& check = record.check;
    const RangeResult& found = *record.seen.range;
    if (reason == Reason::Answered)
        return answeredText(check, found);
    if (reason == Reason::RangeCut)
        return cutText(check, found, host);
    if (reason == Reason::StandIn)
        return standInText(check, found);
    if (reason == Reason::RangeStealth)
        return joined({stealthText(check, found), withToken(found, host)});
    if (reason == Reason::OpenedByMapper) {
        return RangeText::tr(
            "A part of %1 on %2 is blocked for whoever just connects; but a firewall on the way understands "
            "RPC, and opened the ports that the endpoint mapper was asked for.",
            "%1 range of ports, %2 host")
            .arg(check.portText(), check.target);
    }
    if (reason == Reason::BlockedMidRun) {
        return RangeText::tr(
            "While %1 on %2 was asked, ports that had answered fell silent. What came after that is not "
            "counted: a device may block this computer because it asked so much, or the host or the way to "
            "it failed.",
            "%1 range of ports, %2 host")
            .arg(check.portText(), check.target);
    }
    if (reason == Reason::AcceptsEverything) {
        return RangeText::tr(
            "Every port of %1 on %2 that was asked accepts connections, which no computer does: something in "
            "between accepts them in its place.",
            "%1 range of ports, %2 host")
            .arg(check.portText(), check.target);
    }
    if (reason == Reason::BlockedLocally || reason == Reason::LocalError) {
        return RangeText::tr(
            "This computer itself did not let questions out to these ports of %1: %2.", "%1 host, %2 ranges of ports")
            .arg(check.target, listed(found.parts(Reachability::Local)));
    }
    return {};
}

} // namespace

QString rangeExplanation(const CheckRecord& record, Reason reason, const HostFacts& host)
{
    const QString text = record.seen.range ? ofReason(record, reason, host) : QString();
    if (text.isEmpty() || !record.seen.range->end || !record.seen.range->end->listening)
        return text;
    return joined({text, listeningText(*record.seen.range->end->listening)});
}

QString rangeRemedy(const CheckRecord& record, Reason reason)
{
    const Check& check = record.check;
    if (!record.seen.range)
        return {};
    if (reason == Reason::RangeCut) {
        return RangeText::tr(
            "Network team: let the rule for RPC from this computer to %1 reach over all of %2/TCP; today it "
            "leaves out %3.",
            "%1 host with its address, %2 range of ports, %3 ranges of ports")
            .arg(check.targetText(), check.portText(), listed(record.seen.range->parts(Reachability::Blocked)));
    }
    if (reason == Reason::RangeStealth) {
        return RangeText::tr(
            "Network team: does the rule from this computer to %1 hold all of %2/TCP? Looking at the rule "
            "settles it, and so does the same check from the host's own network.",
            "%1 host with its address, %2 range of ports")
            .arg(check.targetText(), check.portText());
    }
    if (reason == Reason::BlockedMidRun)
        return RangeText::tr(
            "Network team: did a device block this computer? Then check again with fewer connections a "
            "second.");
    if (reason == Reason::OpenedByMapper) {
        return RangeText::tr(
            "Nothing, as long as that firewall goes on reading the endpoint mapper's answers; encrypted or "
            "unusual clients of RPC it would stop.");
    }
    return {};
}

} // namespace PortCheck
