// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/conditions.h"

#include "model/causes/machinename.h"
#include "model/causes/outage.h"
#include "model/causes/ownrefusal.h"
#include "model/support/ipversions.h"
#include "model/support/standinmark.h"

#include <QHostAddress>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

template <std::size_t Size> bool isIn(const std::array<Reason, Size>& reasons, Reason reason)
{
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

// An RPC server or a mapper that says no, and a KDC that asks for TCP, prove that the way to them is open.
constexpr std::array clean{Reason::Answered, Reason::BindRefused, Reason::MapperRefused, Reason::NoEndpoints,
    Reason::KerberosNeedsTcp, Reason::SmbSigningRequired};
constexpr std::array aboutIdentity{Reason::WrongDomain, Reason::KerberosWrongRealm, Reason::DnsWrongDomain};
constexpr std::array aboutCertificate{Reason::CertificateExpired, Reason::CertificateNotYetValid,
    Reason::CertificateWrongName, Reason::CertificateUntrusted};

} // namespace

QString domainOf(const QString& namingContext)
{
    if (namingContext.isEmpty())
        return {};
    QStringList labels;
    const QStringList parts = namingContext.split(u',');
    for (const QString& part : parts) {
        if (!part.trimmed().startsWith("DC="_L1, Qt::CaseInsensitive))
            return {};
        labels.append(part.trimmed().mid(3));
    }
    return labels.join(u'.');
}

bool isLinkLocal(const QString& address)
{
    // Nearly none is, and to read an IPv4 address takes as long as to learn a whole check.
    return (address.startsWith("169.254."_L1) || address.contains(u':')) && QHostAddress(address).isLinkLocal();
}

bool areOfIpv6(const QJsonValue& addresses)
{
    const QStringList texts = textList(addresses);
    return std::any_of(texts.begin(), texts.end(), [](const QString& address) { return isOfIpv6(address); });
}

QDateTime whenAsked(const CheckRecord& record)
{
    return record.startedAt.isValid() ? record.startedAt : record.finishedAt;
}

bool isShut(const ProbeResult& seen)
{
    return seen.state == State::Filtered || seen.state == State::Closed || seen.state == State::Unreachable;
}

bool isShut(const CheckRecord& record)
{
    return isShut(record.seen);
}

bool isOfSilentHost(const Observation& seen)
{
    return (isShut(seen.record) || seen.record.seen.state == State::NotRun) && seen.host.isSilent();
}

int packetsLostHere(const Observation& seen, QLatin1String key, qint64 mostOfAnAttempt)
{
    const Evidence& evidence = seen.record.seen.evidence;
    if (!evidence.contains(key)) // as nearly always
        return 0;
    const qint64 packets = evidence[key].toInteger();
    const qint64 attempts = evidence["silentAttempts"_L1].toInteger();
    return attempts > 0 && packets >= attempts && packets / attempts < mostOfAnAttempt ? int(packets) : 0;
}

bool isSilentService(const CheckRecord& record, Transport protocol)
{
    return record.check.protocol == protocol && record.seen.state == State::Filtered
        && hasDialogue(record.check.service);
}

bool isSilentDns(const CheckRecord& record)
{
    if (record.check.service != Service::Dns)
        return false;
    return record.check.protocol == Transport::Udp ? record.seen.state == State::Filtered
                                                   : failedToProve(record, Reason::NoApplicationData);
}

bool isDnsOverTcp(const Check& check)
{
    return check.protocol == Transport::Tcp && check.port == dnsPort;
}

bool isProven(const CheckRecord& record)
{
    return record.seen.state == State::Open && record.seen.service == ServiceState::Verified;
}

bool isVerified(const CheckRecord& record)
{
    return record.phase == Phase::Done && record.seen.service == ServiceState::Verified;
}

bool isQuestion(const CheckRecord& record)
{
    const Check& check = record.check;
    const bool mayGoUnanswered = check.protocol == Transport::Udp && !hasDialogue(check.service);
    return !check.range && (!mayGoUnanswered || record.seen.state != State::Filtered);
}

