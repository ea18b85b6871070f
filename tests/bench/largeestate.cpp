// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/bench/largeestate.h"

#include "model/protocol/rpc/endpointmapper.h"

#include <QJsonArray>
#include <QUuid>

namespace PortCheck::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kinds = 20; ///< of hosts; see stateOf()
constexpr quint32 firstAddress = 0x0a000000; ///< 10.0.0.0
constexpr quint32 secondAddresses = 0x00800000; ///< what the second address of a host is away from its first
constexpr std::chrono::milliseconds silence{400};

/// Windows hands ports out from here on.
constexpr quint16 firstDynamicPort = 49664;
constexpr int dynamicPorts = 8;
/// As in the mapper's list of a Windows domain controller, which has some 290 entries.
constexpr int interfaces = 70;

QString nameOf(quint32 host)
{
    return u"dc%1.branch%2.corp.example"_s.arg(host).arg(host % 40);
}

ProbeResult shut(State state, Reason reason, int attempts)
{
    ProbeResult result;
    result.state = state;
    result.reason = reason;
    result.attempts = attempts;
    return result;
}

/// What a question meets on the way to \a host, by its kind; Open where nothing stands in the way.
State stateOf(quint32 host, const ProbeRequest& request)
{
    switch (host % kinds) {
    case 13: // the firewall lets the dynamic ports out only in part
        return request.service == Service::RpcEndpoint && request.port % 2 == 0 ? State::Filtered : State::Open;
    case 14:
        return request.service == Service::RpcEndpoint ? State::Filtered : State::Open;
    case 15:
        return request.transport == Transport::Udp ? State::Filtered : State::Open;
    case 16: // no global catalog
        return request.port == 3268 || request.port == 3269 ? State::Closed : State::Open;
    case 17:
        return State::Filtered;
    case 18:
        return State::Unreachable;
    default:
        return State::Open;
    }
}

Evidence rootDse(const QString& name)
{
    const QString base = u"DC=corp,DC=example"_s;
    const QJsonArray mechanisms{u"GSSAPI"_s, u"GSS-SPNEGO"_s, u"EXTERNAL"_s, u"DIGEST-MD5"_s};
    const QJsonArray contexts{base, u"CN=Configuration,%1"_s.arg(base), u"CN=Schema,CN=Configuration,%1"_s.arg(base),
        u"DC=DomainDnsZones,%1"_s.arg(base), u"DC=ForestDnsZones,%1"_s.arg(base)};
    return {{u"dnsHostName"_s, name}, {u"serverName"_s, u"CN=%1,CN=Servers,CN=Sites,%2"_s.arg(name, base)},
        {u"defaultNamingContext"_s, base}, {u"rootDomainNamingContext"_s, base}, {u"namingContexts"_s, contexts},
        {u"isGlobalCatalogReady"_s, true}, {u"isSynchronized"_s, true},
        {u"ldapServiceName"_s, u"corp.example:%1$@CORP.EXAMPLE"_s.arg(name)},
        {u"supportedLDAPVersion"_s, QJsonArray{3, 2}}, {u"supportedSASLMechanisms"_s, mechanisms},
        {u"domainFunctionality"_s, 7}, {u"forestFunctionality"_s, 7}, {u"domainControllerFunctionality"_s, 7}};
}

Evidence netlogon(const QString& name)
{
    Evidence evidence = rootDse(name);
    const QJsonArray flags{u"pdc"_s, u"gc"_s, u"ldap"_s, u"ds"_s, u"kdc"_s, u"timeserv"_s, u"closest"_s, u"writable"_s};
    evidence.insert(u"controller"_s, name);
    evidence.insert(u"domain"_s, u"corp.example"_s);
    evidence.insert(u"forest"_s, u"corp.example"_s);
    evidence.insert(u"site"_s, u"Default-First-Site-Name"_s);
    evidence.insert(u"domainGuid"_s, QUuid(u"12345778-1234-abcd-ef00-0123456789ab"_s).toString());
    evidence.insert(u"flags"_s, flags);
    evidence.insert(u"netlogonAnswered"_s, true);
    evidence.insert(u"rootDseAnswered"_s, true);
    return evidence;
}

Evidence certificate(const QString& name)
{
    Evidence evidence = rootDse(name);
    evidence.insert(u"tlsVersion"_s, u"TLS 1.3"_s);
    evidence.insert(u"tlsCipher"_s, u"TLS_AES_256_GCM_SHA384"_s);
    evidence.insert(u"certificateSubject"_s, name);
    evidence.insert(u"certificateNames"_s, QJsonArray{name, u"corp.example"_s, u"CORP"_s});
    evidence.insert(u"certificateIssuer"_s, u"Corp Issuing CA 1"_s);
    evidence.insert(u"certificateNotBefore"_s, u"2025-01-01T00:00:00.000Z"_s);
    evidence.insert(u"certificateNotAfter"_s, u"2027-01-01T00:00:00.000Z"_s);
    evidence.insert(u"certificateFitsName"_s, true);
    evidence.insert(u"certificateTrusted"_s, false);
    return evidence;
}

Evidence ntlm(const QString& name)
{
    return {{u"bindResult"_s, u"acceptance"_s}, {u"dataRepresentation"_s, u"little-endian"_s},
        {u"ntlmComputer"_s, name}, {u"ntlmNetbiosComputer"_s, name.section(u'.', 0, 0).toUpper()},
        {u"ntlmDomain"_s, u"corp.example"_s}, {u"ntlmNetbiosDomain"_s, u"CORP"_s},
        {u"ntlmForest"_s, u"corp.example"_s}};
}

