// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QString>

namespace PortCheck {

enum class Transport { Tcp, Udp };

/// "TCP" or "UDP", as files and screens write it.
[[nodiscard]] QLatin1String token(Transport transport);

/// What is expected to answer on a port, and so which dialogue is led there.
enum class Service {
    Unknown, ///< no dialogue is known
    Ldap,
    Cldap, ///< LDAP over UDP
    GlobalCatalog,
    GlobalCatalogTls,
    Kerberos,
    EndpointMapper,
    RpcEndpoint, ///< a port that the endpoint mapper named, or the range it draws from
    Smb,
    Dns,
    TcpRange, ///< every port of a range, whatever lives there: which are let through
};

/// The service that IANA and Microsoft assign to \a port; Unknown where no dialogue is known for it
/// (DNS over TCP, for one: only its datagrams are spoken).
[[nodiscard]] Service serviceAt(quint16 port, Transport transport);

/// The field's name of the service ("LDAP", "Global catalog over TLS"), the same in every language; empty for Unknown.
[[nodiscard]] QString serviceName(Service service);

} // namespace PortCheck