bool failedToProve(const CheckRecord& record, Reason reason)
{
    const ServiceState service = record.seen.service;
    return record.seen.reason == reason && record.seen.state == State::Open && service != ServiceState::Verified
        && service != ServiceState::NotAsked;
}

bool isOfDirectory(Service service)
{
    return std::find(directoryServices.begin(), directoryServices.end(), service) != directoryServices.end();
}

bool saidNothingOverTcp(const CheckRecord& record)
{
    return record.check.protocol == Transport::Tcp && failedToProve(record, Reason::NoApplicationData);
}

bool wasEndedWhenAsked(const Observation& seen)
{
    const bool isEndedTls =
        failedToProve(seen.record, Reason::TlsFailed) && seen.record.seen.evidence.contains("tlsClosedAfterHello"_L1);
    return failedToProve(seen.record, Reason::ClosedEarly) || (isEndedTls && seen.host.endsWhenAsked());
}

bool isFromStandIn(const CheckRecord& record)
{
    return isProven(record) && !standInNonce(record.seen.evidence).isEmpty();
}

bool isCleanProof(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const Reason reason = record.seen.reason;
    if (!isProven(record))
        return false;
    if (isIn(clean, reason))
        return true;
    // Without a domain the realm in the question is made up, and this answer is expected.
    if (reason == Reason::KerberosWrongRealm && seen.host.domain().isEmpty())
        return true;
    // What does not fit into a datagram is fetched over TCP (RFC 2181 9), and can be.
    if (reason == Reason::DnsTruncated && seen.host.acceptsDnsOverTcp())
        return true;
    return isFromStandIn(record)
        && (isIn(aboutIdentity, reason) || (isIn(aboutCertificate, reason) && showsBuiltInCertificate(record)));
}

bool foundByItsDialogue(const Observation& seen, Reason reason)
{
    return seen.record.seen.reason == reason && isProven(seen.record) && !isCleanProof(seen);
}

/// A controller answers a Netlogon question about a domain that it does not serve without content (MS-ADTS 6.3.3.3),
/// which the dialogue finds; a rootDSE just names the controller's own domain.
bool saysOtherDomain(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    if (record.seen.reason == Reason::WrongDomain)
        return isProven(record);
    const QString& domain = seen.host.domain();
    if (domain.isEmpty() || !isCleanProof(seen))
        return false;
    const QString context = textIn(record.seen.evidence, "defaultNamingContext"_L1);
    return !context.isEmpty() && domainOf(context).compare(domain, Qt::CaseInsensitive) != 0;
}

QStringList namesOfOthers(const Observation& seen)
{
    const Check& check = seen.record.check;
    if (check.names.isEmpty() && seen.host.answersTo(check.target)) // nearly always, and soon said
        return {};
    QStringList names = check.names.isEmpty() ? QStringList{check.target} : check.names;
    names.removeIf([&seen](const QString& name) { return seen.host.answersTo(name); });
    if (names.isEmpty() || !isProven(seen.record))
        return {};
    const bool isOfOtherDomain = saysOtherDomain(seen) || isIn(aboutIdentity, seen.record.seen.reason);
    if (isOfOtherDomain && !isFromStandIn(seen.record)) {
        // Who named a host of the domain has named the right one.
        const QString suffix = u'.' + seen.host.domain();
        names.removeIf([&suffix](const QString& name) { return !name.endsWith(suffix, Qt::CaseInsensitive); });
        return seen.host.servedDomain().isEmpty() || seen.host.domain().isEmpty() ? QStringList() : names;
    }
    return !isCleanProof(seen) || ownName(seen.record).isEmpty() ? QStringList() : names;
}

QStringList hostsFileLine(const CheckRecord& record)
{
    const int line = record.seen.evidence["hostsFileLine"_L1].toInt();
    return line > 0 ? QStringList{QString::number(line), record.seen.evidence["hostsFile"_L1].toString()}
                    : QStringList();
}

