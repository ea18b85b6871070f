// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/dns/dnsdialogue.h"
#include "model/protocol/kerberos/kerberosdatagramdialogue.h"
#include "model/protocol/kerberos/kerberosstreamdialogue.h"
#include "model/protocol/ldap/cldapdialogue.h"
#include "model/protocol/ldap/rootdsedialogue.h"
#include "model/protocol/rpc/endpointmapperdialogue.h"
#include "model/protocol/rpc/rpcbinddialogue.h"
#include "model/protocol/smb/smb2negotiatedialogue.h"
#include "model/standin/responder.h"

#include <memory>

/// A stand-in's answers without sockets: one of the product's dialogues on one side, a responder on the other.
namespace PortCheck::TestPeers {

inline const QString standInDomain = QStringLiteral("lab.example");
inline constexpr quint16 standInDynamicPort = 49999;

[[nodiscard]] inline StandInIdentity standInIdentity(const QString& domain = standInDomain)
{
    StandInIdentity identity;
    identity.nonce = "0123456789abcdef";
    identity.domain = domain;
    identity.guid = QUuid::createUuid();
    identity.startedAt = QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC);
    for (const RpcInterface& offered : standInInterfaces(0)) {
        RpcEndpoint endpoint;
        endpoint.offered = offered;
        endpoint.tcpPort = standInDynamicPort;
        identity.endpoints.append(endpoint);
    }
    return identity;
}

[[nodiscard]] inline StandInVisit standInVisit()
{
    return {{"0123456789abcdef", QStringLiteral("2001:db8::9"), 3311}, QStringLiteral("192.0.2.1"), standInDynamicPort};
}

inline const QDateTime standInNow(QDate(2026, 3, 1), QTime(10, 15, 7, 89), Qt::UTC);

/// The dialogue that the product uses with a service on TCP.
[[nodiscard]] inline std::unique_ptr<StreamDialogue> dialogueFor(Service service, const QString& domain)
{
    switch (service) {
    case Service::Kerberos:
        return std::make_unique<KerberosStreamDialogue>(domain, 7);
    case Service::EndpointMapper:
        return std::make_unique<EndpointMapperDialogue>();
    case Service::RpcEndpoint: {
        const RpcInterface offered = standInInterfaces(0).constFirst();
        return std::make_unique<RpcBindDialogue>(offered.uuid, offered.major, offered.minor);
    }
    case Service::Smb:
        return std::make_unique<Smb2NegotiateDialogue>(QUuid::createUuid(), QByteArray(32, 's'));
    case Service::Dns:
        return std::make_unique<DnsStreamDialogue>(dnsProbeQuestion(domain), 7);
    case Service::Ldap:
    case Service::Ldaps:
    case Service::GlobalCatalog:
    case Service::GlobalCatalogTls:
    case Service::Cldap:
    case Service::TcpRange:
    case Service::Unknown:
        break;
    }
    return std::make_unique<RootDseDialogue>();
}

[[nodiscard]] inline std::unique_ptr<DatagramDialogue> datagramDialogueFor(Service service, const QString& domain)
{
    if (service == Service::Cldap)
        return std::make_unique<CldapDialogue>(domain);
    if (service == Service::Kerberos)
        return std::make_unique<KerberosDatagramDialogue>(domain, 7);
    return std::make_unique<DnsDialogue>(dnsProbeQuestion(domain), 7);
}

} // namespace PortCheck::TestPeers
