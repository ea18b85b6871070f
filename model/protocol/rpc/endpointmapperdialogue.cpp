// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/endpointmapperdialogue.h"

#include "model/protocol/rpc/rpcbinddialogue.h"

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostPages = 256; // a server may send fewer entries per page than requested

} // namespace

QByteArray EndpointMapperDialogue::opening()
{
    return buildRpcBind(endpointMapperInterface(), m_callId);
}

StreamStep EndpointMapperDialogue::onMessage(const RpcMessage& message)
{
    const Reply foreign = rpcMismatch(RpcAssembler::Trouble::NotRpc, message.body);
    if (message.callId != m_callId)
        return StreamStep::done(brokenOff(foreign));
    if (!m_bound)
        return onBindAnswer(message);
    if (message.type == static_cast<quint8>(RpcPacketType::Fault)) {
        const std::optional<quint32> status = readRpcFault(message.body);
        return status ? onRefusal(*status) : StreamStep::done(brokenOff(foreign));
    }
    if (message.type != static_cast<quint8>(RpcPacketType::Response))
        return StreamStep::done(brokenOff(foreign));
    const std::optional<EptPage> page = readEptLookup(message.body);
    return page ? onPage(*page) : StreamStep::done(brokenOff(foreign));
}

StreamStep EndpointMapperDialogue::onBindAnswer(const RpcMessage& message)
{
    const Reply reply = mapperBindReply(message);
    if (reply.reason != Reason::Answered)
        return StreamStep::done(reply);
    m_bound = true;
    return askForPage(nullEptHandle());
}

StreamStep EndpointMapperDialogue::onPage(const EptPage& page)
{
    m_endpoints.append(page.endpoints);
    ++m_pages;
    if (page.status == eptEndOfList)
        return StreamStep::done(conclusion(true));
    if (page.status != 0)
        return onRefusal(page.status);
    // Some servers end with their last entries, and show it by a null handle.
    if (page.handle == nullEptHandle())
        return StreamStep::done(conclusion(true));
    const bool goesOn = !page.endpoints.isEmpty() || page.unreadable > 0;
    if (!goesOn || m_pages >= mostPages || m_endpoints.size() >= longestEvidenceList)
        return StreamStep::done(conclusion(false));
    return askForPage(page.handle);
}

StreamStep EndpointMapperDialogue::onRefusal(quint32 status) const
{
    return StreamStep::done(brokenOff(mapperRefusal(status)));
}

StreamStep EndpointMapperDialogue::askForPage(const EptHandle& handle)
{
    return StreamStep::sayNext(buildRpcRequest(eptLookup, buildEptLookup(handle), ++m_callId));
}

/// Where the list broke off, the part that was read counts.
Reply EndpointMapperDialogue::brokenOff(const Reply& failure) const
{
    return m_endpoints.isEmpty() ? failure : conclusion(false);
}

Reply EndpointMapperDialogue::interrupted()
{
    if (!m_endpoints.isEmpty())
        return conclusion(false);
    return mapperSilence(m_bound);
}

Reply EndpointMapperDialogue::conclusion(bool complete) const
{
    const bool namesPorts = !tcpPortsOf(m_endpoints).isEmpty();
    return {
        ServiceState::Verified, namesPorts ? Reason::Answered : Reason::NoEndpoints, evidenceOf(m_endpoints, complete)};
}

Reply mapperBindReply(const RpcMessage& message)
{
    std::optional<Reply> reply = rpcBindReply(message);
    if (!reply)
        return rpcMismatch(RpcAssembler::Trouble::NotRpc, message.body);
    if (reply->reason == Reason::Answered)
        return *reply;
    // An RPC server that serves other interfaces but not this one is no endpoint mapper.
    if (message.type == static_cast<quint8>(RpcPacketType::BindAck)) {
        reply->service = ServiceState::Mismatch;
        reply->reason = Reason::OtherProtocol;
    } else {
        reply->reason = Reason::MapperRefused;
    }
    return *reply;
}

Reply mapperRefusal(quint32 status)
{
    return {ServiceState::Verified, Reason::MapperRefused,
        {{u"fault"_s, rpcStatusText(status)}, {u"faultName"_s, rpcStatusName(status)}}};
}

Reply mapperSilence(bool bound)
{
    // Anything that is not the beginning of a packet has been recognised already.
    Reply reply{ServiceState::Silent, Reason::NoApplicationData, {}};
    if (bound)
        reply.evidence.insert(u"bindResult"_s, u"accepted"_s);
    return reply;
}

} // namespace PortCheck
