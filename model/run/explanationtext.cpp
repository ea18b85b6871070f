// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/diagnosistext.h"

#include <QCoreApplication>
#include <QLocale>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

struct Explanation {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// "389/TCP"
QString portOf(const Check& check)
{
    return check.portText() + u'/' + token(check.protocol);
}

/// The same service's answer over the other transport, where there is one.
bool twinVerified(const Check& check, const HostView& host)
{
    if (check.service == Service::Cldap)
        return host.verified(Service::Ldap, Transport::Tcp);
    const Transport other = check.protocol == Transport::Tcp ? Transport::Udp : Transport::Tcp;
    return host.verified(check.service, other);
}

QString answered(const CheckRecord& record)
{
    const Check& check = record.check;
    if (check.service == Service::RpcEndpoint) {
        return Explanation::tr(
            "%1 on %2 is a port that the endpoint mapper named, and an RPC server accepted a connection there.",
            "%1 port and protocol, %2 host")
            .arg(portOf(check), check.target);
    }
    return Explanation::tr(
        "%1 on %2 answered as %3, in that service's own protocol. Credentials and permissions were not tested.",
        "%1 port and protocol, %2 host, %3 service")
        .arg(portOf(check), check.target, serviceName(check.service));
}

QString udpSilence(const CheckRecord& record, const HostView& host)
{
    const Check& check = record.check;
    if (check.service == Service::Cldap && twinVerified(check, host)) {
        return Explanation::tr(
            "No answer over UDP in %n attempt(s), while TCP 389 works on the same host. Finding a domain controller "
            "uses UDP 389: it will be slow or fail. A firewall may drop UDP 389, or the controller may not answer it.",
            "silence on UDP 389", record.seen.attempts);
    }
    if (check.service == Service::Kerberos && twinVerified(check, host)) {
        return Explanation::tr(
            "No answer over UDP, while TCP 88 works on the same host. Current Windows asks Kerberos over TCP first, so "
            "logons usually still work; the port table asks for both.");
    }
    return Explanation::tr(
        "No answer from %1 on %2. Over UDP, silence can mean a firewall that drops the question or the answer, or a "
        "service that does not run.",
        "%1 port and protocol, %2 host")
        .arg(portOf(check), check.target);
}

QString silence(const CheckRecord& record, const HostView& host)
{
    const Check& check = record.check;
    if (check.protocol == Transport::Udp)
        return udpSilence(record, host);
    const QString seen = Explanation::tr("No answer from %1 on %2 within the time limit, in %n attempt(s).",
        "%1 port and protocol, %2 host", record.seen.attempts)
                             .arg(portOf(check), check.target);
    const QString meaning = host.showedLife()
        ? Explanation::tr("The host is up, since other ports of it answered: a firewall on the way or on the host "
                          "drops this port, or "
                          "(Windows in stealth mode) nothing listens there.")
        : Explanation::tr("A firewall on the way or on the host can drop it, or (Windows in stealth mode) nothing "
                          "listens there, or the "
                          "host is down.");
    const QString both = Explanation::tr("%1 %2", "two sentences, one behind the other").arg(seen, meaning);
    const int refusalMs = record.seen.evidence["refusalMayTakeMs"_L1].toInt();
    if (refusalMs == 0)
        return both;
    const QString hurried = Explanation::tr("Windows can take %1 s to tell a refusal, longer than the time limit: so "
                                            "the port may just be closed. A longer limit would tell.",
        "%1 a number of seconds")
                                .arg(QLocale().toString(refusalMs / 1000.0));
    return Explanation::tr("%1 %2", "two sentences, one behind the other").arg(both, hurried);
}

} // namespace

