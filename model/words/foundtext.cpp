// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/rangelines.h"
#include "model/words/statetext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

class FoundText final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::FoundText)
};

/// How many items of a list are named; further ones are only counted.
constexpr qsizetype longestNamedList = 3;
constexpr qsizetype isoDateLength = 10; // "2027-03-01"

QString text(const Evidence& evidence, QLatin1String key)
{
    return evidence.value(key).toVariant().toString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString firstOf(const QStringList& items)
{
    const qsizetype more = items.size() - longestNamedList;
    if (more <= 0)
        return items.join(", "_L1);
    return FoundText::tr("%1 and %2 more", "%1 is a list of names, %2 a number")
        .arg(items.first(longestNamedList).join(", "_L1), QString::number(more));
}

QString portsText(const QJsonArray& values)
{
    QList<quint16> ports;
    for (const auto& value : values)
        ports.append(quint16(value.isString() ? value.toString().toInt() : value.toInt()));
    std::sort(ports.begin(), ports.end());
    QStringList runs;
    for (const PortRange& run : portRuns(ports))
        runs.append(run.text());
    return firstOf(runs);
}

QString foundLdap(const Evidence& evidence)
{
    QString context = text(evidence, "defaultNamingContext"_L1);
    if (context.isEmpty())
        context = text(evidence, "rootDomainNamingContext"_L1);
    return joined({text(evidence, "dnsHostName"_L1), context});
}

QString foundCldap(const Evidence& evidence)
{
    const QString controller = text(evidence, "controller"_L1);
    if (controller.isEmpty())
        return foundLdap(evidence);
    const QString site = text(evidence, "site"_L1);
    return joined(
        {controller, site.isEmpty() ? QString() : FoundText::tr("site %1", "a site of the directory").arg(site)});
}

QString foundTls(const Evidence& evidence)
{
    const QString until = text(evidence, "certificateNotAfter"_L1).left(isoDateLength);
    return joined({text(evidence, "tlsVersion"_L1), text(evidence, "certificateSubject"_L1),
        until.isEmpty() ? QString() : FoundText::tr("until %1", "end of a certificate's validity, a date").arg(until)});
}

/// The service's own text for its refusal, in whichever protocol it came.
QString ownError(const Evidence& evidence)
{
    static constexpr std::array keys = {"ldapResultName"_L1, "kerberosErrorName"_L1, "bindReason"_L1, "faultName"_L1,
        "fault"_L1, "ntStatus"_L1, "rcode"_L1, "tlsAlert"_L1, "tlsError"_L1};
    for (const QLatin1String key : keys) {
        const QJsonValue value = evidence.value(key);
        QString words = value.isArray() ? value.toArray().first().toString() : value.toVariant().toString();
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QString foundMapper(const Evidence& evidence)
{
    if (!evidence.contains("endpointCount"_L1) && !evidence.contains("endpoints"_L1))
        return ownError(evidence);
    const QJsonArray ports = evidence.value("tcpPorts"_L1).toArray();
    const int count = evidence.value("endpointCount"_L1).toInt(int(evidence.value("endpoints"_L1).toArray().size()));
    const QString endpoints =
        FoundText::tr("endpoints: %1", "%1 is the number of endpoints in an endpoint mapper").arg(count);
    return joined({endpoints,
        ports.isEmpty() ? QString() : FoundText::tr("TCP ports %1", "%1 is a list of ports").arg(portsText(ports))});
}

QString foundRpc(const Evidence& evidence)
{
    QStringList names;
    const QJsonArray interfaces = evidence.value("rpcInterfaces"_L1).toArray();
    for (const auto& name : interfaces)
        names.append(name.toString());
    const QString refusal = text(evidence, "bindReason"_L1);
    return joined({firstOf(names), refusal});
}

QString foundSmb(const Evidence& evidence)
{
    const QString dialect = text(evidence, "dialect"_L1);
    const QString signing = text(evidence, "signing"_L1);
    QString signingWords;
    if (signing == "required"_L1)
        signingWords = FoundText::tr("signing required", "of an SMB server");
    else if (signing == "enabled"_L1)
        signingWords = FoundText::tr("signing possible", "of an SMB server");
    else if (signing == "disabled"_L1)
        signingWords = FoundText::tr("no signing", "of an SMB server");
    return joined({dialect.isEmpty() ? QString() : u"SMB %1"_s.arg(dialect), signingWords});
}

QString foundDns(const Evidence& evidence)
{
    if (!evidence.contains("answerCount"_L1))
        return text(evidence, "rcode"_L1);
    return joined({text(evidence, "rcode"_L1),
        FoundText::tr("answers: %1", "%1 is the number of answers in a DNS reply")
            .arg(evidence.value("answerCount"_L1).toInt())});
}

QString foundKerberos(const Evidence& evidence)
{
    const QString error = text(evidence, "kerberosErrorName"_L1);
    return joined({text(evidence, "realm"_L1), error.isEmpty() ? text(evidence, "kerberosAnswer"_L1) : error});
}

QString foundByService(Service service, const Evidence& evidence)
{
    switch (service) {
    case Service::Unknown:
    case Service::TcpRange: // foundRange()
        return {};
    case Service::Ldap:
    case Service::GlobalCatalog:
        return foundLdap(evidence);
    case Service::Cldap:
        return foundCldap(evidence);
    case Service::Ldaps:
    case Service::GlobalCatalogTls:
        return foundTls(evidence);
    case Service::Kerberos:
        return foundKerberos(evidence);
    case Service::EndpointMapper:
        return foundMapper(evidence);
    case Service::RpcEndpoint:
        return foundRpc(evidence);
    case Service::Smb:
        return foundSmb(evidence);
    case Service::Dns:
        return foundDns(evidence);
    }
    Q_UNREACHABLE();
}

QString foundOpen(const CheckRecord& record)
{
    const ProbeResult& seen = record.seen;
    switch (seen.service) {
    case ServiceState::NotAsked:
        return FoundText::tr("Open", "the port is open, and no question is known for it");
    case ServiceState::Verified: {
        QString found = foundByService(record.check.service, seen.evidence);
        if (found.isEmpty())
            found = ownError(seen.evidence);
        return found.isEmpty() ? serviceStateText(seen.service) : found;
    }
    case ServiceState::Mismatch: {
        const QString received = text(seen.evidence, "received"_L1).trimmed();
        return received.isEmpty()
            ? FoundText::tr("Open, but another service answered", "what was found on a port")
            : FoundText::tr("Open, but another service answered: %1", "what was found on a port; %1 is what it sent")
                  .arg(received);
    }
    case ServiceState::Silent:
        return FoundText::tr("Open, but nothing was said", "what was found on a port");
    case ServiceState::Failed: {
        const QString words = seen.errorText.isEmpty() ? ownError(seen.evidence) : seen.errorText;
        return words.isEmpty()
            ? serviceStateText(seen.service)
            : FoundText::tr("Answered with an error: %1", "%1 is the service's or the system's words").arg(words);
    }
    }
    Q_UNREACHABLE();
}

/// What is known so far, also while the range is being scanned.
QString foundRange(const RangeResult& found)
{
    ReachabilityRun counts;
    counts.open = found.open();
    counts.refused = found.refused();
    counts.silent = found.silent();
    counts.rejected = found.rejected();
    counts.local = found.local();
    return countsText(counts);
}

QString answerFrom(const QString& address, int otherPort)
{
    if (otherPort != 0)
        return FoundText::tr("Answer from %1, port %2", "%1 an address; %2 another port than the one that was asked")
            .arg(address, QString::number(otherPort));
    return FoundText::tr("Answer from %1", "%1 another address than the one that was asked").arg(address);
}

} // namespace

QString foundText(const CheckRecord& record)
{
    if (record.seen.range)
        return foundRange(*record.seen.range);
    if (record.phase != Phase::Done)
        return {};
    switch (record.seen.state) {
    case State::Open:
        return foundOpen(record);
    case State::Filtered:
        if (const QString from = text(record.seen.evidence, "answeredFrom"_L1); !from.isEmpty())
            return answerFrom(from, record.seen.evidence["answeredFromPort"_L1].toInt());
        return record.seen.attempts > 1
            ? FoundText::tr("No answer in %1 attempts", "%1 is a number greater than 1").arg(record.seen.attempts)
            : stateText(record.seen.state);
    case State::NotRun:
        if (record.seen.reason == Reason::IpVersionNotChosen)
            return FoundText::tr("Not asked: no address of the chosen version", "what was found; of IP, IPv4 or IPv6");
        return record.seen.reason == Reason::None && record.verdict.outcome == Outcome::NotRun
            ? FoundText::tr("Not asked yet", "what was found; the host was named after the run")
            : stateText(record.seen.state);
    case State::Closed:
    case State::Unreachable:
    case State::Local:
    case State::Cancelled:
    case State::Unresolved:
        return stateText(record.seen);
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
