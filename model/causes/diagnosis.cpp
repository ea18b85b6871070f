// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/diagnosis.h"

#include "model/causes/diagnosistext.h"
#include "model/causes/explanationparts.h"
#include "model/causes/judgement.h"
#include "model/causes/machinename.h"
#include "model/support/standinmark.h"

#include <QHostAddress>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool needsGlobalCatalog(Service service)
{
    return service == Service::GlobalCatalog || service == Service::GlobalCatalogTls;
}

/// Kerberos refuses from a difference of five minutes on (RFC 4120 1.6 leaves the limit to the realm; Windows and MIT
/// use five).
constexpr double clockToleranceS = 240; // one minute less, since clocks go on drifting

bool servesDomain(const QString& namingContext, const QString& domain)
{
    const QString asContext = "DC="_L1 + domain.split(u'.').join(",DC="_L1);
    return namingContext.compare(asContext, Qt::CaseInsensitive) == 0;
}

/// Whether an answer came only after some questions had got lost.
bool neededSeveralAttempts(const CheckRecord& record)
{
    if (record.seen.attempts < 2)
        return false;
    const Evidence& evidence = record.seen.evidence;
    // Its two questions are repeated until both are answered, and a controller needn't answer both.
    if (record.check.service == Service::Cldap)
        return evidence["netlogonAnswered"_L1].toBool() && evidence["rootDseAnswered"_L1].toBool();
    // The second attempt asks in another way, for servers that stay silent when asked in the first.
    return record.check.service != Service::RpcEndpoint || evidence.contains("ntlmNetbiosComputer"_L1);
}

/// Whether all that is known of the port is that a connection was accepted there.
bool provesOnlyAnAcceptedConnection(const CheckRecord& record)
{
    const Reason reason = record.seen.reason;
    return reason == Reason::NoApplicationData || reason == Reason::ClosedEarly
        || (reason == Reason::TlsFailed && !record.seen.evidence.contains("tlsAlert"_L1));
}

/// Whether an ICMP error was this computer's own: its firewall rejected the question.
bool saidByThisComputer(const CheckRecord& record)
{
    const QString sender = record.seen.evidence["icmpSender"_L1].toString();
    return !sender.isEmpty() && QHostAddress(sender) == record.seen.localAddress;
}

/// A refusal that came in less than half of the shortest proven round trip to this host. Only a hint: for round trips
/// under two milliseconds the difference is noise.
bool refusedOnTheWay(const CheckRecord& record, const HostFacts& host)
{
    constexpr double leastDifferenceMs = 2.0;
    const QString sender = record.seen.evidence["icmpSender"_L1].toString();
    if (!sender.isEmpty() && QHostAddress(sender) != QHostAddress(record.check.address))
        return true; // not a hint, but proof
    const QJsonValue refusedAfter = record.seen.evidence["refusedAfterMs"_L1];
    if (!refusedAfter.isDouble() || !host.roundTripMs())
        return false;
    const double ms = refusedAfter.toDouble();
    return ms < *host.roundTripMs() / 2 && *host.roundTripMs() - ms > leastDifferenceMs;
}

/// Which problem, beyond what the probe itself found, a verified service has; None if it has none. A stand-in's
/// identity is not checked.
Reason findingBesides(const CheckRecord& record, const HostFacts& host, bool isStandIn = false)
{
    const Evidence& evidence = record.seen.evidence;
    const QString context = evidence["defaultNamingContext"_L1].toString();
    if (!isStandIn && !host.domain().isEmpty() && !context.isEmpty() && !servesDomain(context, host.domain()))
        return Reason::WrongDomain;
    if (!ownName(record).isEmpty() && !host.answersTo(record.check.target))
        return Reason::NameLeadsElsewhere;
    if (std::abs(evidence["clockDifferenceS"_L1].toDouble()) >= clockToleranceS)
        return Reason::ClockSkew;
    const QJsonArray flags = evidence["flags"_L1].toArray();
    if (!isStandIn && !flags.isEmpty() && flags.contains("ds"_L1) && !flags.contains("writable"_L1))
        return Reason::ReadOnlyController;
    return neededSeveralAttempts(record) ? Reason::Flaky : Reason::None;
}