bool isRefusedByItself(const Observation& seen)
{
    const CheckRecord& record = seen.record;
    const HostFacts& host = seen.host;
    if (record.seen.state != State::Closed || record.seen.reason != Reason::Refused || !host.isDone() || host.hasProof()
        || host.opensAnyTcpPort())
        return false;
    return isAskedOfItself(record) && !wasRejectedByItself(record);
}

RangeResult besideDroppedHere(const CheckRecord& record)
{
    RangeResult found = *record.seen.range;
    const QStringList parts = textList(record.seen.evidence["answersDroppedHere"_L1]);
    for (ReachabilityRun& run : found.runs) {
        if (parts.contains(PortRange{run.from, run.to}.text()))
            run = {run.from, run.to};
    }
    return found;
}

QStringList textList(const QJsonValue& list)
{
    QStringList texts;
    const QJsonArray items = list.toArray();
    for (const QJsonValue& item : items)
        texts.append(item.toString());
    return texts;
}

bool neededSeveralAttempts(const CheckRecord& record)
{
    const Evidence& evidence = record.seen.evidence;
    if (record.seen.attempts < 2 || !isProven(record) || outageOf(record) || heldBackMeanwhile(record)
        || evidence.contains("answersSince"_L1))
        return false;
    // Its two questions are repeated until both are answered, and a controller needn't answer both.
    if (record.check.service == Service::Cldap)
        return isTrueIn(evidence, "netlogonAnswered"_L1) && isTrueIn(evidence, "rootDseAnswered"_L1);
    // The second attempt asks in another way, for servers that stay silent when asked in the first; that not even a
    // connection opened is a loss.
    return record.check.service != Service::RpcEndpoint || evidence.contains("ntlmNetbiosComputer"_L1)
        || evidence.contains("silentLocalPorts"_L1);
}

bool heldBackMeanwhile(const CheckRecord& record)
{
    const std::optional<StandInMark> mark = StandInMark::in(record.seen.evidence);
    return mark && mark->heldBackAgo && *mark->heldBackAgo <= record.startedAt.secsTo(record.finishedAt) + 1;
}

bool wasOnlyAccepted(const CheckRecord& record)
{
    const ProbeResult& seen = record.seen;
    if (record.check.protocol != Transport::Tcp || seen.state != State::Open || seen.service == ServiceState::Verified
        || seen.service == ServiceState::Mismatch)
        return false;
    return seen.service == ServiceState::NotAsked || seen.reason == Reason::NoApplicationData
        || seen.reason == Reason::ClosedEarly
        || (seen.reason == Reason::TlsFailed && !seen.evidence.contains("tlsAlert"_L1));
}

bool isSilentAsAfterLosses(const CheckRecord& record)
{
    if (record.check.range || !hasDialogue(record.check.service))
        return false;
    const bool wasEnded =
        record.seen.reason == Reason::ClosedEarly || isTrueIn(record.seen.evidence, "tlsClosedAfterHello"_L1);
    return record.seen.state == State::Filtered || (wasOnlyAccepted(record) && !wasEnded);
}

QString icmpSender(const CheckRecord& record)
{
    return textIn(record.seen.evidence, "icmpSender"_L1);
}

bool isAnsweredInItsPlace(const CheckRecord& record)
{
    const QString sender = icmpSender(record);
    return !sender.isEmpty() && QHostAddress(sender) != QHostAddress(record.check.address);
}

bool isOwnReport(const CheckRecord& record)
{
    const QString sender = icmpSender(record);
    return !sender.isEmpty() && QHostAddress(sender) == record.seen.localAddress;
}

bool isUserModeReport(const CheckRecord& record)
{
    return isTrueIn(record.seen.evidence, "userModeReport"_L1);
}

