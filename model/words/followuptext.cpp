// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/followuptext.h"

#include "model/causes/findings.h"
#include "model/results/hops.h"
#include "model/words/checktext.h"
#include "model/words/statementtext.h"
#include "model/words/statetext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class FollowUpText final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::FollowUpText)
};

/// Whether it answered in its own protocol, else how the port was found.
QString foundStateText(const CheckRecord& record)
{
    return record.seen.service == ServiceState::Verified ? FollowUpText::tr("it answered", "a question's result")
                                                         : stateText(record.seen);
}

QString controlText(const CheckRecord& record)
{
    if (record.seen.state == State::Cancelled) {
        return FollowUpText::tr(
            "Whether a port that must be closed opens on %1 was no longer needed: all services there were "
            "proven.",
            "%1 host with its address")
            .arg(record.check.targetText());
    }
    return FollowUpText::tr("%1 on %2, a port that must be closed, did not open: %3.",
        "%1 port and protocol, %2 host with its address, %3 what was found")
        .arg(portText(record.check), record.check.targetText(), stateText(record.seen));
}

QString mapperText(const CheckRecord& record)
{
    const QString host = record.check.targetText();
    QStringList ports;
    const QJsonArray named = record.seen.evidence["mappedPorts"_L1].toArray();
    for (const auto& port : named)
        ports.append(QString::number(port.toInt()));
    if (ports.isEmpty()) {
        return FollowUpText::tr(
            "The endpoint mapper of %1 was asked again for an endpoint that had not opened, and named none.",
            "%1 host with its address")
            .arg(host);
    }
    return FollowUpText::tr(
        "The endpoint mapper of %1 was asked again for an endpoint that had not opened: it named %2, which "
        "was tried once more after it.",
        "%1 host with its address, %2 ports")
        .arg(host, ports.join(", "_L1));
}

QString againText(const CheckRecord& record)
{
    if (record.seen.state != State::Open) {
        return FollowUpText::tr("%1 on %2, which had answered at first, was asked again at the end: %3.",
            "%1 port and protocol, %2 host with its address, %3 what was found: refused, silent …")
            .arg(portText(record.check), record.check.targetText(), foundStateText(record));
    }
    return FollowUpText::tr("%1 on %2, which had answered at first, still did at the end.",
        "%1 port and protocol, %2 host with its address")
        .arg(portText(record.check), record.check.targetText());
}

QString smallSegmentsText(const CheckRecord& record)
{
    return FollowUpText::tr("%1 on %2 was asked once more, and to answer in small segments: %3.",
        "%1 port and protocol, %2 host with its address, %3 what was found: open, silent …")
        .arg(portText(record.check), record.check.targetText(), foundStateText(record));
}

QString fullSegmentsText(const CheckRecord& record)
{
    return FollowUpText::tr("%1 on %2, which had answered in small segments, was asked once more as at first: %3.",
        "%1 port and protocol, %2 host with its address, %3 what was found: open, silent …")
        .arg(portText(record.check), record.check.targetText(), foundStateText(record));
}

QString plainDnsText(const CheckRecord& record)
{
    return FollowUpText::tr("%1 on %2 was asked what it can answer by itself, and briefly: %3.",
        "%1 port and protocol, %2 host with its address, %3 what was found: answered, silent …")
        .arg(portText(record.check), record.check.targetText(), foundStateText(record));
}

QString hostAddressText(const CheckRecord& record)
{
    const Evidence& evidence = record.seen.evidence;
    QStringList addresses;
    const QJsonArray found = evidence["addresses"_L1].toArray();
    for (const auto& address : found)
        addresses.append(address.toString());
    if (!evidence.contains("host"_L1))
        return FollowUpText::tr("%1 on %2 was asked for the addresses of a host, and did not answer.",
            "%1 port and protocol, %2 host with its address")
            .arg(portText(record.check), record.check.targetText());
    if (addresses.isEmpty())
        return FollowUpText::tr("%1 on %2 was asked for the addresses of %3, and told none (%4).",
            "%1 port and protocol, %2 host with its address, %3 host name, %4 a response code such as NXDOMAIN")
            .arg(portText(record.check), record.check.targetText(), evidence["host"_L1].toString(),
                evidence["rcode"_L1].toString());
    return FollowUpText::tr("%1 on %2 was asked for the addresses of %3: %4.",
        "%1 port and protocol, %2 host with its address, %3 host name, %4 addresses")
        .arg(
            portText(record.check), record.check.targetText(), evidence["host"_L1].toString(), addresses.join(", "_L1));
}

QString dnsOverTcpText(const CheckRecord& record)
{
    return FollowUpText::tr("%1 on %2 was asked, since DNS was silent over UDP: %3.",
        "%1 port and protocol, %2 host with its address, %3 what was found: it answered, open, refused …")
        .arg(portText(record.check), record.check.targetText(), foundStateText(record));
}

QString patientText(const CheckRecord& record)
{
    if (record.seen.attempts <= 1)
        return FollowUpText::tr("%1 on %2 was asked once more, alone: %3.",
            "%1 port and protocol, %2 host with its address, %3 what was found: it answered, silent …")
            .arg(portText(record.check), record.check.targetText(), foundStateText(record));
    return FollowUpText::tr("%1 on %2, which had stayed silent, was asked up to %3 times more: %4.",
        "%1 port and protocol, %2 host with its address, %3 number, %4 what was found: it answered, silent …")
        .arg(portText(record.check), record.check.targetText(), QString::number(patientRetries + 1),
            foundStateText(record));
}

