// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/support/vocabulary.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace PortCheck {

namespace {

struct ReasonWord {
    Reason reason;
    const char* token;
};

/// Every reason, in the order of the enumeration, with its word in files.
constexpr auto words = std::to_array<ReasonWord>({
    {Reason::None, ""},
    {Reason::Answered, "answered"},
    {Reason::StandIn, "stand-in"},
    {Reason::Refused, "refused"},
    {Reason::NoAnswer, "no-answer"},
    {Reason::HostUnreachable, "host-unreachable"},
    {Reason::NetworkUnreachable, "network-unreachable"},
    {Reason::Prohibited, "prohibited"},
    {Reason::RefusedOnTheWay, "refused-on-the-way"},
    {Reason::ServiceBarred, "service-barred"},
    {Reason::HostSilent, "host-silent"},
    {Reason::OneAddressFails, "one-address-fails"},
    {Reason::NameNotFound, "name-not-found"},
    {Reason::Flaky, "flaky"},
    {Reason::AcceptsEverything, "accepts-everything"},
    {Reason::BlockedMidRun, "blocked-mid-run"},
    {Reason::RangeCut, "range-cut"},
    {Reason::RangeStealth, "range-stealth"},
    {Reason::RangeNotWanted, "range-not-wanted"},
    {Reason::LinkLocalAddress, "link-local-address"},
    {Reason::SlowWay, "slow-way"},
    {Reason::AnswerFromElsewhere, "answer-from-elsewhere"},
    {Reason::RefusedWhenBusy, "refused-when-busy"},
    {Reason::LocalPortsUnanswered, "local-ports-unanswered"},
    {Reason::OwnAddressUnanswered, "own-address-unanswered"},
    {Reason::LargeAnswersLost, "large-answers-lost"},
    {Reason::AnsweredLate, "answered-late"},
    {Reason::NoHostAddress, "no-host-address"},
    {Reason::HostsFile, "hosts-file"},
    {Reason::ResolverFails, "resolver-fails"},
    {Reason::ResolverKeepsName, "resolver-keeps-name"},
    {Reason::ResolverLacksName, "resolver-lacks-name"},
    {Reason::ResolverDiffers, "resolver-differs"},
    {Reason::LossyWay, "lossy-way"},
    {Reason::WayCameUp, "way-came-up"},
    {Reason::NothingBehind, "nothing-behind"},
    {Reason::StandInHeldBack, "stand-in-held-back"},
    {Reason::IpVersionBlocked, "ip-version-blocked"},
    {Reason::BlockedLocally, "blocked-locally"},
    {Reason::NoLocalPort, "no-local-port"},
    {Reason::LocalError, "local-error"},
    {Reason::OutOfResources, "out-of-resources"},
    {Reason::TlsUnavailable, "tls-unavailable"},
    {Reason::SourcePortsFree, "source-ports-free"},
    {Reason::SourcePortsBlocked, "source-ports-blocked"},
    {Reason::SourcePortsUntold, "source-ports-untold"},
    {Reason::Ipv6NotInUse, "ipv6-not-in-use"},
    {Reason::ReversePathFilter, "reverse-path-filter"},
    {Reason::OwnNetworkLost, "own-network-lost"},
    {Reason::OwnRouteRefuses, "own-route-refuses"},
    {Reason::GatewaySilent, "gateway-silent"},
    {Reason::TakenForNeighbour, "taken-for-neighbour"},
    {Reason::AddressKindUnused, "address-kind-unused"},
    {Reason::AnswersDroppedHere, "answers-dropped-here"},
    {Reason::OwnTunnelSilent, "own-tunnel-silent"},
    {Reason::UserModeNetwork, "user-mode-network"},
    {Reason::ProxyUnderProgram, "proxy-under-program"},
    {Reason::OtherProtocol, "other-protocol"},
    {Reason::NoApplicationData, "mute"},
    {Reason::ClosedEarly, "closed-early"},
    {Reason::TooMuchData, "too-much-data"},
    {Reason::NoDialogue, "no-dialogue"},
    {Reason::NoQuestion, "no-question"},
    {Reason::LdapError, "ldap-error"},
    {Reason::WrongDomain, "wrong-domain"},
    {Reason::NotGlobalCatalog, "not-global-catalog"},
    {Reason::ReadOnlyController, "read-only-controller"},
    {Reason::OtherHost, "other-host"},
    {Reason::IdentityChanged, "identity-changed"},
    {Reason::NameLeadsElsewhere, "name-leads-elsewhere"},
    {Reason::ClockSkew, "clock-skew"},
    {Reason::TlsFailed, "tls-failed"},
    {Reason::TlsNoCertificate, "tls-no-certificate"},
    {Reason::CertificateExpired, "certificate-expired"},
    {Reason::CertificateNotYetValid, "certificate-not-yet-valid"},
    {Reason::CertificateWrongName, "certificate-wrong-name"},
    {Reason::CertificateUntrusted, "certificate-untrusted"},
    {Reason::KerberosError, "kerberos-error"},
    {Reason::KerberosWrongRealm, "kerberos-wrong-realm"},
    {Reason::KerberosNeedsTcp, "kerberos-needs-tcp"},
    {Reason::MapperRefused, "mapper-refused"},
    {Reason::NoEndpoints, "no-endpoints"},
    {Reason::MapperUnavailable, "mapper-unavailable"},
    {Reason::BindRefused, "bind-refused"},
    {Reason::OpenedByMapper, "opened-by-mapper"},
    {Reason::OutsideReachableRange, "outside-reachable-range"},
    {Reason::RpcRangeMissing, "rpc-range-missing"},
    {Reason::Smb1Only, "smb1-only"},
    {Reason::SmbSigningRequired, "smb-signing-required"},
    {Reason::SmbError, "smb-error"},
    {Reason::DnsError, "dns-error"},
    {Reason::DnsWrongDomain, "dns-wrong-domain"},
    {Reason::DnsTruncated, "dns-truncated"},
    {Reason::DnsForwarderSilent, "dns-forwarder-silent"},
    {Reason::DnsNoControllers, "dns-no-controllers"},
    {Reason::Cancelled, "cancelled"},
    {Reason::IpVersionNotChosen, "ip-version-not-chosen"},
});

constexpr bool isInItsPlace(const ReasonWord& word)
{
    return &word - words.data() == int(word.reason);
}

static_assert(std::all_of(words.begin(), words.end(), isInItsPlace), "a reason is missing, twice, or out of order");
static_assert(words.back().reason == Reason::IpVersionNotChosen, "the last reason has no word");

} // namespace

QLatin1String token(Reason reason)
{
    return QLatin1String(words[std::size_t(reason)].token);
}

const QList<Reason>& allReasons()
{
    static const QList<Reason> all = [] {
        QList<Reason> reasons;
        reasons.reserve(words.size());
        for (const ReasonWord& word : words)
            reasons.append(word.reason);
        return reasons;
    }();
    return all;
}

} // namespace PortCheck
