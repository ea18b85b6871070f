// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/diagnosistext.h"
#include "model/causes/judgement.h"

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

QString forSilence(const CheckRecord& record, const HostFacts& host)
{
    if (!host.showedLife() && !host.isSilent())
        return Remedy::tr("Wait for the other checks of this host: they tell whether it is up.");
    return openTheWay(record.check);
}

QString networkShouldAllow(const Check& check)
{
    return Remedy::tr(
        "Network team: allow %1 from this computer to %2.", "%1 port and protocol, %2 host with its address")
        .arg(check.portText() + u'/' + token(check.protocol), check.targetText());
}

QString certificateNeeded(const QString& host)
{
    return Remedy::tr(
        "Directory team: give %1 a certificate for server authentication with its full name in it.", "%1 host")
        .arg(host);
}

} // namespace

QString remedyText(const CheckRecord& record, Reason reason, const HostFacts& host)
{
    const Check& check = record.check;
    const QString& target = check.target;
    const QString port = check.portText() + u'/' + token(check.protocol);
    if (check.isRangeScan()) {
        if (const QString ofRange = rangeRemedy(record, reason); !ofRange.isEmpty())
            return ofRange;
    }
    switch (reason) {
    case Reason::None:
    case Reason::RangeCut: // only for ranges, above
    case Reason::RangeStealth:
    case Reason::Answered:
    case Reason::StandIn:
    case Reason::BindRefused:
    case Reason::NotGlobalCatalog:
        return {};
    case Reason::Refused:
        return forRefusal(check);
    case Reason::NoAnswer:
        return forSilence(record, host);
    case Reason::HostUnreachable:
        if (host.showedLife())
            return networkShouldAllow(check);
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
    case Reason::NoApplicationData:
    case Reason::ClosedEarly:
        return Remedy::tr("Administrator of %1: check the service. Network team: does a proxy or an inspecting "
                          "firewall stand in between?",
            "%1 host")
            .arg(target);
    case Reason::NoDialogue:
        if (host.controlIsClean())
            return {};
        return Remedy::tr("Check with the service's own client whether it answers.");
    case Reason::LdapError:
    case Reason::SmbError:
    case Reason::KerberosError:
        return Remedy::tr("Directory team: see the error below and the event log of %1.", "%1 host").arg(target);
    case Reason::WrongDomain:
    case Reason::KerberosWrongRealm:
        return Remedy::tr("Check the domain's name; if it is right, name a controller of that domain.");
    case Reason::TlsFailed:
        return certificateNeeded(target);
    case Reason::CertificateExpired:
    case Reason::CertificateNotYetValid:
        return Remedy::tr("Directory team: renew the certificate of %1 and check the clocks.", "%1 host").arg(target);
    case Reason::CertificateWrongName:
        return Remedy::tr(
            "Use the name that the certificate bears, or have the directory team issue one for %1.", "%1 host")
            .arg(target);
    case Reason::CertificateUntrusted:
        return Remedy::tr("Administrator of this computer: trust the authority that issued it, if the certificate "
                          "is the right one.");
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
    case Reason::SourcePortsFree:
    case Reason::KerberosNeedsTcp:
    case Reason::OpenedByMapper:
    case Reason::SmbSigningRequired:
        return {};
    case Reason::Prohibited:
        return networkShouldAllow(check);
    case Reason::RefusedOnTheWay:
        return Remedy::tr("Network team: look for a firewall that rejects %1 from this computer to %2, and allow it.",
            "%1 port and protocol, %2 host with its address")
            .arg(port, check.targetText());
    case Reason::OneAddressFails:
        return Remedy::tr(
            "Compare what differs at %1: DNS administrator, should %2 lead there? Network team: allow %3 to %1 "
            "as to the others. Administrator of %1: does the service run there?",
            "%1 address, %2 host name, %3 port and protocol")
            .arg(check.address, target, port);
    case Reason::Flaky:
        return Remedy::tr(
            "Check again some times. If it stays so, the network team should look for losses on the way to %1; "
            "no rule has to be changed.",
            "%1 host with its address")
            .arg(check.targetText());
    case Reason::AcceptsEverything:
        return Remedy::tr("Network team, and administrator of this computer: which proxy or security product accepts "
                          "connections to %1 in its place? Check again without it.",
            "%1 host with its address")
            .arg(check.targetText());
    case Reason::BlockedMidRun:
        return Remedy::tr(
            "Network team: did a device block this computer during the check? Then check again with fewer "
            "checks at once.");
    case Reason::SourcePortsBlocked:
    case Reason::SourcePortsUntold:
        return reason == Reason::SourcePortsBlocked
            ? Remedy::tr(
                "Administrator of this computer and network team: allow outbound connections from all local ports "
                "1024-65535, as the requirements ask; today this computer takes its ports from the range that the "
                "report names.")
            : Remedy::tr("Administrator of this computer: see what takes or excludes its local ports.");
    case Reason::ReadOnlyController:
        return Remedy::tr("Directory team: name a writable domain controller as well.");
    case Reason::OtherHost:
        return Remedy::tr("Network team: where is %1 of %2 forwarded to? DNS administrator: is the record of %3 right?",
            "%1 port and protocol, %2 address, %3 host")
            .arg(port, check.address, target);
    case Reason::NameLeadsElsewhere:
        return Remedy::tr(
            "DNS administrator: should %1 lead to %2? If not, correct the record; these results are for the "
            "machine at that address.",
            "%1 host name, %2 address")
            .arg(target, check.address);
    case Reason::ClockSkew:
        return Remedy::tr(
            "Administrator of this computer: compare its time source with the domain's (w32tm /query /status). "
            "Directory team: the same on %1.",
            "%1 host")
            .arg(target);
    case Reason::TlsNoCertificate:
        return certificateNeeded(target);
    case Reason::OutsideReachableRange:
        return Remedy::tr(
            "Network team: let the rule for RPC reach over all ports that %1 hands out (49152-65535 unless it "
            "was set otherwise), or directory team: set them into the range that is open.",
            "%1 host")
            .arg(target);
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
