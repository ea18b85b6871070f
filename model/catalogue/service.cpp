// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/service.h"

namespace PortCheck {

namespace {

// The IANA service name and port number registry; 3268 and 3269 as Microsoft registered them for the global catalog.
constexpr quint16 kerberosPort = 88;
constexpr quint16 endpointMapperPort = 135;
constexpr quint16 smbPort = 445;
constexpr quint16 ldapsPort = 636;
constexpr quint16 globalCatalogPort = 3268;
constexpr quint16 globalCatalogTlsPort = 3269;

Service tcpServiceAt(quint16 port)
{
    switch (port) {
    case dnsPort:
        return Service::Dns;
    case kerberosPort:
        return Service::Kerberos;
    case endpointMapperPort:
        return Service::EndpointMapper;
    case ldapPort:
        return Service::Ldap;
    case smbPort:
        return Service::Smb;
    case ldapsPort:
        return Service::Ldaps;
    case globalCatalogPort:
        return Service::GlobalCatalog;
    case globalCatalogTlsPort:
        return Service::GlobalCatalogTls;
    default:
        return Service::Unknown;
    }
}

Service udpServiceAt(quint16 port)
{
    switch (port) {
    case dnsPort:
        return Service::Dns;
    case kerberosPort:
        return Service::Kerberos;
    case ldapPort:
        return Service::Cldap;
    default:
        return Service::Unknown;
    }
}

} // namespace

QLatin1String token(Transport transport)
{
    switch (transport) {
    case Transport::Tcp:
        return QLatin1String("TCP");
    case Transport::Udp:
        return QLatin1String("UDP");
    }
    Q_UNREACHABLE();
}

Service serviceAt(quint16 port, Transport transport)
{
    switch (transport) {
    case Transport::Tcp:
        return tcpServiceAt(port);
    case Transport::Udp:
        return udpServiceAt(port);
    }
    Q_UNREACHABLE();
}

bool hasDialogue(Service service)
{
    return service != Service::Unknown && service != Service::TcpRange;
}

bool speaksTls(Service service)
{
    return service == Service::Ldaps || service == Service::GlobalCatalogTls;
}

QString serviceName(Service service)
{
    switch (service) {
    case Service::Unknown:
        return {};
    case Service::Ldap:
        return QStringLiteral("LDAP");
    case Service::Ldaps:
        return QStringLiteral("LDAPS");
    case Service::Cldap:
        return QStringLiteral("CLDAP");
    case Service::GlobalCatalog:
        return QStringLiteral("Global catalog");
    case Service::GlobalCatalogTls:
        return QStringLiteral("Global catalog over TLS");
    case Service::Kerberos:
        return QStringLiteral("Kerberos");
    case Service::EndpointMapper:
        return QStringLiteral("RPC endpoint mapper");
    case Service::RpcEndpoint:
        return QStringLiteral("RPC endpoint");
    case Service::Smb:
        return QStringLiteral("SMB");
    case Service::Dns:
        return QStringLiteral("DNS");
    case Service::TcpRange:
        return QStringLiteral("TCP port range");
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
