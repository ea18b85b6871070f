// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/explanationparts.h"

#include "model/causes/diagnosistext.h"
#include "model/causes/machinename.h"
#include "model/results/followup.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// The same service's answer over the other transport, where there is one.
bool twinVerified(const Check& check, const HostFacts& host)
{
    if (check.service == Service::Cldap)
        return host.verified(Service::Ldap, Transport::Tcp);
    const Transport other = check.protocol == Transport::Tcp ? Transport::Udp : Transport::Tcp;
    return host.verified(check.service, other);
}

QString udpSilence(const CheckRecord& record, const HostFacts& host)
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
        .arg(Explanation::portOf(check), check.target);
}

} // namespace

QString Explanation::portOf(const Check& check)
{
    return check.portText() + u'/' + token(check.protocol);
}

QString Explanation::timeOfDay(const QDateTime& moment)
{
    return moment.toLocalTime().toString(u"HH:mm:ss"_s);
}

QString Explanation::usedBy(const CheckRecord& record)
{
    QStringList uses;
    const QJsonArray known = record.seen.evidence["rpcUses"_L1].toArray();
    for (const auto& use : known)
        uses.append(use.toString());
    if (uses.isEmpty())
        return {};
    return u' ' + Explanation::tr("It serves: %1.", "%1 a list of what RPC interfaces are for").arg(uses.join("; "_L1));
}

QString Explanation::answered(const CheckRecord& record)
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
        return Explanation::tr(
            "%1 on %2 answered as the endpoint mapper and named the ports in use. The port of WMI comes "
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

QString Explanation::standIn(const CheckRecord& record)
{
    const Check& check = record.check;
    const QString way = check.service == Service::RpcEndpoint
        ? Explanation::tr("The way is open: the stand-in on %2 named %1 as one of its RPC ports, and answered there.",
            "%1 port and protocol, %2 host")
              .arg(portOf(check), check.target)
        : Explanation::tr(
            "The way is open: the stand-in on %2 answered on %1 as %3.", "%1 port and protocol, %2 host, %3 service")
              .arg(portOf(check), check.target, serviceName(check.service));
    QString text = Explanation::tr("%1 Active Directory itself was not tested.", "%1 a sentence").arg(way);
    if (showsBuiltInCertificate(record)) {
        text += u' '
            + Explanation::tr("Its certificate is the one that comes with GP PortCheck: the one that clients will meet "
                              "was not tested either.");
    }
    return text;
}

QString Explanation::besideStandIn(const CheckRecord& record)
{
    return Explanation::tr("A stand-in answers on %1: Active Directory itself was not tested.", "%1 host")
        .arg(record.check.target);
}

QString Explanation::silence(const CheckRecord& record, const HostFacts& host)
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

QString Explanation::prohibited(const CheckRecord& record)
{
    const Check& check = record.check;
    const QString sender = record.seen.evidence["icmpSender"_L1].toString();
    if (sender.isEmpty()) {
        return Explanation::tr(
            "A firewall or router on the way reported that it forbids %1 to %2.", "%1 port and protocol, %2 host")
            .arg(portOf(check), check.target);
    }
    if (QHostAddress(sender) == QHostAddress(check.address)) {
        return Explanation::tr(
            "%2 itself reported that it forbids %1: that is its own firewall.", "%1 port and protocol, %2 host")
            .arg(portOf(check), check.target);
    }
    return Explanation::tr("%3 reported that it forbids %1 to %2: that is the firewall or router to look at.",
        "%1 port and protocol, %2 host, %3 address")
        .arg(portOf(check), check.target, sender);
}

QString Explanation::hostUnreachable(const CheckRecord& record, const HostFacts& host)
{
    const Check& check = record.check;
    const QString sender = record.seen.evidence["icmpSender"_L1].toString();
    if (!sender.isEmpty() && QHostAddress(sender) == record.seen.localAddress) {
        // This computer's neighbour discovery (ARP) failed: the target is on its own segment, or should be.
        return Explanation::tr(
            "This computer found nobody at %1 when it asked for %2: the host is down, or its address is "
            "wrong.",
            "%1 host with its address, %2 port and protocol")
            .arg(check.targetText(), portOf(check));
    }
    const QString reporter =
        sender.isEmpty() ? Explanation::tr("The network", "who reported; begins a sentence") : sender;
    if (host.showedLife()) {
        return Explanation::tr(
            "%1 reported that %2 can't be reached for %3, while other ports of it answered: the host is "
            "up, so a firewall or router forbids this port.",
            "%1 who reported, %2 host, %3 port and protocol")
            .arg(reporter, check.target, portOf(check));
    }
    return Explanation::tr(
        "%1 reported that %2 can't be reached for %3: the host is down, or a router or firewall forbids the way there.",
        "%1 who reported, %2 host, %3 port and protocol")
        .arg(reporter, check.target, portOf(check));
}

QString Explanation::refusedOnTheWay(const CheckRecord& record, const HostFacts& host)
{
    const Check& check = record.check;
    const QString sender = record.seen.evidence["icmpSender"_L1].toString();
    if (!sender.isEmpty()) {
        return Explanation::tr(
            "%1 on %2 was refused by %3, which is not %2: a firewall or router answered in its place.",
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

QString Explanation::acceptsEverything(const CheckRecord& record)
{
    const Check& check = record.check;
    if (check.port == controlPort) {
        return Explanation::tr(
            "Something accepts every connection to %1: port %2, where nothing can listen, opened too. A "
            "proxy, a security product on this computer or a firewall answers in its place. Only what "
            "answered in its own protocol is proven.",
            "%1 host, %2 port and protocol")
            .arg(check.targetText(), portOf(check));
    }
    return Explanation::tr(
        "%1 on %2 accepted a connection and showed nothing of its service; so does every port there, "
        "even one where nothing can listen. Whether the service is reached can't be told from here.",
        "%1 port and protocol, %2 host")
        .arg(portOf(check), check.target);
}

QString Explanation::clockSkew(const CheckRecord& record)
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

QString Explanation::outsideRange(const CheckRecord& record, const HostFacts& host)
{
    const Check& check = record.check;
    const HostFacts::Boundary boundary = host.boundary().value_or(HostFacts::Boundary());
    const bool upper = boundary.blocked > boundary.reached;
    const QString where = upper
        ? Explanation::tr(
            "%1 on %2 is not reached, and neither is any RPC port from %3 up, while those up to %4 are: a "
            "firewall ends its range between the two.",
            "%1 port and protocol, %2 host, %3 and %4 port numbers")
        : Explanation::tr(
            "%1 on %2 is not reached, and neither is any RPC port up to %3, while those from %4 up are: a "
            "firewall begins its range between the two.",
            "%1 port and protocol, %2 host, %3 and %4 port numbers");
    return where.arg(portOf(check), check.target, QString::number(boundary.blocked), QString::number(boundary.reached))
        + usedBy(record);
}

QString Explanation::blockedLocalPorts(const CheckRecord& record)
{
    QStringList ranges;
    for (const PortRange range : PortCheck::blockedLocalPorts(record.seen))
        ranges.append(range.text());
    return ranges.isEmpty() ? allLocalPorts() : ranges.join(", "_L1);
}

QString Explanation::allLocalPorts()
{
    return u"1024-65535"_s;
}

} // namespace PortCheck
