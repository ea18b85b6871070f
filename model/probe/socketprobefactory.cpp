// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/socketprobefactory.h"

#include "model/probe/randombytes.h"
#include "model/probe/rangescanner.h"
#include "model/probe/sourceportsprobe.h"
#include "model/probe/standinrangeprobe.h"
#include "model/probe/tcpprobe.h"
#include "model/probe/tlsprobe.h"
#include "model/probe/udpprobe.h"
#include "model/protocol/dns/dnsdialogue.h"
#include "model/protocol/kerberos/kerberosdatagramdialogue.h"
#include "model/protocol/kerberos/kerberosstreamdialogue.h"
#include "model/protocol/ldap/cldapdialogue.h"
#include "model/protocol/ldap/rootdsedialogue.h"
#include "model/protocol/rpc/endpointmapperdialogue.h"
#include "model/protocol/rpc/eptmapdialogue.h"
#include "model/protocol/rpc/rpcbinddialogue.h"
#include "model/protocol/smb/smb2negotiatedialogue.h"
#include "model/protocol/unknowndialogue.h"

#include <QRandomGenerator>

namespace PortCheck {

namespace {

constexpr int saltSize = 32; // bytes; MS-SMB2 2.2.3.1.1 leaves the length to the client

/// For the first attempt or, after silence, a later one.
std::unique_ptr<StreamDialogue> streamDialogue(const ProbeOrder& order, int attempt)
{
    switch (order.service) {
    case Service::Ldap:
    case Service::GlobalCatalog:
    case Service::GlobalCatalogTls:
        return std::make_unique<RootDseDialogue>();
    case Service::Kerberos:
        return std::make_unique<KerberosStreamDialogue>(order.domain, QRandomGenerator::system()->generate());
    case Service::EndpointMapper:
        if (!order.binding.uuid.isNull())
            return std::make_unique<EptMapDialogue>(order.binding);
        return std::make_unique<EndpointMapperDialogue>();
    case Service::RpcEndpoint:
        return std::make_unique<RpcBindDialogue>(order.binding.uuid, order.binding.major, order.binding.minor,
            attempt == 1 ? RpcBindDialogue::Names::Ask : RpcBindDialogue::Names::Leave);
    case Service::Smb:
        return std::make_unique<Smb2NegotiateDialogue>(QUuid::createUuid(), randomBytes(saltSize));
    case Service::Dns:
        return std::make_unique<DnsStreamDialogue>(
            dnsProbeQuestion(order.domain), quint16(QRandomGenerator::system()->bounded(0x10000)));
    case Service::Cldap:
    case Service::TcpRange: // asked by a RangeProbe
    case Service::Unknown:
        break;
    }
    return nullptr;
}

std::unique_ptr<DatagramDialogue> datagramDialogue(const ProbeOrder& order)
{
    switch (order.service) {
    case Service::Cldap:
        return std::make_unique<CldapDialogue>(order.domain);
    case Service::Kerberos:
        return std::make_unique<KerberosDatagramDialogue>(order.domain, QRandomGenerator::system()->generate());
    case Service::Dns:
        return std::make_unique<DnsDialogue>(
            dnsProbeQuestion(order.domain), quint16(QRandomGenerator::system()->bounded(0x10000)));
    case Service::Ldap:
    case Service::GlobalCatalog:
    case Service::GlobalCatalogTls:
    case Service::EndpointMapper:
    case Service::RpcEndpoint:
    case Service::Smb:
    case Service::TcpRange:
    case Service::Unknown:
        break;
    }
    return std::make_unique<UnknownDatagramDialogue>();
}

} // namespace

std::unique_ptr<Probe> SocketProbeFactory::create(const ProbeOrder& order)
{
    if (order.transport == Transport::Udp)
        return std::make_unique<UdpProbe>(order, datagramDialogue(order));
    if (order.fromLocalPorts)
        return std::make_unique<SourcePortsProbe>(order);
    const auto makeDialogue = [order, attempt = 0]() mutable { return streamDialogue(order, ++attempt); };
    if (order.service == Service::GlobalCatalogTls)
        return std::make_unique<TlsProbe>(order, makeDialogue);
    return std::make_unique<TcpProbe>(order, makeDialogue);
}

std::unique_ptr<RangeProbe> SocketProbeFactory::createRangeProbe()
{
    return std::make_unique<StandInRangeProbe>(std::make_unique<RangeScanner>());
}

} // namespace PortCheck
