// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/diagnosistext.h"
#include "model/causes/explanationparts.h"
#include "model/causes/judgement.h"
#include "model/causes/machinename.h"
#include "model/causes/statetext.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

QString explanationText(const CheckRecord& record, Reason reason, const HostFacts& host)
{
    const Check& check = record.check;
    const QString port = Explanation::portOf(check);
    const QString& target = check.target;
    if (check.isRangeScan()) {
        if (const QString ofRange = rangeExplanation(record, reason, host); !ofRange.isEmpty())
            return ofRange;
    }
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::RangeCut:
        return Explanation::tr("A part of %1 on %2 is blocked.", "%1 range of ports and protocol, %2 host")
            .arg(port, target);
    case Reason::RangeStealth:
        return Explanation::tr(
            "Whether %1 on %2 is let through cannot be told from here.", "%1 range of ports and protocol, %2 host")
            .arg(port, target);
    case Reason::Answered:
        return Explanation::answered(record);
    case Reason::StandIn:
        return Explanation::standIn(record);
    case Reason::Refused:
        return Explanation::tr("%1 on %2 was refused: nothing listens there, or a firewall answers in the host's name.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::NoAnswer:
        return Explanation::silence(record, host);
    case Reason::HostUnreachable:
        return Explanation::hostUnreachable(record, host);
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
    case Reason::NoApplicationData:
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
            "%1 on %2 is open. No dialogue is known for this port, so which program answers there is not proven.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::LdapError:
        return Explanation::tr("An LDAP server answers on %1 of %2, but with an error: %3.",
            "%1 port and protocol, %2 host, %3 LDAP error")
            .arg(port, target, record.seen.evidence["ldapResultName"_L1].toString());
    case Reason::WrongDomain:
        return Explanation::tr(
            "LDAP answers on %1 of %2, so the port works; but %2 says that it is no controller of %3.",
            "%1 port and protocol, %2 host, %3 domain")
            .arg(port, target, host.domain());
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
        return Explanation::prohibited(record);
    case Reason::RefusedOnTheWay:
        return Explanation::refusedOnTheWay(record, host);
    case Reason::OneAddressFails:
        return Explanation::tr(
            "%1 answers on %2 at %3, but not at %4 (%5): what is asked of the name works now and then.",
            "%1 host name, %2 port and protocol, %3 and %4 addresses, %5 what was found")
            .arg(target, port, host.worksAt(check), check.address, stateText(record.seen.state));
    case Reason::Flaky:
        return Explanation::tr(
            "%1 on %2 answered, but only in attempt %3: questions or answers before it were lost. A firewall rule "
            "blocks "
            "always; losses come from the line, from overload, or from one of several ways that fails.",
            "%1 port and protocol, %2 host, %3 number")
            .arg(port, target, QString::number(record.seen.attempts));
    case Reason::AcceptsEverything:
        return Explanation::acceptsEverything(record);
    case Reason::BlockedMidRun:
        return Explanation::tr(
            "A port of %1 that had answered in this run did not open any more at its end. What stayed "
            "unanswered after %2 says nothing about the port: a device may block this computer because it asked so "
            "much, or "
            "the host or the way to it failed meanwhile.",
            "%1 host, %2 time")
            .arg(target, Explanation::timeOfDay(host.blockedSince()));
    case Reason::SourcePortsFree:
        return Explanation::tr(
            "%1 on %2 was reached from local ports over all of %3.", "%1 port and protocol, %2 host, %3 range of ports")
            .arg(port, target, Explanation::allLocalPorts());
    case Reason::SourcePortsBlocked:
        return Explanation::tr(
            "%1 on %2 answers, but not to all local ports of this computer: nothing comes back to %3. "
            "A firewall here or on the way filters by source port.",
            "%1 port and protocol, %2 host, %3 ranges of ports")
            .arg(port, target, Explanation::blockedLocalPorts(record));
    case Reason::SourcePortsUntold:
        return Explanation::tr(
            "Whether the local ports %1 are let out could not be tried: this computer let none of the "
            "chosen ones be used.",
            "%1 range of ports")
            .arg(Explanation::allLocalPorts());
    case Reason::ReadOnlyController:
        return Explanation::tr(
            "%1 on %2 works, but %2 is a read-only domain controller: some of what is audited can only "
            "be read from a writable one.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::OtherHost:
        return Explanation::tr(
            "%1 on %2 is answered by another machine: it calls itself %3, while the other services "
            "there belong to %4. A forwarded port, a load balancer or a stale record leads elsewhere.",
            "%1 port and protocol, %2 host, %3 and %4 computer names")
            .arg(port, target, ownName(record), host.name());
    case Reason::NameLeadsElsewhere:
        return Explanation::tr(
            "%1 on %2 works, but the machine at %3 calls itself %4: the name %2 is an alias of it, or "
            "leads to the wrong machine.",
            "%1 port and protocol, %2 host name, %3 address, %4 computer name")
            .arg(port, target, check.address, host.name());
    case Reason::ClockSkew:
        return Explanation::clockSkew(record);
    case Reason::TlsNoCertificate:
        return Explanation::tr(
            "%1 on %2 accepts connections and closes them as soon as TLS begins: the firewall is fine; "
            "this is what a controller does that has no usable certificate.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::KerberosNeedsTcp:
        return Explanation::tr(
            "Kerberos answers on %1 of %2, so UDP works; the answer is too large for UDP and is to be "
            "fetched over 88/TCP.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::OpenedByMapper:
        return Explanation::tr(
                   "%1 on %2 opened only after the endpoint mapper had been asked for it: a firewall on the way "
                   "understands RPC and opens ports on demand. A plain port scan shows this port as blocked; "
                   "that is normal.",
                   "%1 port and protocol, %2 host")
                   .arg(port, target)
            + Explanation::usedBy(record);
    case Reason::OutsideReachableRange:
        return Explanation::outsideRange(record, host);
    case Reason::SmbSigningRequired:
        return Explanation::tr(
            "%1 on %2 answered as SMB, in its own protocol, and requires signing, as domain controllers "
            "do. Credentials and permissions were not tested.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
