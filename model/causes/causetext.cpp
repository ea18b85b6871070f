// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/findings.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class Cause final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::Cause)
};

/// How many ports a clause names; further ones are only counted.
constexpr qsizetype longestPortList = 4;

QString allPorts(const QStringList& ports)
{
    if (ports.size() <= 1)
        return ports.join(QString());
    return Cause::tr("%1 and %2", "%1 is a list of ports, %2 the last port")
        .arg(ports.first(ports.size() - 1).join(", "_L1), ports.last());
}

QString portsText(const QStringList& ports)
{
    if (ports.size() <= longestPortList)
        return allPorts(ports);
    return Cause::tr("%1 and %2 more", "%1 is a list of ports, %2 a number greater than 1")
        .arg(ports.first(longestPortList - 1).join(", "_L1), QString::number(ports.size() - longestPortList + 1));
}

/// "1024-49151 and 50200-65535"
QString blockedParts(const Finding& finding)
{
    QStringList parts;
    for (const CheckRecord& record : finding.checks) {
        if (!record.seen.range)
            continue;
        const QList<PortRange> blocked = record.seen.range->parts(Reachability::Blocked);
        for (const PortRange& part : blocked) {
            if (!parts.contains(part.text()))
                parts.append(part.text());
        }
    }
    return portsText(parts);
}

} // namespace

QString remedyOf(const Finding& finding)
{
    if (finding.checks.isEmpty())
        return finding.verdict.remedy;
    struct Advice {
        QString words; ///< with a placeholder for the ports
        QStringList ports;
    };
    constexpr qsizetype most = 3; // nobody reads more in one place, and each table row shows its own
    const QChar mark = QChar::ObjectReplacementCharacter;
    QList<Advice> all;
    for (const CheckRecord& record : finding.checks) {
        const QString port = portText(record.check);
        const QString words = QString(record.verdict.remedy).replace(port, mark);
        const auto known =
            std::find_if(all.begin(), all.end(), [&words](const Advice& advice) { return advice.words == words; });
        if (known != all.end())
            known->ports.append(port);
        else if (!words.isEmpty() && all.size() < most)
            all.append({words, {port}});
    }
    QStringList lines;
    for (Advice& advice : all) {
        advice.ports.removeDuplicates();
        lines.append(advice.words.replace(mark, allPorts(advice.ports)));
    }
    return lines.join(u'\n');
}

