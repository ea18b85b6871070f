// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/vocabulary.h"

namespace PortCheck {

QLatin1String token(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return QLatin1String("");
    case Reason::Answered:
        return QLatin1String("answered");
    case Reason::StandIn:
        return QLatin1String("stand-in");
    case Reason::Refused:
        return QLatin1String("refused");
    case Reason::NoAnswer:
        return QLatin1String("no-answer");
    case Reason::HostUnreachable:
        return QLatin1String("host-unreachable");
    case Reason::NetworkUnreachable:
        return QLatin1String("network-unreachable");
    case Reason::Prohibited:
        return QLatin1String("prohibited");
    case Reason::RefusedOnTheWay:
        return QLatin1String("refused-on-the-way");
    case Reason::ServiceBarred:
        return QLatin1String("service-barred");
    case Reason::HostSilent:
        return QLatin1String("host-silent");
    case Reason::IpVersionBlocked:
        return QLatin1String("ip-version-blocked");
    case Reason::OneAddressFails:
        return QLatin1String("one-address-fails");
    case Reason::NameNotFound:
        return QLatin1String("name-not-found");
    case Reason::Flaky:
        return QLatin1String("flaky");
    case Reason::AcceptsEverything:
        return QLatin1String("accepts-everything");
    case Reason::BlockedMidRun:
        return QLatin1String("blocked-mid-run");
    case Reason::RangeCut:
        return QLatin1String("range-cut");
    case Reason::RangeStealth:
        return QLatin1String("range-stealth");
    case Reason::LinkLocalAddress:
        return QLatin1String("link-local-address");
    case Reason::SlowWay:
        return QLatin1String("slow-way");
    case Reason::AnswerFromElsewhere:
        return QLatin1String("answer-from-elsewhere");
    case Reason::RefusedWhenBusy:
        return QLatin1String("refused-when-busy");
    case Reason::OwnAddressUnanswered:
        return QLatin1String("own-address-unanswered");
    case Reason::LocalPortsUnanswered:
        return QLatin1String("local-ports-unanswered");
    case Reason::LargeAnswersLost:
        return QLatin1String("large-answers-lost");
    case Reason::AnsweredLate:
        return QLatin1String("answered-late");
    case Reason::NoHostAddress:
        return QLatin1String("no-host-address");
    case Reason::HostsFile:
        return QLatin1String("hosts-file");
    case Reason::ResolverFails:
        return QLatin1String("resolver-fails");
    case Reason::ResolverKeepsName:
        return QLatin1String("resolver-keeps-name");
    case Reason::ResolverLacksName:
        return QLatin1String("resolver-lacks-name");
    case Reason::WayCameUp:
        return QLatin1String("way-came-up");
    case Reason::ResolverDiffers:
        return QLatin1String("resolver-differs");
    case Reason::LossyWay:
        return QLatin1String("lossy-way");
    case Reason::NothingBehind:
        return QLatin1String("nothing-behind");
    case Reason::StandInHeldBack:
        return QLatin1String("stand-in-held-back");
    case Reason::BlockedLocally:
        return QLatin1String("blocked-locally");
    case Reason::NoLocalPort:
        return QLatin1String("no-local-port");
    case Reason::LocalError:
        return QLatin1String("local-error");
    case Reason::OutOfResources:
        return QLatin1String("out-of-resources");
    case Reason::TlsUnavailable:
        return QLatin1String("tls-unavailable");
    case Reason::SourcePortsFree:
        return QLatin1String("source-ports-free");
    case Reason::SourcePortsBlocked:
        return QLatin1String("source-ports-blocked");
    case Reason::SourcePortsUntold:
        return QLatin1String("source-ports-untold");
    case Reason::Ipv6NotInUse:
        return QLatin1String("ipv6-not-in-use");
    case Reason::ReversePathFilter:
        return QLatin1String("reverse-path-filter");
    case Reason::AnswersDroppedHere:
        return QLatin1String("answers-dropped-here");
    case Reason::ProxyUnderProgram:
        return QLatin1String("proxy-under-program");
    case Reason::UserModeNetwork:
        return QLatin1String("user-mode-network");
    case Reason::OwnTunnelSilent:
        return QLatin1String("own-tunnel-silent");
    case Reason::OwnNetworkLost:
        return QLatin1String("own-network-lost");
    case Reason::OwnRouteRefuses:
        return QLatin1String("own-route-refuses");
    case Reason::GatewaySilent:
        return QLatin1String("gateway-silent");
    case Reason::TakenForNeighbour:
        return QLatin1String("taken-for-neighbour");
    case Reason::AddressKindUnused:
        return QLatin1String("address-kind-unused");
    case Reason::OtherProtocol:
        return QLatin1String("other-protocol");
    case Reason::NoApplicationData:
        return QLatin1String("mute");
    case Reason::ClosedEarly:
        return QLatin1String("closed-early");
    case Reason::TooMuchData:
        return QLatin1String("too-much-data");
    case Reason::NoDialogue:
        return QLatin1String("no-dialogue");
    case Reason::NoQuestion:
        return QLatin1String("no-question");
    case Reason::LdapError:
        return QLatin1String("ldap-error");
    case Reason::WrongDomain:
        return QLatin1String("wrong-domain");
    case Reason::NotGlobalCatalog:
        return QLatin1String("not-global-catalog");
    case Reason::ReadOnlyController:
        return QLatin1String("read-only-controller");
    case Reason::OtherHost:
        return QLatin1String("other-host");
    case Reason::IdentityChanged:
        return QLatin1String("identity-changed");
    case Reason::NameLeadsElsewhere:
        return QLatin1String("name-leads-elsewhere");
    case Reason::ClockSkew:
        return QLatin1String("clock-skew");
    case Reason::TlsFailed:
        return QLatin1String("tls-failed");
    case Reason::TlsNoCertificate:
        return QLatin1String("tls-no-certificate");
    case Reason::CertificateExpired:
        return QLatin1String("certificate-expired");
    case Reason::CertificateNotYetValid:
        return QLatin1String("certificate-not-yet-valid");
    case Reason::CertificateWrongName:
        return QLatin1String("certificate-wrong-name");
    case Reason::CertificateUntrusted:
        return QLatin1String("certificate-untrusted");
    case Reason::KerberosError:
        return QLatin1String("kerberos-error");
    case Reason::KerberosWrongRealm:
        return QLatin1String("kerberos-wrong-realm");
    case Reason::KerberosNeedsTcp:
        return QLatin1String("kerberos-needs-tcp");
    case Reason::MapperRefused:
        return QLatin1String("mapper-refused");
    case Reason::NoEndpoints:
        return QLatin1String("no-endpoints");
    case Reason::MapperUnavailable:
        return QLatin1String("mapper-unavailable");
    case Reason::BindRefused:
        return QLatin1String("bind-refused");
    case Reason::OpenedByMapper:
        return QLatin1String("opened-by-mapper");
    case Reason::OutsideReachableRange:
        return QLatin1String("outside-reachable-range");
    case Reason::Smb1Only:
        return QLatin1String("smb1-only");
    case Reason::SmbSigningRequired:
        return QLatin1String("smb-signing-required");
    case Reason::SmbError:
        return QLatin1String("smb-error");
    case Reason::DnsError:
        return QLatin1String("dns-error");
    case Reason::DnsWrongDomain:
        return QLatin1String("dns-wrong-domain");
    case Reason::DnsTruncated:
        return QLatin1String("dns-truncated");
    case Reason::DnsForwarderSilent:
        return QLatin1String("dns-forwarder-silent");
    case Reason::DnsNoControllers:
        return QLatin1String("dns-no-controllers");
    case Reason::Cancelled:
        return QLatin1String("cancelled");
    case Reason::IpVersionNotChosen:
        return QLatin1String("ip-version-not-chosen");
    }
    Q_UNREACHABLE();
}