/// Every interface has local calls, and some have a port or a pipe as well.
Evidence endpointList(const QString& name)
{
    QList<RpcEndpoint> endpoints;
    const auto add = [&](int interface, const QString& protocol, const QString& place, quint16 port = 0) {
        RpcEndpoint endpoint;
        endpoint.offered = {
            QUuid(0x12345778U + uint(interface), 0x1234, 0xabcd, 0xef, 0, 1, 0x23, 0x45, 0x67, 0x89, 0xab), 1, 0};
        endpoint.annotation = interface % 3 == 0 ? u"Windows service number %1"_s.arg(interface) : QString();
        endpoint.protocol = protocol;
        endpoint.endpoint = place;
        endpoint.address = port == 0 ? QString() : u"10.0.0.1"_s;
        endpoint.tcpPort = port;
        endpoints.append(endpoint);
    };
    for (int i = 0; i < interfaces; ++i) {
        const auto port = quint16(firstDynamicPort + i % dynamicPorts);
        if (i % 3 < 2)
            add(i, u"ncacn_ip_tcp"_s, QString::number(port), port);
        if (i % 2 == 0)
            add(i, u"ncacn_np"_s, u"\\pipe\\service%1"_s.arg(i));
        for (int local = 0; local < 3; ++local)
            add(i, u"ncalrpc"_s, u"LRPC-%1%2%3"_s.arg(qHash(name), 8, 16).arg(i).arg(local));
    }
    return evidenceOf(endpoints, true);
}

Evidence evidenceFor(Service service, const QString& name)
{
    switch (service) {
    case Service::Ldap:
    case Service::GlobalCatalog:
        return rootDse(name);
    case Service::Cldap:
        return netlogon(name);
    case Service::Ldaps:
    case Service::GlobalCatalogTls:
        return certificate(name);
    case Service::EndpointMapper:
        return endpointList(name);
    case Service::RpcEndpoint:
    case Service::Smb:
        return ntlm(name);
    case Service::Kerberos:
        return {{u"kerberosErrorName"_s, u"KDC_ERR_PREAUTH_REQUIRED"_s}, {u"kerberosError"_s, 25},
            {u"realm"_s, u"CORP.EXAMPLE"_s}, {u"kerberosService"_s, u"krbtgt/CORP.EXAMPLE"_s}};
    case Service::Dns:
        return {{u"question"_s, u"_ldap._tcp.dc._msdcs.corp.example SRV"_s}, {u"rcode"_s, u"NOERROR"_s},
            {u"answerCount"_s, 12}};
    case Service::TcpRange:
    case Service::Unknown:
        break;
    }
    return {};
}

ProbeResult opened(quint32 host, const ProbeRequest& request, double latencyMs)
{
    ProbeResult result;
    result.state = State::Open;
    result.service = ServiceState::Verified;
    result.reason = Reason::Answered;
    if (request.service == Service::EndpointMapper && !request.binding.uuid.isNull()) { // asked for one endpoint
        const auto port = firstDynamicPort + int(request.binding.uuid.data1 % dynamicPorts);
        result.evidence = {{u"mappedPorts"_s, QJsonArray{port}}};
    } else {
        result.evidence = evidenceFor(request.service, nameOf(host));
    }
    result.latencyMs = latencyMs;
    result.attempts = 1;
    result.localAddress = QHostAddress(firstAddress);
    result.localPort = 40'000;
    if (host % kinds == 12 && request.service == Service::GlobalCatalogTls)
        result.reason = Reason::CertificateExpired;
    if (host % kinds == 11 && request.service == Service::Smb)
        result.evidence.insert(u"clockDifferenceS"_s, 290.0);
    return result;
}

} // namespace

LargeEstate::LargeEstate(int hosts)
{
    constexpr int unknown = 50;
    constexpr int twoAddresses = 25;
    for (int host = 1; host <= hosts; ++host) {
        const quint32 address = firstAddress + quint32(host);
        m_targets.append({u"Domain controllers"_s, nameOf(quint32(host))});
        if (host % unknown == 0)
            continue;
        QList<QHostAddress>& addresses = m_addresses[m_targets.constLast().host];
        addresses.append(QHostAddress(address));
        if (host % twoAddresses == 1)
            addresses.append(QHostAddress(address + secondAddresses));
    }
    m_targets.append({u"DNS Server"_s, m_targets.constFirst().host});
}

LargeEstate::Answer LargeEstate::answer(const ProbeRequest& request) const
{
    constexpr quint32 leastMs = 5;
    constexpr quint32 spreadMs = 20;
    const quint32 host = (request.address.toIPv4Address() - firstAddress) % secondAddresses;
    const std::chrono::milliseconds after(leastMs + (host * 7 + request.port) % spreadMs);
    if (request.service == Service::Unknown) // the control port
        return {shut(State::Closed, Reason::Refused, 1), after};
    switch (stateOf(host, request)) {
    case State::Filtered:
        return {shut(State::Filtered, Reason::NoAnswer, 2), silence};
    case State::Unreachable:
        return {shut(State::Unreachable, Reason::HostUnreachable, 1), silence / 2};
    case State::Closed:
        return {shut(State::Closed, Reason::Refused, 1), after};
    case State::Open:
    case State::Local:
    case State::Unresolved:
    case State::Cancelled:
    case State::NotRun:
        break;
    }
    return {opened(host, request, double(after.count()) / 2), after};
}

} // namespace PortCheck::Bench
