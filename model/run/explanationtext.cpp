// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/diagnosistext.h"

#include "model/run/checktext.h"
#include "model/run/identity.h"
#include "model/run/look.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>
#include <QLocale>

#include <cmath>

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

const QString allLocalPorts = u"1024-65535"_s;

QString timeOfDay(const QDateTime& moment)
{
    return moment.toLocalTime().toString(u"HH:mm:ss"_s);
}

/// A sentence, after a blank, on what an RPC port is for; empty where that isn't known.
QString usedBy(const CheckRecord& record)
{
    QStringList uses;
    const QJsonArray known = record.seen.evidence["rpcUses"_L1].toArray();
    for (const auto& use : known)
        uses.append(use.toString());
    if (uses.isEmpty())
        return {};
    return u' ' + Explanation::tr("It serves: %1.", "%1 a list of what RPC interfaces are for").arg(uses.join("; "_L1));
}

QString answered(const CheckRecord& record)
{
    const Check& check = record.check;
    if (check.service == Service::RpcEndpoint) {
        return Explanation::tr(
            "%1 on %2 is a port that the endpoint mapper named, and an RPC server accepted a connection there.",
            "%1 port and protocol, %2 host")
                   .arg(portOf(check), check.target)
            + usedBy(record);
    }
    if (check.service == Service::EndpointMapper) {
        return Explanation::tr("%1 on %2 answered as the endpoint mapper and named the ports in use. The port of WMI comes "
                               "from the same range and is told only to who signs in: what holds for the others is "
                               "inferred for it.",
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
        return both + usedBy(record);
    const QString hurried = Explanation::tr("Windows can take %1 s to tell a refusal, longer than the time limit: so "
                                            "the port may just be closed. A longer limit would tell.",
        "%1 a number of seconds")
                                .arg(QLocale().toString(refusalMs / 1000.0));
    return Explanation::tr("%1 %2", "two sentences, one behind the other").arg(both, hurried);
}

QString prohibited(const CheckRecord& record)
{
    const Check& check = record.check;
    const QString sender = record.seen.evidence["icmpSender"_L1].toString();
    if (sender.isEmpty()) {
        return Explanation::tr("A firewall or router on the way reported that it forbids %1 to %2.",
            "%1 port and protocol, %2 host")
            .arg(portOf(check), check.target);
    }
    if (QHostAddress(sender) == QHostAddress(check.address)) {
        return Explanation::tr("%2 itself reported that it forbids %1: that is its own firewall.",
            "%1 port and protocol, %2 host")
            .arg(portOf(check), check.target);
    }
    return Explanation::tr("%3 reported that it forbids %1 to %2: that is the firewall or router to look at.",
        "%1 port and protocol, %2 host, %3 address")
        .arg(portOf(check), check.target, sender);
}

QString hostUnreachable(const CheckRecord& record, const HostView& host)
{
    const Check& check = record.check;
    const QString sender = record.seen.evidence["icmpSender"_L1].toString();
    if (!sender.isEmpty() && QHostAddress(sender) == record.seen.localAddress) {
        // The neighbour discovery (ARP) of this computer failed: the target is on its own segment, or should be.
        return Explanation::tr("This computer found nobody at %1 when it asked for %2: the host is down, or its address is "
                               "wrong.",
            "%1 host with its address, %2 port and protocol")
            .arg(check.targetText(), portOf(check));
    }
    const QString reporter = sender.isEmpty() ? Explanation::tr("The network", "who reported; begins a sentence") : sender;
    if (host.showedLife()) {
        return Explanation::tr("%1 reported that %2 can't be reached for %3, while other ports of it answered: the host is "
                               "up, so a firewall or router forbids this port.",
            "%1 who reported, %2 host, %3 port and protocol")
            .arg(reporter, check.target, portOf(check));
    }
    return Explanation::tr(
        "%1 reported that %2 can't be reached for %3: the host is down, or a router or firewall forbids the way there.",
        "%1 who reported, %2 host, %3 port and protocol")
        .arg(reporter, check.target, portOf(check));
}

QString refusedOnTheWay(const CheckRecord& record, const HostView& host)
{
    const Check& check = record.check;
    const QString sender = record.seen.evidence["icmpSender"_L1].toString();
    if (!sender.isEmpty()) {
        return Explanation::tr("%1 on %2 was refused by %3, which is not %2: a firewall or router answered in its place.",
            "%1 port and protocol, %2 host, %3 address")
            .arg(portOf(check), check.target, sender);
    }
    const QLocale locale;
    return Explanation::tr("%1 on %2 was refused after %3 ms, while %2 takes at least %4 ms to answer: most likely a "
                           "firewall on the way refused in its name. This is a hint, not proof.",
        "%1 port and protocol, %2 host, %3 and %4 numbers")
        .arg(portOf(check), check.target, locale.toString(record.seen.evidence["refusedAfterMs"_L1].toDouble(), 'f', 1),
            locale.toString(host.roundTripMs().value_or(0), 'f', 1));
}

QString acceptsEverything(const CheckRecord& record)
{
    const Check& check = record.check;
    if (check.port == controlPort) {
        return Explanation::tr("Something accepts every connection to %1: port %2, where nothing can listen, opened too. A "
                               "proxy, a security product on this computer or a firewall answers in its place. Only what "
                               "answered in its own protocol is proven.",
            "%1 host, %2 port and protocol")
            .arg(check.targetText(), portOf(check));
    }
    return Explanation::tr("%1 on %2 accepted a connection and showed nothing of its service; so does every port there, "
                           "even one where nothing can listen. Whether the service is reached can't be told from here.",
        "%1 port and protocol, %2 host")
        .arg(portOf(check), check.target);
}

QString clockSkew(const CheckRecord& record)
{
    constexpr double minuteS = 60;
    constexpr double limitS = 5 * minuteS;
    const Check& check = record.check;
    const double ahead = record.seen.evidence["clockDifferenceS"_L1].toDouble();
    const QString minutes = QLocale().toString(std::abs(ahead) / minuteS, 'f', 1);
    const QString difference = ahead > 0
        ? Explanation::tr("%1 on %2 works, but the clock of %2 is %3 minutes ahead of this computer's.",
              "%1 port and protocol, %2 host, %3 number")
        : Explanation::tr("%1 on %2 works, but the clock of %2 is %3 minutes behind this computer's.",
              "%1 port and protocol, %2 host, %3 number");
    const QString effect = std::abs(ahead) >= limitS
        ? Explanation::tr("Kerberos allows five, so logons will fail although the ports are open.")
        : Explanation::tr("Kerberos allows five, so logons will fail soon if it grows.");
    return Explanation::tr("%1 %2", "two sentences, one behind the other")
        .arg(difference.arg(portOf(check), check.target, minutes), effect);
}

QString outsideRange(const CheckRecord& record, const HostView& host)
{
    const Check& check = record.check;
    const HostView::Boundary boundary = host.boundary().value_or(HostView::Boundary());
    const bool upper = boundary.blocked > boundary.reached;
    const QString where = upper
        ? Explanation::tr("%1 on %2 is not reached, and neither is any RPC port from %3 up, while those up to %4 are: a "
                          "firewall ends its range between the two.",
              "%1 port and protocol, %2 host, %3 and %4 port numbers")
        : Explanation::tr("%1 on %2 is not reached, and neither is any RPC port up to %3, while those from %4 up are: a "
                          "firewall begins its range between the two.",
              "%1 port and protocol, %2 host, %3 and %4 port numbers");
    return where.arg(portOf(check), check.target, QString::number(boundary.blocked), QString::number(boundary.reached))
        + usedBy(record);
}

/// "1024-4999, 60000-65535"
QString blockedLocalPorts(const CheckRecord& record)
{
    QStringList ranges;
    const QJsonArray runs = record.seen.evidence["sourcePorts"_L1].toArray();
    for (const auto& run : runs) {
        const QString state = run["state"_L1].toString();
        if (state == token(State::Filtered) || state == token(State::Closed) || state == token(State::Unreachable))
            ranges.append(u"%1-%2"_s.arg(run["from"_L1].toInt()).arg(run["to"_L1].toInt()));
    }
    return ranges.isEmpty() ? allLocalPorts : ranges.join(", "_L1);
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
        return hostUnreachable(record, host);
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
        return prohibited(record);
    case Reason::RefusedOnTheWay:
        return refusedOnTheWay(record, host);
    case Reason::OneAddressFails:
        return Explanation::tr("%1 answers on %2 at %3, but not at %4 (%5): what is asked of the name works now and then.",
            "%1 host name, %2 port and protocol, %3 and %4 addresses, %5 what was found")
            .arg(target, port, host.worksAt(check), check.address, stateText(record.seen.state));
    case Reason::Flaky:
        return Explanation::tr(
            "%1 on %2 answered, but only in attempt %3: questions or answers before it were lost. A firewall rule blocks "
            "always; losses come from the line, from overload, or from one of several ways that fails.",
            "%1 port and protocol, %2 host, %3 number")
            .arg(port, target, QString::number(record.seen.attempts));
    case Reason::AcceptsEverything:
        return acceptsEverything(record);
    case Reason::BlockedMidRun:
        return Explanation::tr("A port of %1 that had answered in this run did not open any more at its end. What stayed "
                               "unanswered after %2 may be the work of a device that blocks this computer because it "
                               "asked so much, and says nothing about the port.",
            "%1 host, %2 time")
            .arg(target, timeOfDay(host.blockedSince()));
    case Reason::SourcePortsFree:
        return Explanation::tr("%1 on %2 was reached from local ports over all of %3.",
            "%1 port and protocol, %2 host, %3 range of ports")
            .arg(port, target, allLocalPorts);
    case Reason::SourcePortsBlocked:
        return Explanation::tr("%1 on %2 answers, but not to all local ports of this computer: nothing comes back to %3. "
                               "A firewall here or on the way filters by source port.",
            "%1 port and protocol, %2 host, %3 ranges of ports")
            .arg(port, target, blockedLocalPorts(record));
    case Reason::SourcePortsUntold:
        return Explanation::tr("Whether the local ports %1 are let out could not be tried: this computer let none of the "
                               "chosen ones be used.",
            "%1 range of ports")
            .arg(allLocalPorts);
    case Reason::ReadOnlyController:
        return Explanation::tr("%1 on %2 works, but %2 is a read-only domain controller: some of what is audited can only "
                               "be read from a writable one.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::OtherHost:
        return Explanation::tr("%1 on %2 is answered by another machine: it calls itself %3, while the other services "
                               "there belong to %4. A forwarded port, a load balancer or a stale record leads elsewhere.",
            "%1 port and protocol, %2 host, %3 and %4 computer names")
            .arg(port, target, ownName(record), host.name());
    case Reason::NameLeadsElsewhere:
        return Explanation::tr("%1 on %2 works, but the machine at %3 calls itself %4: the name %2 is an alias of it, or "
                               "leads to the wrong machine.",
            "%1 port and protocol, %2 host name, %3 address, %4 computer name")
            .arg(port, target, check.address, host.name());
    case Reason::ClockSkew:
        return clockSkew(record);
    case Reason::TlsNoCertificate:
        return Explanation::tr("%1 on %2 accepts connections and closes them as soon as TLS begins: the firewall is fine; "
                               "this is what a controller does that has no usable certificate.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::KerberosNeedsTcp:
        return Explanation::tr("Kerberos answers on %1 of %2, so UDP works; the answer is too large for UDP and is to be "
                               "fetched over 88/TCP.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    case Reason::OpenedByMapper:
        return Explanation::tr("%1 on %2 opened only after the endpoint mapper had been asked for it: a firewall on the way "
                               "understands RPC and opens ports on demand. A plain port scan shows this port as blocked; "
                               "that is normal.",
            "%1 port and protocol, %2 host")
                   .arg(port, target)
            + usedBy(record);
    case Reason::OutsideReachableRange:
        return outsideRange(record, host);
    case Reason::SmbSigningRequired:
        return Explanation::tr("%1 on %2 answered as SMB, in its own protocol, and requires signing, as domain controllers "
                               "do. Credentials and permissions were not tested.",
            "%1 port and protocol, %2 host")
            .arg(port, target);
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
