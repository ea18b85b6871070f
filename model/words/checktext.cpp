// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/checktext.h"

#include <QCoreApplication>
#include <QLocale>

namespace PortCheck {

namespace {

class CheckText final {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::CheckText)
};

/// Below this many milliseconds the first decimal is still significant.
constexpr double coarseLatencyMs = 10.0;
constexpr double shortestShownLatencyMs = 0.1;

QString askedLdap()
{
    return CheckText::tr("An anonymous LDAP search of the rootDSE: who are you, and what do you hold?",
        "what was sent to the port; rootDSE is a technical term of LDAP");
}

QString askedCldap(const QString& domain)
{
    if (domain.isEmpty())
        return CheckText::tr(
            "A search of the rootDSE over UDP. With a domain name, it would also be asked for its role.",
            "what was sent to the port; rootDSE is a technical term of LDAP");
    return CheckText::tr("The question by which computers find a controller of %1 (Netlogon ping), and a search of the "
                         "rootDSE, both over UDP.",
        "what was sent to the port; %1 is a domain name, Netlogon ping and rootDSE are technical terms")
        .arg(domain);
}

QString askedKerberos(const QString& domain)
{
    if (domain.isEmpty())
        return CheckText::tr(
            "A request for a Kerberos ticket without pre-authentication, for the name gp-portcheck-probe. "
            "An error in reply proves the service.",
            "what was sent to the port; do not translate gp-portcheck-probe");
    return CheckText::tr(
        "A request for a Kerberos ticket without pre-authentication, for the name gp-portcheck-probe in %1. "
        "An error in reply proves the service.",
        "what was sent to the port; %1 is a realm, do not translate gp-portcheck-probe")
        .arg(domain.toUpper());
}

QString askedDns(const QString& domain)
{
    if (domain.isEmpty())
        return CheckText::tr("A plain DNS question, for the address of localhost. Any answer proves the service.",
            "what was sent to the port");
    return CheckText::tr(
        "A DNS question for the controllers of the domain: %1 (SRV).", "what was sent to the port; %1 is a DNS name")
        .arg(QStringLiteral("_ldap._tcp.dc._msdcs.%1").arg(domain));
}

QString askedRpcEndpoint(const Check& check)
{
    if (check.isPlaceholder())
        return CheckText::tr(
            "The ports in this range are asked once the endpoint mapper has named them.", "what was sent to the port");
    return CheckText::tr(
        "A DCE/RPC bind to an interface that the endpoint mapper named for this port, with the beginning of a sign-in, "
        "which tells the computer's name. Nobody signs in.",
        "what was sent to the port");
}

} // namespace

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotRun:
        return CheckText::tr("Not run", "outcome of a check");
    case Outcome::NotApplicable:
        return CheckText::tr("Does not apply", "outcome of a check: the target has no such role");
    case Outcome::Pass:
        return CheckText::tr("Pass", "outcome of a check");
    case Outcome::Warn:
        return CheckText::tr("Warning", "outcome of a check");
    case Outcome::Inconclusive:
        return CheckText::tr("Inconclusive", "outcome of a check: cannot be told from here");
    case Outcome::Incomplete:
        return CheckText::tr("Incomplete", "outcome of several checks: some of them were not run");
    case Outcome::Fail:
        return CheckText::tr("Fail", "outcome of a check");
    }
    Q_UNREACHABLE();
}

QString serviceStateText(ServiceState service)
{
    switch (service) {
    case ServiceState::NotAsked:
        return CheckText::tr("Not asked", "who answered: no question was put to the service");
    case ServiceState::Verified:
        return CheckText::tr("Verified", "who answered: the expected service");
    case ServiceState::Mismatch:
        return CheckText::tr("Another service", "who answered: not the expected service");
    case ServiceState::Silent:
        return CheckText::tr("Silent", "who answered: the port is open, and nothing was said");
    case ServiceState::Failed:
        return CheckText::tr("Answered with an error", "who answered: the expected service, with an error");
    }
    Q_UNREACHABLE();
}

QString ownerText(Owner owner)
{
    switch (owner) {
    case Owner::Nobody:
        return {};
    case Owner::Person:
        return CheckText::tr("you", "who should act: whoever runs the check");
    case Owner::ThisComputer:
        return CheckText::tr("this computer's administrator", "who should act");
    case Owner::Network:
        return CheckText::tr("network team", "who should act");
    case Owner::TargetAdministrator:
        return CheckText::tr("administrator of the host", "who should act: the host that was asked");
    case Owner::DirectoryTeam:
        return CheckText::tr("directory team", "who should act: those who run Active Directory");
    case Owner::Dns:
        return CheckText::tr("DNS administrator", "who should act");
    }
    Q_UNREACHABLE();
}

QString statusText(const CheckRecord& record)
{
    switch (record.phase) {
    case Phase::Queued:
        return CheckText::tr("Queued", "status of a check");
    case Phase::Running:
        return CheckText::tr("Checking…", "status of a check");
    case Phase::Done:
        return outcomeText(record.verdict.outcome);
    }
    Q_UNREACHABLE();
}

bool isUnsent(const CheckRecord& record)
{
    if (record.phase != Phase::Done || !record.startedAt.isNull() || record.seen.range)
        return false;
    const State state = record.seen.state;
    return state == State::NotRun || state == State::Local || state == State::Cancelled || state == State::Unresolved;
}

QString askedText(const Check& check, const QString& domain)
{
    switch (check.service) {
    case Service::Unknown:
        return check.protocol == Transport::Tcp
            ? CheckText::tr("Only a connection: no question is known for this port.", "what was sent to the port")
            : CheckText::tr(
                "A datagram of one byte (00): no question is known for this port.", "what was sent to the port");
    case Service::Ldap:
    case Service::GlobalCatalog:
        return askedLdap();
    case Service::Cldap:
        return askedCldap(domain);
    case Service::Ldaps:
    case Service::GlobalCatalogTls:
        return CheckText::tr("A TLS handshake, then an anonymous LDAP search of the rootDSE inside it.",
            "what was sent to the port; rootDSE is a technical term of LDAP");
    case Service::Kerberos:
        return askedKerberos(domain);
    case Service::EndpointMapper:
        return CheckText::tr("A DCE/RPC bind to the endpoint mapper, then a request for all registered endpoints.",
            "what was sent to the port");
    case Service::RpcEndpoint:
        return askedRpcEndpoint(check);
    case Service::Smb:
        return CheckText::tr(
            "An SMB2 NEGOTIATE that offers dialects 2.0.2 to 3.1.1, without SMB 1; then the beginning of "
            "a session setup, which tells the computer's name. Nobody signs in.",
            "what was sent to the port; do not translate NEGOTIATE");
    case Service::Dns:
        return askedDns(domain);
    case Service::TcpRange:
        return CheckText::tr("TCP connections to ports of the range, each closed at once. Nothing is said on them.",
            "what was sent to the ports");
    }
    Q_UNREACHABLE();
}

QString latencyText(const ProbeResult& seen)
{
    if (!seen.latencyMs)
        return {};
    if (*seen.latencyMs < shortestShownLatencyMs)
        return CheckText::tr("< %1 ms", "%1 is a number of milliseconds")
            .arg(QLocale().toString(shortestShownLatencyMs, 'f', 1));
    const int decimals = *seen.latencyMs < coarseLatencyMs ? 1 : 0;
    return CheckText::tr("%1 ms", "%1 is a number of milliseconds")
        .arg(QLocale().toString(*seen.latencyMs, 'f', decimals));
}

} // namespace PortCheck
