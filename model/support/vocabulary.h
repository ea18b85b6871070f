// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

/// The product's fixed words. Their tokens appear in JSON and CSV and are never translated; the texts for people are
/// made elsewhere. A switch over one of these enums has no default, so that the compiler reports every place to extend.
namespace PortCheck {

/// What the network did.
enum class State {
    NotRun, ///< not started
    Open, ///< TCP: the connection was made; UDP: a datagram came back from that port
    Closed, ///< the target, or a device on its behalf, answered that nothing listens
    Filtered, ///< no answer within the time limit, repetitions included
    Unreachable, ///< the network answered: no route, host unreachable, prohibited
    Local, ///< this computer refused to send
    Unresolved, ///< the target's name has no address
    Cancelled, ///< stopped by the person
};

/// Who answered.
enum class ServiceState {
    NotAsked, ///< no dialogue is known for the port, or the port is not open
    Verified, ///< the answer was read and is of the expected protocol
    Mismatch, ///< something answered that is not the expected service
    Silent, ///< the port is open, and nothing was sent within the time limit
    Failed, ///< the expected service answered with an error that will stop the real client too
};

/// What it means for the requirement. Ordered from best to worst.
enum class Outcome {
    NotRun, ///< no judgement yet: queued, running or cancelled
    NotApplicable, ///< this target does not have the role
    Pass,
    Warn,
    Inconclusive,
    Incomplete, ///< of several checks, never of one: none of them failed, and some were not run
    Fail,
};

/// Why the outcome is what it is.
enum class Reason {
    None,
    // The network
    Answered,
    StandIn, ///< the path is open: a stand-in answered in the service's protocol
    Refused,
    NoAnswer,
    HostUnreachable,
    NetworkUnreachable,
    Prohibited,
    RefusedOnTheWay,
    ServiceBarred, ///< one service fails over TCP and UDP in ways that fit a firewall only
    HostSilent,
    OneAddressFails,
    NameNotFound,
    Flaky,
    AcceptsEverything,
    BlockedMidRun,
    RangeCut,
    RangeStealth,
    RangeNotWanted, ///< what is blocked of a range lies outside of what a person chose
    LinkLocalAddress,
    SlowWay,
    AnswerFromElsewhere,
    RefusedWhenBusy,
    LocalPortsUnanswered,
    OwnAddressUnanswered,
    LargeAnswersLost,
    AnsweredLate,
    NoHostAddress,
    HostsFile,
    ResolverFails,
    ResolverKeepsName,
    ResolverLacksName,
    ResolverDiffers, ///< this computer's own DNS leads a name elsewhere than the DNS server that is checked
    LossyWay,
    WayCameUp,
    NothingBehind,
    StandInHeldBack, ///< a stand-in's own limits may have lost it
    IpVersionBlocked, ///< nothing gets through over IPv4, or over IPv6, to several hosts that answer over the other
    // This computer
    BlockedLocally,
    NoLocalPort,
    LocalError,
    OutOfResources,
    TlsUnavailable,
    SourcePortsFree,
    SourcePortsBlocked,
    SourcePortsUntold,
    Ipv6NotInUse,
    ReversePathFilter,
    OwnNetworkLost,
    OwnRouteRefuses,
    GatewaySilent,
    TakenForNeighbour,
    AddressKindUnused,
    AnswersDroppedHere,
    OwnTunnelSilent,
    UserModeNetwork,
    ProxyUnderProgram,
    // The service
    OtherProtocol,
    NoApplicationData,
    ClosedEarly,
    TooMuchData,
    NoDialogue,
    NoQuestion,
    LdapError,
    WrongDomain,
    NotGlobalCatalog,
    ReadOnlyController,
    OtherHost,
    IdentityChanged,
    NameLeadsElsewhere,
    ClockSkew,
    TlsFailed,
    TlsNoCertificate,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateWrongName,
    CertificateUntrusted,
    KerberosError,
    KerberosWrongRealm,
    KerberosNeedsTcp,
    MapperRefused,
    NoEndpoints,
    MapperUnavailable,
    BindRefused,
    OpenedByMapper,
    OutsideReachableRange,
    RpcRangeMissing, ///< the endpoint mapper answers, and none of the ports that it names
    Smb1Only,
    SmbSigningRequired,
    SmbError,
    DnsError,
    DnsWrongDomain,
    DnsTruncated,
    DnsForwarderSilent,
    DnsNoControllers,
    // The person
    Cancelled,
    IpVersionNotChosen, ///< the run was told to ask over one version of IP, and the name has addresses of the other
};

/// Who should act on a verdict.
enum class Owner {
    Nobody, ///< nothing needs to be done
    Person, ///< whoever runs the check: a name, a limit, or another run
    ThisComputer, ///< the administrator of the computer that checks
    Network, ///< those who run the firewalls and routers in between
    TargetAdministrator, ///< the administrator of the host that was asked
    DirectoryTeam, ///< those who run Active Directory and its certificates
    Dns, ///< those who run the name servers
};

[[nodiscard]] QLatin1String token(State state);
[[nodiscard]] QLatin1String token(ServiceState service);
[[nodiscard]] QLatin1String token(Outcome outcome);
[[nodiscard]] QLatin1String token(Reason reason);
[[nodiscard]] QLatin1String token(Owner owner);

/// Every value once, in declaration order, for tests of totality and for filters.
[[nodiscard]] const QList<State>& allStates();
[[nodiscard]] const QList<ServiceState>& allServiceStates();
[[nodiscard]] const QList<Outcome>& allOutcomes();
[[nodiscard]] const QList<Reason>& allReasons();
[[nodiscard]] const QList<Owner>& allOwners();

/// The outcome of a row, a host or a run whose checks have these outcomes: fail; else incomplete, if only some were
/// run; else inconclusive, warn, pass, not applicable. NotRun if nothing was run, or there are no checks.
[[nodiscard]] Outcome outcomeOfAll(const QList<Outcome>& outcomes);

} // namespace PortCheck