// One switch, long but flat: the compiler names the reason that has no words yet.
QString causeText(const Finding& finding) // NOLINT(readability-function-size)
{
    const QString& host = finding.host;
    const QString ports = portsText(finding.ports);
    switch (finding.reason) {
    case Reason::None:
    case Reason::Answered:
    case Reason::SourcePortsFree:
    case Reason::Cancelled:
        return Cause::tr("%1 on %2", "cause; %1 is a list of ports, %2 a host").arg(ports, host);
    case Reason::StandIn:
        return Cause::tr("a stand-in answered on %2 of %1", "cause; %1 is a host, %2 a list of ports").arg(host, ports);
    case Reason::Refused:
        return Cause::tr("%1 refused the connection to %2", "cause; %1 is a host, %2 a list of ports").arg(host, ports);
    case Reason::NoAnswer:
        return Cause::tr("%1 did not answer on %2", "cause; %1 is a host, %2 a list of ports").arg(host, ports);
    case Reason::HostUnreachable:
        if (finding.verdict.owner == Owner::Network) {
            return Cause::tr("the network bars %2 to %1, which is up", "cause; %1 is a host, %2 a list of ports")
                .arg(host, ports);
        }
        return Cause::tr("the network reports that %1 cannot be reached", "cause; %1 is a host").arg(host);
    case Reason::NetworkUnreachable:
        return Cause::tr("there is no route to %1", "cause; %1 is a host").arg(host);
    case Reason::RangeCut:
        return Cause::tr(
            "a part of the dynamic range of %1 is blocked (%2)", "cause; %1 is a host, %2 a list of ranges of ports")
            .arg(host, blockedParts(finding));
    case Reason::RangeStealth:
        return Cause::tr("whether the dynamic range of %1 is let through cannot be told: only open ports answer there",
            "cause; %1 is a host")
            .arg(host);
    case Reason::HostSilent:
        return Cause::tr("%1 gave no sign of life", "cause; %1 is a host").arg(host);
    case Reason::NameNotFound:
        return Cause::tr("the name %1 has no address", "cause; %1 is a host name").arg(host);
    case Reason::BlockedLocally:
        return Cause::tr(
            "this computer does not let its own questions to %1 out (%2)", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::NoLocalPort:
        return Cause::tr("this computer had no free local port to ask %1", "cause; %1 is a host").arg(host);
    case Reason::LocalError:
        return Cause::tr("this computer could not send to %1 (%2)", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::OtherProtocol:
        return Cause::tr("not the expected service answers on %2 of %1", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::NoApplicationData:
        return Cause::tr("%1 accepted the connection to %2 and said nothing", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::ClosedEarly:
        return Cause::tr("%1 ended the connection to %2 before it answered", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::TooMuchData:
        return Cause::tr("%1 sent far too much on %2", "cause; %1 is a host, %2 a list of ports").arg(host, ports);
    case Reason::NoDialogue:
        return Cause::tr("what answers on %2 of %1 cannot be told", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::LdapError:
        return Cause::tr("the directory on %1 answered with an error (%2)", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::WrongDomain:
        return Cause::tr("%1 is no controller of the domain", "cause; %1 is a host").arg(host);
    case Reason::NotGlobalCatalog:
        return Cause::tr("%1 is no global catalog", "cause; %1 is a host").arg(host);
    case Reason::TlsFailed:
        return Cause::tr("TLS failed on %2 of %1", "cause; %1 is a host, %2 a list of ports").arg(host, ports);
    case Reason::CertificateExpired:
        return Cause::tr("the certificate of %1 has expired (%2)", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::CertificateNotYetValid:
        return Cause::tr("the certificate of %1 is not valid yet (%2)", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::CertificateWrongName:
        return Cause::tr("the certificate of %1 is for another name (%2)", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::CertificateUntrusted:
        return Cause::tr(
            "this computer does not trust the certificate of %1 (%2)", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::KerberosError:
        return Cause::tr("Kerberos on %1 answered with an error (%2)", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::KerberosWrongRealm:
        return Cause::tr("Kerberos on %1 does not serve the domain (%2)", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::MapperRefused:
        return Cause::tr("the endpoint mapper of %1 refuses anonymous questions", "cause; %1 is a host").arg(host);
    case Reason::NoEndpoints:
        return Cause::tr("the endpoint mapper of %1 names no TCP port", "cause; %1 is a host").arg(host);
    case Reason::MapperUnavailable:
        return Cause::tr(
            "the dynamic ports of %1 are unknown, as its endpoint mapper could not be asked", "cause; %1 is a host")
            .arg(host);
    case Reason::BindRefused:
        return Cause::tr("%1 refused the RPC bind on %2", "cause; %1 is a host, %2 a list of ports").arg(host, ports);
    case Reason::Smb1Only:
        return Cause::tr("%1 speaks only SMB 1", "cause; %1 is a host").arg(host);
    case Reason::SmbError:
        return Cause::tr("SMB on %1 answered with an error (%2)", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::DnsError:
        return Cause::tr("the DNS server %1 answered with an error", "cause; %1 is a host").arg(host);
    case Reason::DnsWrongDomain:
        return Cause::tr("the DNS server %1 does not know the domain", "cause; %1 is a host").arg(host);
    case Reason::DnsTruncated:
        return Cause::tr("the DNS server %1 cut its answer short", "cause; %1 is a host").arg(host);
    case Reason::Prohibited:
        return Cause::tr("a firewall forbids %2 to %1", "cause; %1 is a host, %2 a list of ports").arg(host, ports);
    case Reason::RefusedOnTheWay:
        return Cause::tr("a firewall on the way to %1 refused %2, it seems", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::OneAddressFails:
        return Cause::tr(
            "%1 fails on %2 while another address of the same name works", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::Flaky:
        return Cause::tr("%1 answered on %2 only after losses", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::AcceptsEverything:
        if (finding.ports.isEmpty())
            return Cause::tr("something accepts every connection to %1", "cause; %1 is a host").arg(host);
        return Cause::tr("something accepts every connection to %1, so nothing is proven by %2",
            "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::BlockedMidRun:
        if (finding.ports.isEmpty())
            return Cause::tr("%1 stopped answering this computer during the run", "cause; %1 is a host").arg(host);
        return Cause::tr(
            "%1 stopped answering this computer during the run (%2)", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::SourcePortsBlocked:
        return Cause::tr("not all local ports of this computer are let out to %1", "cause; %1 is a host").arg(host);
    case Reason::SourcePortsUntold:
        return Cause::tr("the local ports could not be tried towards %1", "cause; %1 is a host").arg(host);
    case Reason::ReadOnlyController:
        return Cause::tr("%1 is a read-only controller", "cause; %1 is a host").arg(host);
    case Reason::OtherHost:
        return Cause::tr("another machine answers on %2 of %1", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::NameLeadsElsewhere:
        return Cause::tr("%1 leads to a machine with another name", "cause; %1 is a host name").arg(host);
    case Reason::ClockSkew:
        return Cause::tr("the clocks of %1 and of this computer differ too much", "cause; %1 is a host").arg(host);
    case Reason::TlsNoCertificate:
        return Cause::tr("%1 has no usable certificate (%2)", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::KerberosNeedsTcp:
        return Cause::tr("Kerberos on %1 asks for TCP", "cause; %1 is a host").arg(host);
    case Reason::OpenedByMapper:
        return Cause::tr("a firewall opens %2 of %1 on demand", "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::OutsideReachableRange:
        return Cause::tr("a firewall lets only a part of the RPC range of %1 pass (not %2)",
            "cause; %1 is a host, %2 a list of ports")
            .arg(host, ports);
    case Reason::SmbSigningRequired:
        return Cause::tr("%1 requires SMB signing", "cause; %1 is a host").arg(host);
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