const QList<Reason>& allReasons()
{
    static const QList<Reason> all = {
        Reason::None,
        Reason::Answered,
        Reason::StandIn,
        Reason::Refused,
        Reason::NoAnswer,
        Reason::HostUnreachable,
        Reason::NetworkUnreachable,
        Reason::Prohibited,
        Reason::RefusedOnTheWay,
        Reason::ServiceBarred,
        Reason::HostSilent,
        Reason::OneAddressFails,
        Reason::NameNotFound,
        Reason::Flaky,
        Reason::AcceptsEverything,
        Reason::BlockedMidRun,
        Reason::RangeCut,
        Reason::RangeStealth,
        Reason::LinkLocalAddress,
        Reason::SlowWay,
        Reason::AnswerFromElsewhere,
        Reason::RefusedWhenBusy,
        Reason::LocalPortsUnanswered,
        Reason::OwnAddressUnanswered,
        Reason::LargeAnswersLost,
        Reason::AnsweredLate,
        Reason::NoHostAddress,
        Reason::HostsFile,
        Reason::ResolverFails,
        Reason::ResolverKeepsName,
        Reason::ResolverLacksName,
        Reason::ResolverDiffers,
        Reason::LossyWay,
        Reason::WayCameUp,
        Reason::NothingBehind,
        Reason::StandInHeldBack,
        Reason::IpVersionBlocked,
        Reason::BlockedLocally,
        Reason::NoLocalPort,
        Reason::LocalError,
        Reason::OutOfResources,
        Reason::TlsUnavailable,
        Reason::SourcePortsFree,
        Reason::SourcePortsBlocked,
        Reason::SourcePortsUntold,
        Reason::Ipv6NotInUse,
        Reason::ReversePathFilter,
        Reason::OwnNetworkLost,
        Reason::OwnRouteRefuses,
        Reason::GatewaySilent,
        Reason::TakenForNeighbour,
        Reason::AddressKindUnused,
        Reason::AnswersDroppedHere,
        Reason::OwnTunnelSilent,
        Reason::UserModeNetwork,
        Reason::ProxyUnderProgram,
        Reason::OtherProtocol,
        Reason::NoApplicationData,
        Reason::ClosedEarly,
        Reason::TooMuchData,
        Reason::NoDialogue,
        Reason::NoQuestion,
        Reason::LdapError,
        Reason::WrongDomain,
        Reason::NotGlobalCatalog,
        Reason::ReadOnlyController,
        Reason::OtherHost,
        Reason::IdentityChanged,
        Reason::NameLeadsElsewhere,
        Reason::ClockSkew,
        Reason::TlsFailed,
        Reason::TlsNoCertificate,
        Reason::CertificateExpired,
        Reason::CertificateNotYetValid,
        Reason::CertificateWrongName,
        Reason::CertificateUntrusted,
        Reason::KerberosError,
        Reason::KerberosWrongRealm,
        Reason::KerberosNeedsTcp,
        Reason::MapperRefused,
        Reason::NoEndpoints,
        Reason::MapperUnavailable,
        Reason::BindRefused,
        Reason::OpenedByMapper,
        Reason::OutsideReachableRange,
        Reason::Smb1Only,
        Reason::SmbSigningRequired,
        Reason::SmbError,
        Reason::DnsError,
        Reason::DnsWrongDomain,
        Reason::DnsTruncated,
        Reason::DnsForwarderSilent,
        Reason::DnsNoControllers,
        Reason::Cancelled,
        Reason::IpVersionNotChosen,
    };
    return all;
}

} // namespace PortCheck