/// What the probe itself found, where that alone decides.
Judgement judgeOwnFinding(const CheckRecord& record, const HostFacts& host) // NOLINT(readability-function-size)
{
    const Reason reason = record.seen.reason;
    switch (reason) {
    case Reason::Answered:
    case Reason::BindRefused: // an RPC server said no: the path to it is open
    case Reason::MapperRefused: // the same for the mapper; what it hides is judged at the range
    case Reason::NoEndpoints:
    case Reason::KerberosNeedsTcp: // UDP is proven by just this answer
    case Reason::SmbSigningRequired:
        return {Outcome::Pass, reason};
    case Reason::KerberosWrongRealm:
        // Without a domain the realm in the question is made up, and this answer is expected.
        return host.domain().isEmpty() ? Judgement{Outcome::Pass, Reason::Answered} : Judgement{Outcome::Warn, reason};
    case Reason::WrongDomain:
    case Reason::CertificateExpired:
    case Reason::CertificateNotYetValid:
    case Reason::CertificateWrongName:
    case Reason::CertificateUntrusted:
    case Reason::KerberosError:
    case Reason::DnsError:
    case Reason::DnsWrongDomain:
    case Reason::DnsTruncated:
        return {Outcome::Warn, reason};
    case Reason::None:
    case Reason::StandIn:
    case Reason::Refused:
    case Reason::NoAnswer:
    case Reason::HostUnreachable:
    case Reason::NetworkUnreachable:
    case Reason::Prohibited:
    case Reason::RefusedOnTheWay:
    case Reason::HostSilent:
    case Reason::OneAddressFails:
    case Reason::NameNotFound:
    case Reason::Flaky:
    case Reason::AcceptsEverything:
    case Reason::BlockedMidRun:
    case Reason::RangeCut:
    case Reason::RangeStealth:
    case Reason::BlockedLocally:
    case Reason::NoLocalPort:
    case Reason::LocalError:
    case Reason::SourcePortsFree:
    case Reason::SourcePortsBlocked:
    case Reason::SourcePortsUntold:
    case Reason::OtherProtocol:
    case Reason::NoApplicationData:
    case Reason::ClosedEarly:
    case Reason::TooMuchData:
    case Reason::NoDialogue:
    case Reason::LdapError:
    case Reason::NotGlobalCatalog:
    case Reason::ReadOnlyController:
    case Reason::OtherHost:
    case Reason::NameLeadsElsewhere:
    case Reason::ClockSkew:
    case Reason::TlsFailed:
    case Reason::TlsNoCertificate:
    case Reason::MapperUnavailable:
    case Reason::OpenedByMapper:
    case Reason::OutsideReachableRange:
    case Reason::Smb1Only:
    case Reason::SmbError:
    case Reason::Cancelled:
        break;
    }
    // No dialogue verifies a service with these reasons. If one ever did, it would not be proof.
    return {Outcome::Inconclusive, reason};
}

/// Whether a finding is about who answers, or about a certificate whose key is public: it does not matter for a
/// stand-in.
bool isAboutIdentity(const CheckRecord& record, Reason reason)
{
    static constexpr std::array identity{Reason::WrongDomain, Reason::KerberosWrongRealm, Reason::DnsWrongDomain};
    static constexpr std::array certificate{Reason::CertificateExpired, Reason::CertificateNotYetValid,
        Reason::CertificateWrongName, Reason::CertificateUntrusted};
    const auto isIn = [reason](const auto& reasons) {
        return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
    };
    return isIn(identity) || (isIn(certificate) && showsBuiltInCertificate(record));
}

/// What a stand-in's own answer means. It says openly who it is; everything else that would stop the real client still
/// counts.
Judgement judgeStandIn(const CheckRecord& record, const HostFacts& host)
{
    const Judgement own = judgeOwnFinding(record, host);
    if (own.outcome != Outcome::Pass && !isAboutIdentity(record, own.reason))
        return own;
    const Reason besides = findingBesides(record, host, true);
    if (besides != Reason::None)
        return {Outcome::Warn, besides};
    return {Outcome::Pass, record.seen.evidence.contains("coldState"_L1) ? Reason::OpenedByMapper : Reason::StandIn};
}

Judgement judgeVerified(const CheckRecord& record, const HostFacts& host)
{
    if (StandInMark::in(record.seen.evidence))
        return judgeStandIn(record, host);
    const QString name = ownName(record);
    if (!name.isEmpty() && !sameMachine(name, host.name()))
        return {Outcome::Fail, Reason::OtherHost};
    const Judgement own = judgeOwnFinding(record, host);
    if (own.outcome != Outcome::Pass)
        return own;
    if (const Reason besides = findingBesides(record, host); besides != Reason::None)
        return {Outcome::Warn, besides};
    if (record.seen.evidence.contains("coldState"_L1))
        return {Outcome::Pass, Reason::OpenedByMapper};
    return own;
}

Judgement judgeOpen(const CheckRecord& record, const HostFacts& host)
{
    const Reason reason = record.seen.reason;
    switch (record.seen.service) {
    case ServiceState::Verified:
        return judgeVerified(record, host);
    case ServiceState::Mismatch:
        return {reason == Reason::Smb1Only ? Outcome::Warn : Outcome::Fail, reason};
    case ServiceState::Silent:
    case ServiceState::Failed:
        if (host.acceptsEverything() && provesOnlyAnAcceptedConnection(record))
            return {Outcome::Inconclusive, Reason::AcceptsEverything};
        if (reason == Reason::TlsFailed && record.seen.evidence.contains("tlsClosedAfterHello"_L1))
            return {Outcome::Fail, Reason::TlsNoCertificate};
        return {Outcome::Fail, reason};
    case ServiceState::NotAsked:
        if (host.acceptsEverything())
            return {Outcome::Inconclusive, Reason::AcceptsEverything};
        if (hasDialogue(record.check.service))
            return {Outcome::Fail, Reason::NoApplicationData};
        // A connection only proves that the path is open if not every connection is accepted.
        return {
            host.controlIsClean() && record.check.protocol == Transport::Tcp ? Outcome::Pass : Outcome::Inconclusive,
            Reason::NoDialogue};
    }
    Q_UNREACHABLE();
}

