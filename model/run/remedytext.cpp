// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/diagnosistext.h"

#include <QCoreApplication>

namespace PortCheck {

namespace {

struct Remedy {
    Q_DECLARE_TR_FUNCTIONS(Remedy)
};

QString openTheWay(const Check& check)
{
    return Remedy::tr(
        "Network team: allow %1 from this computer to %2. Administrator of %3: check that the service runs and "
        "that the host's own firewall lets it in.",
        "%1 port and protocol, %2 host with its address, %3 host")
        .arg(check.portText() + u'/' + token(check.protocol), check.targetText(), check.target);
}

QString forRefusal(const Check& check)
{
    const QString port = check.portText() + u'/' + token(check.protocol);
    if (check.service == Service::Unknown) {
        return Remedy::tr(
            "Administrator of %1: does anything listen on %2 there, and is %1 the right host? If so, the network team "
            "should look for a firewall that rejects %2.",
            "%1 host, %2 port and protocol")
            .arg(check.target, port);
    }
    return Remedy::tr(
        "Administrator of %1: is %2 running there, and is %1 the right host? If it runs, the network team should look "
        "for a firewall that rejects %3.",
        "%1 host, %2 service, %3 port and protocol")
        .arg(check.target, serviceName(check.service), port);
}

QString forSilence(const CheckRecord& record, const HostView& host)
{
    if (!host.showedLife() && !host.isSilent())
        return Remedy::tr("Wait for the other checks of this host: they tell whether it is up.");
    return openTheWay(record.check);
}

} // namespace

QString remedyText(const CheckRecord& record, Reason reason, const HostView& host)
{
    const Check& check = record.check;
    const QString& target = check.target;
    switch (reason) {
    case Reason::None:
    case Reason::Answered:
    case Reason::BindRefused:
    case Reason::NotGlobalCatalog:
        return {};
    case Reason::Refused:
        return forRefusal(check);
    case Reason::NoAnswer:
        return forSilence(record, host);
    case Reason::HostUnreachable:
        return Remedy::tr(
            "Administrator of %1: is the host up? Network team: is there a route to %2, and does a firewall reject it?",
            "%1 host, %2 address")
            .arg(target, check.address);
    case Reason::NetworkUnreachable:
        return Remedy::tr("Administrator of this computer: check its network connection and routes.");
    case Reason::HostSilent:
        return Remedy::tr("Administrator of %1: is it up, and which profile does its firewall use "
                          "(Get-NetConnectionProfile)? Network "
                          "team: is there a way from this computer to %2?",
            "%1 host, %2 address")
            .arg(target, check.address);
    case Reason::NameNotFound:
        return Remedy::tr(
            "Check the spelling of %1. If it is right, the DNS administrator should see why it doesn't resolve here.",
            "%1 host name")
            .arg(target);
    case Reason::BlockedLocally:
        return Remedy::tr("Administrator of this computer: its firewall or security software blocks outbound "
                          "connections of this program.");
    case Reason::NoLocalPort:
    case Reason::LocalError:
        return Remedy::tr(
            "Administrator of this computer: check its network set-up and the number of open connections.");
    case Reason::OtherProtocol:
    case Reason::TooMuchData:
        return Remedy::tr("Check that %1 is the host that you mean. Network team: does a device answer in its name?",
            "%1 host with its address")
            .arg(check.targetText());
    case Reason::Mute:
    case Reason::ClosedEarly:
        return Remedy::tr("Administrator of %1: check the service. Network team: does a proxy or an inspecting "
                          "firewall stand in between?",
            "%1 host")
            .arg(target);
    case Reason::NoDialogue:
        return Remedy::tr("Check with the service's own client whether it answers.");
    case Reason::LdapError:
    case Reason::SmbError:
    case Reason::KerberosError:
        return Remedy::tr("Directory team: see the error below and the event log of %1.", "%1 host").arg(target);
    case Reason::WrongDomain:
    case Reason::KerberosWrongRealm:
        return Remedy::tr("Check the domain's name; if it is right, name a controller of that domain.");
    case Reason::TlsFailed:
        return Remedy::tr(
            "Directory team: give %1 a certificate for server authentication with its full name in it.", "%1 host")
            .arg(target);
    case Reason::CertificateExpired:
    case Reason::CertificateNotYetValid:
        return Remedy::tr("Directory team: renew the certificate of %1 and check the clocks.", "%1 host").arg(target);
    case Reason::CertificateWrongName:
        return Remedy::tr(
            "Use the name that the certificate bears, or have the directory team issue one for %1.", "%1 host")
            .arg(target);
    case Reason::CertificateUntrusted:
        return Remedy::tr("Administrator of this computer: trust the authority that issued it, if the certificate "
                          "below is the right one.");
    case Reason::MapperRefused:
        return check.isPlaceholder() ? Remedy::tr("Administrator of %1: look at the policy \"Restrict Unauthenticated "
                                                  "RPC clients\", which should not be set on "
                                                  "domain controllers; or list the ports there.",
                   "%1 host; keep the policy's name as Windows writes it")
                                           .arg(target)
                                     : QString();
    case Reason::NoEndpoints:
        return check.isPlaceholder()
            ? Remedy::tr("Administrator of %1: check that its RPC services run.", "%1 host").arg(target)
            : QString();
    case Reason::MapperUnavailable:
        return Remedy::tr("Make 135/TCP work first, then check again.");
    case Reason::Smb1Only:
        return Remedy::tr("Administrator of %1: enable SMB 2 and 3.", "%1 host").arg(target);
    case Reason::DnsError:
        return Remedy::tr("DNS administrator: see why %1 refuses or fails to answer this computer.", "%1 host")
            .arg(target);
    case Reason::DnsWrongDomain:
        return Remedy::tr("Check the domain's name; if it is right, name a DNS server that serves the domain.");
    case Reason::DnsTruncated:
        return Remedy::tr("Network team: allow 53/TCP to %1 as well.", "%1 host").arg(target);
    case Reason::Cancelled:
        return Remedy::tr("Check again.");
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
