// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/diagnosistext.h"

namespace PortCheck {

// One switch, long but flat: the compiler reports a reason without an owner.
Owner ownerOf(Reason reason, const HostFacts& host) // NOLINT(readability-function-size)
{
    switch (reason) {
    case Reason::None:
    case Reason::Answered:
    case Reason::StandIn:
    case Reason::SourcePortsFree:
    case Reason::OpenedByMapper:
        return Owner::Nobody;
    case Reason::WrongDomain:
    case Reason::KerberosWrongRealm:
    case Reason::DnsWrongDomain:
    case Reason::MapperUnavailable:
    case Reason::Cancelled:
        return Owner::Person;
    case Reason::BlockedLocally:
    case Reason::NoLocalPort:
    case Reason::LocalError:
    case Reason::NetworkUnreachable:
    case Reason::CertificateUntrusted:
    case Reason::ClockSkew:
    case Reason::SourcePortsUntold:
        return Owner::ThisComputer;
    case Reason::NoAnswer:
    case Reason::Prohibited:
    case Reason::RefusedOnTheWay:
    case Reason::OneAddressFails:
    case Reason::Flaky:
    case Reason::AcceptsEverything:
    case Reason::BlockedMidRun:
    case Reason::RangeCut:
    case Reason::RangeStealth:
    case Reason::SourcePortsBlocked:
    case Reason::OtherHost:
    case Reason::OutsideReachableRange:
    case Reason::DnsTruncated:
        return Owner::Network;
    case Reason::Refused:
    case Reason::HostSilent:
    case Reason::OtherProtocol:
    case Reason::NoApplicationData:
    case Reason::ClosedEarly:
    case Reason::TooMuchData:
    case Reason::NoEndpoints:
    case Reason::MapperRefused:
    case Reason::Smb1Only:
    case Reason::SmbSigningRequired:
    case Reason::BindRefused:
    case Reason::NoDialogue:
        return Owner::TargetAdministrator;
    case Reason::LdapError:
    case Reason::SmbError:
    case Reason::KerberosError:
    case Reason::NotGlobalCatalog:
    case Reason::ReadOnlyController:
    case Reason::TlsFailed:
    case Reason::TlsNoCertificate:
    case Reason::CertificateExpired:
    case Reason::CertificateNotYetValid:
    case Reason::CertificateWrongName:
    case Reason::KerberosNeedsTcp:
        return Owner::DirectoryTeam;
    case Reason::NameNotFound:
    case Reason::NameLeadsElsewhere:
    case Reason::DnsError:
        return Owner::Dns;
    case Reason::HostUnreachable:
        // A single port of a host that is up can only be blocked on the way.
        return host.showedLife() ? Owner::Network : Owner::TargetAdministrator;
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
