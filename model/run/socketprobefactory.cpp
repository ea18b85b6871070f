// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/socketprobefactory.h"

#include "model/probe/hopsprobe.h"
#include "model/probe/tcpprobe.h"
#include "model/probe/tlsprobe.h"
#include "model/probe/udpprobe.h"
#include "model/protocol/dns/dnsdialogue.h"
#include "model/protocol/dns/hostaddressesdialogue.h"
#include "model/protocol/dns/plaindnsdialogue.h"
#include "model/protocol/kerberos/kerberosdatagramdialogue.h"
#include "model/protocol/kerberos/kerberosstreamdialogue.h"
#include "model/protocol/ldap/cldapdialogue.h"
#include "model/protocol/ldap/rootdsedialogue.h"
#include "model/protocol/rpc/endpointmapperdialogue.h"
#include "model/protocol/rpc/eptmapdialogue.h"
#include "model/protocol/rpc/rpcbinddialogue.h"
#include "model/protocol/smb/smb2negotiatedialogue.h"
#include "model/protocol/unknowndialogue.h"
#include "model/scan/rangescanner.h"
#include "model/scan/sourceportsprobe.h"
#include "model/scan/standinrangeprobe.h"
#include "model/system/hopquestion.h"
#include "model/system/randombytes.h"

#include <QRandomGenerator>

namespace PortCheck {

namespace {

constexpr int saltSize = 32; // bytes; MS-SMB2 2.2.3.1.1 leaves the length to the client

/// For the first attempt or, after silence, a later one.
std::unique_ptr<StreamDialogue> streamDialogue(const ProbeRequest& request, int attempt)
{
    switch (request.service) {
    case Service::Ldap:
    case Service::Ldaps:
    case Service::GlobalCatalog:
    case Service::GlobalCatalogTls:
        return std::make_unique<RootDseDialogue>();
    case Service::Kerberos:
        return std::make_unique<KerberosStreamDialogue>(request.domain, QRandomGenerator::system()->generate());
    case Service::EndpointMapper:
        if (!request.binding.uuid.isNull())
            return std::make_unique<EptMapDialogue>(request.binding);
        return std::make_unique<EndpointMapperDialogue>();
    case Service::RpcEndpoint:
        return std::make_unique<RpcBindDialogue>(request.binding.uuid, request.binding.major, request.binding.minor,
            attempt == 1 ? RpcBindDialogue::Names::Ask : RpcBindDialogue::Names::Leave);
    case Service::Smb:
        return std::make_unique<Smb2NegotiateDialogue>(QUuid::createUuid(), randomBytes(saltSize));
    case Service::Dns: {
        DnsQuestion question = dnsProbeQuestion(request.domain);
        question.recursion = question.recursion && !request.plainDns;
        return std::make_unique<DnsStreamDialogue>(
            std::move(question), quint16(QRandomGenerator::system()->bounded(0x10000)));
    }
    case Service::Cldap:
    case Service::TcpRange: // asked by a RangeProbe
    case Service::Unknown:
        break;
    }
    return nullptr;
}

std::unique_ptr<DatagramDialogue> datagramDialogue(const ProbeRequest& request)
{
    switch (request.service) {
    case Service::Cldap:
        return std::make_unique<CldapDialogue>(request.domain);
    case Service::Kerberos:
        return std::make_unique<KerberosDatagramDialogue>(request.domain, QRandomGenerator::system()->generate());
    case Service::Dns:
        if (!request.hostToFind.isEmpty())
            return std::make_unique<HostAddressesDialogue>(
                request.hostToFind, quint16(QRandomGenerator::system()->bounded(0x10000)));
        if (request.plainDns)
            return std::make_unique<PlainDnsDialogue>(
                dnsProbeQuestion(request.domain), quint16(QRandomGenerator::system()->bounded(0x10000)));
        return std::make_unique<DnsDialogue>(
            dnsProbeQuestion(request.domain), quint16(QRandomGenerator::system()->bounded(0x10000)));
    case Service::Ldap:
    case Service::Ldaps:
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

bool SocketProbeFactory::tellsHops() const
{
    return PortCheck::tellsHops();
}

std::unique_ptr<Probe> SocketProbeFactory::create(const ProbeRequest& request)
{
    if (request.besideOpenPort != 0) {
        const bool isUdp = request.transport == Transport::Udp;
        return std::make_unique<HopsProbe>(
            request, isUdp ? datagramDialogue(request)->unanswered().value(0) : QByteArray());
    }
    if (request.transport == Transport::Udp)
        return std::make_unique<UdpProbe>(request, datagramDialogue(request));
    if (request.fromLocalPorts)
        return std::make_unique<SourcePortsProbe>(request);
    const auto makeDialogue = [request, attempt = 0]() mutable { return streamDialogue(request, ++attempt); };
    if (speaksTls(request.service))
        return std::make_unique<TlsProbe>(request, makeDialogue);
    return std::make_unique<TcpProbe>(request, makeDialogue);
}

std::unique_ptr<RangeProbe> SocketProbeFactory::createRangeProbe()
{
    return std::make_unique<StandInRangeProbe>(std::make_unique<RangeScanner>());
}

} // namespace PortCheck