bool isAskedOfItself(const CheckRecord& record)
{
    if (isTrueIn(record.seen.evidence, "ownTarget"_L1))
        return true;
    // To read an address takes longer than all else that is looked at here, and is asked of each check again and again.
    const QString& address = record.check.address;
    if (record.seen.localAddress.isNull() && !address.startsWith("127."_L1) && !address.startsWith("::"_L1))
        return false;
    const QHostAddress target(address);
    return target.isLoopback() || (!target.isNull() && target == record.seen.localAddress);
}

bool isSilentAtItself(const CheckRecord& record)
{
    return record.check.protocol == Transport::Tcp && record.seen.state == State::Filtered && isAskedOfItself(record)
        && !record.seen.evidence.contains("refusalMayTakeMs"_L1)
        && !record.seen.evidence.contains("simulatedFirewall"_L1);
}

bool wasHeldBackHere(const CheckRecord& record)
{
    const bool isUnsent = record.seen.state == State::Local && record.seen.reason == Reason::BlockedLocally;
    const bool isOverUdp = record.check.protocol == Transport::Udp && !isAskedOfItself(record);
    return (isOverUdp && (isUnsent || wasRejectedHere(record))) || isTrueIn(record.seen.evidence, "heldBackHere"_L1);
}

bool wasRejectedByItself(const CheckRecord& record)
{
    const State state = record.seen.state;
    if ((state != State::Closed && state != State::Unreachable) || !isAskedOfItself(record))
        return false;
    const bool isPlainRefusal =
        state == State::Closed && (record.check.protocol == Transport::Udp || icmpSender(record).isEmpty());
    return isPlainRefusal ? isTrueIn(record.seen.evidence, "listensHere"_L1) : !icmpSender(record).isEmpty();
}

bool wasRejectedHere(const CheckRecord& record)
{
    if (record.seen.evidence.isEmpty()) // where whoever spoke stands
        return false;
    if (isTrueIn(record.seen.evidence, "refusedHere"_L1))
        return record.seen.state == State::Closed;
    if (isShut(record) && isAskedOfItself(record))
        return wasRejectedByItself(record);
    if (!isShut(record) || !isOwnReport(record))
        return false;
    return record.seen.reason != Reason::HostUnreachable || isTrueIn(record.seen.evidence, "nextHopAnswers"_L1);
}

bool isFoundNowhere(const CheckRecord& record)
{
    const State state = record.seen.state;
    if (state == State::Unreachable)
        return record.seen.reason == Reason::HostUnreachable && (icmpSender(record).isEmpty() || isOwnReport(record));
    const bool isUnaskedRange = state == State::NotRun && record.check.isRangeScan() && !record.check.address.isEmpty();
    return state == State::Filtered || isUnaskedRange;
}

bool expiredOnTheWay(const CheckRecord& record)
{
    if (record.seen.state != State::Unreachable)
        return false;
    const QJsonValue type = record.seen.evidence["icmpType"_L1];
    if (type.isUndefined()) // as nearly always
        return false;
    // "Time exceeded" in transit: RFC 792, and RFC 4443 3.3. Code 1 is the target's, which waited for a fragment.
    const bool isIpv6 = QHostAddress(record.check.address).protocol() == QAbstractSocket::IPv6Protocol;
    return type.toInt() == (isIpv6 ? 3 : 11) && record.seen.evidence["icmpCode"_L1].toInt() == 0
        && !icmpSender(record).isEmpty() && !isOwnReport(record);
}

bool hasNoRouteTo(const CheckRecord& record)
{
    if (ownRefusalOf(record))
        return true;
    return record.seen.state == State::Unreachable && record.seen.reason == Reason::NetworkUnreachable
        && !isFromNetwork(record);
}

bool isFromNetwork(const CheckRecord& record)
{
    if (!icmpSender(record).isEmpty())
        return !isOwnReport(record);
    return isTrueIn(record.seen.evidence, "fromNetwork"_L1);
}

} // namespace PortCheck