QString identityText(const CheckRecord& record)
{
    return FollowUpText::tr("%1 on %2 was asked once more who it is: %3.",
        "%1 port and protocol, %2 host with its address, %3 what was found")
        .arg(portText(record.check), record.check.targetText(), foundText(record));
}

QString localPortText(const CheckRecord& record)
{
    if (record.check.protocol == Transport::Udp) {
        return FollowUpText::tr("%1 on %2, which had been silent, was asked once more from the local port %3: %4.",
            "%1 port and protocol, %2 host with its address, %3 a port of this computer, %4 what was found: it "
            "answered, "
            "silent …")
            .arg(portText(record.check), record.check.targetText(), QString::number(record.seen.localPort),
                foundStateText(record));
    }
    if (record.seen.state == State::Open) {
        return FollowUpText::tr(
            "%1 on %2, which works, answered a local port that had found silence elsewhere as well: "
            "the local port makes no difference.",
            "%1 port and protocol, %2 host with its address")
            .arg(portText(record.check), record.check.targetText());
    }
    return FollowUpText::tr("%1 on %2, which works, was asked from a local port that had found silence elsewhere: %3.",
        "%1 port and protocol, %2 host with its address, %3 what was found")
        .arg(portText(record.check), record.check.targetText(), stateText(record.seen));
}

QString standInText(const CheckRecord& record)
{
    return FollowUpText::tr(
        "%1 on %2, where a stand-in had answered, was asked once more, to hear whether its limits held questions "
        "back: %3.",
        "%1 port and protocol, %2 host with its address, %3 what was found")
        .arg(portText(record.check), record.check.targetText(), stateText(record.seen));
}

QString ownAddressText(const CheckRecord& record)
{
    return FollowUpText::tr("%1 on %2, which was silent, was asked from %3, an address of this computer: %4.",
        "%1 port and protocol, %2 host with its address, %3 address, %4 what was found")
        .arg(portText(record.check), record.check.targetText(), record.seen.localAddress.toString(),
            stateText(record.seen));
}

/// "10.0.0.1, 10.0.1.1", of those that told how far what was asked of a port gets.
QString routersText(const QList<Hops::Hop>& hops, QHostAddress Hops::Hop::*of)
{
    QStringList routers;
    for (const Hops::Hop& hop : hops) {
        if (!(hop.*of).isNull())
            routers.append((hop.*of).toString());
    }
    return routers.isEmpty() ? FollowUpText::tr("none", "routers that told how far a question gets")
                             : routers.join(", "_L1);
}

QString hopsText(const CheckRecord& record)
{
    const QString beside = QString::number(record.seen.evidence["besidePort"_L1].toInt()) + "/TCP"_L1;
    if (record.seen.state != State::Filtered) {
        return FollowUpText::tr("Where questions to %1 on %2 stop was looked for, beside those on %3: %4.",
            "%1 host with its address, %2 and %3 ports and protocols, %4 what was found: open, refused …")
            .arg(record.check.targetText(), portText(record.check), beside, stateText(record.seen));
    }
    const Hops hops = hopsIn(record.seen.evidence);
    return FollowUpText::tr(
        "Where questions to %1 on %2 stop was looked for, beside those on %3. Routers that told: on "
        "%2 %4, on %3 %5.",
        "%1 host with its address, %2 and %3 ports and protocols, %4 and %5 addresses in the order of the way, or: "
        "none")
        .arg(record.check.targetText(), portText(record.check), beside, routersText(hops.hops, &Hops::Hop::ofSilent),
            routersText(hops.hops, &Hops::Hop::ofOpen));
}

} // namespace

QString followUpText(const FollowUpRecord& followUp)
{
    const CheckRecord& record = followUp.record;
    if (record.phase != Phase::Done)
        return {};
    if (!record.verdict.explanation.isEmpty())
        return explanationOf(record.verdict);
    if (record.seen.state == State::Cancelled && followUp.kind != FollowUpKind::Control)
        return FollowUpText::tr("Stopped before there was a result.");
    switch (followUp.kind) {
    case FollowUpKind::Control:
        return controlText(record);
    case FollowUpKind::AskMapper:
        return mapperText(record);
    case FollowUpKind::Again:
        return againText(record);
    case FollowUpKind::SourcePorts:
        return {}; // its verdict always has words
    case FollowUpKind::SmallSegments:
        return smallSegmentsText(record);
    case FollowUpKind::FullSegments:
        return fullSegmentsText(record);
    case FollowUpKind::PlainDns:
        return plainDnsText(record);
    case FollowUpKind::DnsOverTcp:
        return dnsOverTcpText(record);
    case FollowUpKind::Identity:
        return identityText(record);
    case FollowUpKind::Patient:
        return patientText(record);
    case FollowUpKind::LocalPort:
        return localPortText(record);
    case FollowUpKind::HostAddress:
        return hostAddressText(record);
    case FollowUpKind::StandIn:
        return standInText(record);
    case FollowUpKind::OwnAddress:
        return ownAddressText(record);
    case FollowUpKind::Hops:
        return hopsText(record);
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