/// What a port that did not open means, given that others did; no value if the others don't explain it.
std::optional<Judgement> judgeShutBesides(const CheckRecord& record, const HostFacts& host)
{
    const QDateTime& since = host.blockedSince();
    if (since.isValid() && record.finishedAt >= since)
        return Judgement{Outcome::Inconclusive, Reason::BlockedMidRun};
    const bool barred = record.seen.state != State::Closed;
    if (barred && record.check.service == Service::RpcEndpoint && host.boundary())
        return Judgement{Outcome::Fail, Reason::OutsideReachableRange};
    if (record.seen.state == State::Closed && refusedOnTheWay(record, host))
        return Judgement{Outcome::Fail, Reason::RefusedOnTheWay};
    // If there is no route, that is a problem of this computer, not of that address.
    if (record.seen.reason != Reason::NetworkUnreachable && !host.worksAt(record.check).isEmpty())
        return Judgement{Outcome::Fail, Reason::OneAddressFails};
    return std::nullopt;
}

Judgement judgeShut(const CheckRecord& record, const HostFacts& host)
{
    if (host.isSilent())
        return {Outcome::Fail, Reason::HostSilent};
    if (saidByThisComputer(record) && record.seen.reason != Reason::HostUnreachable)
        return {Outcome::Fail, Reason::BlockedLocally};
    if (const auto besides = judgeShutBesides(record, host))
        return *besides;
    if (record.seen.state != State::Filtered)
        return {Outcome::Fail, record.seen.reason};
    // One host that does not exist, whether or not the network reported that in time for each question.
    if (host.isReportedUnreachable())
        return {Outcome::Fail, Reason::HostUnreachable};
    // If the port's service is not known, a UDP service may have had nothing to answer.
    if (record.check.protocol == Transport::Udp && record.check.service == Service::Unknown)
        return {Outcome::Inconclusive, Reason::NoAnswer};
    return {Outcome::Fail, Reason::NoAnswer};
}

Judgement judge(const CheckRecord& record, const HostFacts& host)
{
    const State state = record.seen.state;
    if (record.phase != Phase::Done)
        return {Outcome::NotRun, Reason::None};
    if ((state == State::Closed || state == State::Filtered) && needsGlobalCatalog(record.check.service)
        && host.deniesGlobalCatalog())
        return {Outcome::NotApplicable, Reason::NotGlobalCatalog};
    if (record.seen.range && state != State::Cancelled)
        return judgeRange(*record.seen.range, host);
    switch (state) {
    case State::Open:
        return judgeOpen(record, host);
    case State::Filtered:
    case State::Closed:
    case State::Unreachable:
        return judgeShut(record, host);
    case State::Local:
    case State::Unresolved:
        return {Outcome::Fail, record.seen.reason};
    case State::Cancelled:
        return {Outcome::NotRun, Reason::Cancelled};
    case State::NotRun:
        // A range whose ports the mapper did not name: its own reason says why, unless nothing on the host answers.
        if (host.isSilent())
            return {Outcome::Fail, Reason::HostSilent};
        if (host.isReportedUnreachable() && record.check.isRangeScan())
            return {Outcome::Fail, Reason::HostUnreachable};
        return {Outcome::Inconclusive, record.seen.reason};
    }
    Q_UNREACHABLE();
}

/// Whether a stand-in runs where \a record was asked. A service that was verified there without a mark is another
/// program's; but an RPC server that was asked with a plain bind can't give its mark.
bool isAtStandIn(const CheckRecord& record, const HostFacts& host)
{
    if (record.phase != Phase::Done || !host.isStandIn())
        return false;
    return record.seen.service != ServiceState::Verified || record.check.service == Service::RpcEndpoint
        || StandInMark::in(record.seen.evidence);
}

} // namespace

Verdict diagnose(const CheckRecord& record, const HostFacts& host)
{
    const auto [outcome, reason] = judge(record, host);
    QString explanation = explanationText(record, reason, host);
    if (reason != Reason::StandIn && isAtStandIn(record, host) && !explanation.isEmpty())
        explanation += u' ' + Explanation::besideStandIn(record);
    return {outcome, reason, explanation, remedyText(record, reason, host),
        outcome == Outcome::Pass || outcome == Outcome::NotApplicable ? Owner::Nobody : ownerOf(reason, host)};
}

} // namespace PortCheck