QString explanationText(const CheckRecord& record, Reason reason, const HostView& host)
{
    const Check& check = record.check;
    const QString port = portOf(check);
    const QString& target = check.target;
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::Answered:
        return answered(record);
    case Reason::Refused:
        return Explanation::tr("%1 on %2 was refused: nothing listens there, or a firewall answers in the host's name.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::NoAnswer:
        return silence(record, host);
    case Reason::HostUnreachable:
        return Explanation::tr(
            "The network reported that %2 can't be reached for %1: the host is down, or a router or firewall forbids "
            "the way there.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::NetworkUnreachable:
        return Explanation::tr("There is no route from this computer to %1.", "%1 address").arg(check.address);
    case Reason::HostSilent:
        return Explanation::tr(
            "%1 answered nothing on any port. It is down, the way there is blocked, or its own firewall drops "
            "everything, for example in the public profile after a restart.",
            "%1 host with its address")
            .arg(check.targetText());
    case Reason::NameNotFound:
        return Explanation::tr("The name %1 has no address, so nothing could be asked.", "%1 host name").arg(target);
    case Reason::BlockedLocally:
        return Explanation::tr(
            "This computer itself refused to send to %1 on %2: no packet left it.", "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::NoLocalPort:
        return Explanation::tr(
            "This computer has no free local port or address to ask %1 on %2 from.", "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::LocalError:
        return Explanation::tr(
            "This computer could not ask %1 on %2: %3", "%1 port and protocol, %2 host, %3 the system's words")
            .arg(port, target, record.seen.errorText);
    case Reason::OtherProtocol:
        return Explanation::tr(
            "Something answers on %1 of %2, and it is not %3: another program, another host, or a device in between.",
            "%1 port and protocol, %2 host, %3 service")
            .arg(port, target, serviceName(check.service));
    case Reason::Mute:
        return Explanation::tr(
            "%1 on %2 is open, but nothing was said to a question that %3 answers: the service hangs, or a device in "
            "between accepted the connection.",
            "%1 port and protocol, %2 host, %3 service")
            .arg(port, target, serviceName(check.service));
    case Reason::ClosedEarly:
        return Explanation::tr(
            "%1 on %2 is open, but the connection was closed without an answer: the service or a device in between "
            "refuses this computer.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::TooMuchData:
        return Explanation::tr("What answers on %1 of %2 sent far more than %3 would: it is something else.",
            "%1 port and protocol, %2 host, %3 service")
            .arg(port, target, serviceName(check.service));
    case Reason::NoDialogue:
        return Explanation::tr(
            "%1 on %2 is open. No dialogue is known for this port, so what answers there is not proven.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::LdapError:
        return Explanation::tr("An LDAP server answers on %1 of %2, but with an error: %3.",
            "%1 port and protocol, %2 host, %3 LDAP error")
            .arg(port, target, record.seen.evidence["ldapResultName"_L1].toString());
    case Reason::WrongDomain:
        return Explanation::tr(
            "LDAP answers over UDP 389, so the port works; but %1 says that it is no controller of %2.",
            "%1 host, %2 domain")
            .arg(target, host.domain());
    case Reason::NotGlobalCatalog:
        return Explanation::tr(
            "%1 says that it is no global catalog, so nothing is expected on %2. This is no firewall fault.",
            "%1 host, %2 port and protocol")
            .arg(target, port);
    case Reason::TlsFailed:
        return Explanation::tr("%1 on %2 is reachable, but TLS could not be set up: the firewall is fine; the "
                               "controller most likely has no "
                               "usable certificate.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::CertificateExpired:
        return Explanation::tr("%1 on %2 works, but its certificate has expired: clients that verify it will refuse.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::CertificateNotYetValid:
        return Explanation::tr(
            "%1 on %2 works, but its certificate is not valid yet: a clock is wrong, or it was issued for later.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::CertificateWrongName:
        return Explanation::tr(
            "%1 on %2 works, but its certificate is for another name: clients that verify it will refuse.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::CertificateUntrusted:
        return Explanation::tr(
            "%1 on %2 works, but this computer does not trust its certificate: clients that verify it will refuse.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::KerberosError:
        return Explanation::tr("Kerberos answers on %1 of %2, with an unexpected error: %3.",
            "%1 port and protocol, %2 host, %3 error name")
            .arg(port, target, record.seen.evidence["kerberosErrorName"_L1].toString());
    case Reason::KerberosWrongRealm:
        return Explanation::tr("Kerberos answers on %1 of %2, so the port works; but it does not serve %3.",
            "%1 port and protocol, %2 host, %3 domain")
            .arg(port, target, host.domain());
    case Reason::MapperRefused:
        return check.isPlaceholder()
            ? Explanation::tr("%1 does not tell its RPC ports to anonymous questions. That is a policy, not a "
                              "firewall; the ports of the "
                              "dynamic range could not be checked.",
                "%1 host")
                  .arg(target)
            : Explanation::tr(
                "The endpoint mapper on %1 of %2 answers, so the port works; it refuses anonymous questions by policy.",
                "%1 port and protocol, %2 host")
                  .arg(port, target);
    case Reason::NoEndpoints:
        return Explanation::tr("The endpoint mapper on %1 answers, but names no TCP port in the range: there is "
                               "nothing to check there now.",
            "%1 host")
            .arg(target);
    case Reason::MapperUnavailable:
        return Explanation::tr(
            "The endpoint mapper (135/TCP) on %1 gave no answer, so the RPC ports in use are not known and were not "
            "checked.",
            "%1 host")
            .arg(target);
    case Reason::BindRefused:
        return Explanation::tr("An RPC server answers on %1 of %2 and declines this question: the way there is free.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::Smb1Only:
        return Explanation::tr("%1 on %2 speaks SMB 1 only; SMB 2 or 3 is required.", "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::SmbError:
        return Explanation::tr("SMB answers on %1 of %2, but refuses to negotiate (status %3).",
            "%1 port and protocol, %2 host, %3 NTSTATUS")
            .arg(port, target, record.seen.evidence["ntStatus"_L1].toString());
    case Reason::DnsError:
        return Explanation::tr("A DNS server answers on %1 of %2, so the port works; but it answered %3.",
            "%1 port and protocol, %2 host, %3 response code")
            .arg(port, target, record.seen.evidence["rcode"_L1].toString());
    case Reason::DnsWrongDomain:
        return Explanation::tr(
            "A DNS server answers on %1 of %2, so the port works; but it does not know the controllers of %3: it is "
            "the wrong server for that domain, or the domain's name is wrong.",
            "%1 port and protocol, %2 host, %3 domain")
            .arg(port, target, host.domain());
    case Reason::DnsTruncated:
        return Explanation::tr(
            "DNS answers on %1 of %2, but the answer was cut short: clients will ask again over TCP 53, which the port "
            "table does not list.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::Cancelled:
        return Explanation::tr("Stopped before there was a result.");
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
