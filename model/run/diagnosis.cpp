// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/diagnosis.h"

#include "model/run/diagnosistext.h"

namespace PortCheck {

namespace {

struct Judgement {
    Outcome outcome;
    Reason reason;
};

bool needsGlobalCatalog(Service service)
{
    return service == Service::GlobalCatalog || service == Service::GlobalCatalogTls;
}

Judgement judgeVerified(const CheckRecord& record, const HostView& host)
{
    const Reason reason = record.seen.reason;
    switch (reason) {
    case Reason::Answered:
    case Reason::BindRefused: // an RPC server said no: the way there is free
    case Reason::MapperRefused: // so it is with the mapper; what it hides is judged at the range
    case Reason::NoEndpoints:
        return {Outcome::Pass, reason};
    case Reason::KerberosWrongRealm:
        // Without a domain the realm in the question is made up, and the answer is as expected.
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
    case Reason::None:
    case Reason::Refused:
    case Reason::NoAnswer:
    case Reason::HostUnreachable:
    case Reason::NetworkUnreachable:
    case Reason::HostSilent:
    case Reason::NameNotFound:
    case Reason::BlockedLocally:
    case Reason::NoLocalPort:
    case Reason::LocalError:
    case Reason::OtherProtocol:
    case Reason::Mute:
    case Reason::ClosedEarly:
    case Reason::TooMuchData:
    case Reason::NoDialogue:
    case Reason::LdapError:
    case Reason::NotGlobalCatalog:
    case Reason::TlsFailed:
    case Reason::MapperUnavailable:
    case Reason::Smb1Only:
    case Reason::SmbError:
    case Reason::Cancelled:
        break;
    }
    // No dialogue verifies a service for these reasons. If one ever did, it would not be proof.
    return {Outcome::Inconclusive, reason};
}

Judgement judgeOpen(const CheckRecord& record, const HostView& host)
{
    const Reason reason = record.seen.reason;
    switch (record.seen.service) {
    case ServiceState::Verified:
        return judgeVerified(record, host);
    case ServiceState::Mismatch:
        return {reason == Reason::Smb1Only ? Outcome::Warn : Outcome::Fail, reason};
    case ServiceState::Silent:
    case ServiceState::Failed:
        return {Outcome::Fail, reason};
    case ServiceState::NotAsked:
        return {Outcome::Inconclusive, Reason::NoDialogue};
    }
    Q_UNREACHABLE();
}

Judgement judgeSilence(const CheckRecord& record, const HostView& host)
{
    if (host.isSilent())
        return {Outcome::Fail, Reason::HostSilent};
    // Where no question is known, a UDP service may have had nothing to answer.
    if (record.check.protocol == Transport::Udp && record.check.service == Service::Unknown)
        return {Outcome::Inconclusive, Reason::NoAnswer};
    return {Outcome::Fail, Reason::NoAnswer};
}

Judgement judge(const CheckRecord& record, const HostView& host)
{
    const State state = record.seen.state;
    if (record.phase != Phase::Done)
        return {Outcome::NotRun, Reason::None};
    if ((state == State::Closed || state == State::Filtered) && needsGlobalCatalog(record.check.service)
        && host.deniesGlobalCatalog())
        return {Outcome::NotApplicable, Reason::NotGlobalCatalog};
    switch (state) {
    case State::Open:
        return judgeOpen(record, host);
    case State::Filtered:
        return judgeSilence(record, host);
    case State::Closed:
    case State::Unreachable:
    case State::Local:
    case State::Unresolved:
        return {Outcome::Fail, record.seen.reason};
    case State::Cancelled:
        return {Outcome::NotRun, Reason::Cancelled};
    case State::NotRun:
        // A range whose ports the mapper did not name: its own reason says why, unless nothing on the host answers.
        if (host.isSilent())
            return {Outcome::Fail, Reason::HostSilent};
        return {Outcome::Inconclusive, record.seen.reason};
    }
    Q_UNREACHABLE();
}

} // namespace

Verdict diagnose(const CheckRecord& record, const HostView& host)
{
    const Judgement judgement = judge(record, host);
    return {judgement.outcome, judgement.reason, explanationText(record, judgement.reason, host),
        remedyText(record, judgement.reason, host)};
}

} // namespace PortCheck
