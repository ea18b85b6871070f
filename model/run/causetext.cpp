// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/findings.h"

#include <QCoreApplication>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class Cause final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::Cause)
};

/// How many ports a clause names before the rest is only counted.
constexpr qsizetype longestPortList = 4;

QString portsText(const QStringList& ports)
{
    if (ports.size() <= 1)
        return ports.join(QString());
    if (ports.size() > longestPortList)
        return Cause::tr("%1 and %2 more", "%1 is a list of ports, %2 a number greater than 1")
            .arg(ports.first(longestPortList - 1).join(", "_L1), QString::number(ports.size() - longestPortList + 1));
    return Cause::tr("%1 and %2", "%1 is a list of ports, %2 the last port")
        .arg(ports.first(ports.size() - 1).join(", "_L1), ports.last());
}

} // namespace

// One switch, long but flat: the compiler names the reason that has no words yet.
QString causeText(const Finding& finding) // NOLINT(readability-function-size)
{
    const QString& host = finding.host;
    const QString ports = portsText(finding.ports);
    switch (finding.reason) {
    case Reason::None:
    case Reason::Answered:
    case Reason::Cancelled:
        return Cause::tr("%1 on %2", "cause; %1 is a list of ports, %2 a host").arg(ports, host);
    case Reason::Refused:
        return Cause::tr("%1 refused the connection to %2", "cause; %1 is a host, %2 a list of ports").arg(host, ports);
    case Reason::NoAnswer:
        return Cause::tr("%1 did not answer on %2", "cause; %1 is a host, %2 a list of ports").arg(host, ports);
    case Reason::HostUnreachable:
        return Cause::tr("the network reports that %1 cannot be reached", "cause; %1 is a host").arg(host);
    case Reason::NetworkUnreachable:
        return Cause::tr("there is no route to %1", "cause; %1 is a host").arg(host);
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
    case Reason::Mute:
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
    case Reason::RefusedOnTheWay:
    case Reason::OneAddressFails:
    case Reason::Flaky:
    case Reason::AcceptsEverything:
    case Reason::BlockedMidRun:
    case Reason::SourcePortsFree:
    case Reason::SourcePortsBlocked:
    case Reason::SourcePortsUntold:
    case Reason::ReadOnlyController:
    case Reason::OtherHost:
    case Reason::NameLeadsElsewhere:
    case Reason::ClockSkew:
    case Reason::TlsNoCertificate:
    case Reason::KerberosNeedsTcp:
    case Reason::OpenedByMapper:
    case Reason::OutsideReachableRange:
    case Reason::SmbSigningRequired:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
