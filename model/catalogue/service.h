// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QString>

namespace PortCheck {

enum class Transport { Tcp, Udp };

/// "TCP" or "UDP", as shown to people and written to files.
[[nodiscard]] QLatin1String token(Transport transport);

/// Of DNS, over UDP and TCP.
inline constexpr quint16 dnsPort = 53;
/// Of LDAP over TCP, and of CLDAP.
inline constexpr quint16 ldapPort = 389;

/// What is expected to answer on a port; it decides which dialogue is used there.
enum class Service {
    Unknown, ///< no dialogue is known
    Ldap,
    Ldaps, ///< LDAP inside TLS
    Cldap, ///< LDAP over UDP
    GlobalCatalog,
    GlobalCatalogTls,
    Kerberos,
    EndpointMapper,
    RpcEndpoint, ///< a port that the endpoint mapper named, or the range from which it assigns ports
    Smb,
    Dns,
    TcpRange, ///< every port of a range, whatever service uses it: tests which ports are let through
};

/// The service that IANA and Microsoft assign to \a port; Unknown if no dialogue is known for it.
[[nodiscard]] Service serviceAt(quint16 port, Transport transport);

/// Whether \a service can be asked in its own protocol: only its answer then proves that the port works. Not so for
/// Unknown, and for TcpRange, whose ports are only opened.
[[nodiscard]] bool hasDialogue(Service service);

/// Whether \a service is asked inside TLS.
[[nodiscard]] bool speaksTls(Service service);

/// The usual technical name of the service ("LDAP", "Global catalog over TLS"), the same in every language; empty for
/// Unknown.
[[nodiscard]] QString serviceName(Service service);

} // namespace PortCheck
