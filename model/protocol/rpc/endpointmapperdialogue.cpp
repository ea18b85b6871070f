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

StreamStep EndpointMapperDialogue::feed(QByteArrayView bytes)
{
    m_assembler.add(bytes);
    const std::optional<RpcMessage> message = m_assembler.next();
    if (m_assembler.trouble() != RpcAssembler::Trouble::None)
        return breakOff(rpcMismatch(m_assembler.trouble(), m_assembler.pending()));
    // One answer per question: anything else that a peer sends is looked at when its turn comes.
    return message ? onMessage(*message) : StreamStep::needMore();
}

StreamStep EndpointMapperDialogue::onMessage(const RpcMessage& message)
{
    const Reply foreign = rpcMismatch(RpcAssembler::Trouble::NotRpc, message.body);
    if (message.callId != m_callId)
        return breakOff(foreign);
    if (!m_bound)
        return onBindAnswer(message);
    if (message.type == static_cast<quint8>(RpcPacketType::Fault)) {
        const std::optional<quint32> status = readRpcFault(message.body);
        return status ? onRefusal(*status) : breakOff(foreign);
    }
    if (message.type != static_cast<quint8>(RpcPacketType::Response))
        return breakOff(foreign);
    const std::optional<EptPage> page = readEptLookup(message.body);
    return page ? onPage(*page) : breakOff(foreign);
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
    return breakOff(mapperRefusal(status));
}

StreamStep EndpointMapperDialogue::askForPage(const EptHandle& handle)
{
    return StreamStep::sayNext(buildRpcRequest(eptLookup, buildEptLookup(handle), ++m_callId));
}

/// Ends before the list does: with the part that was read, or else with \a withoutEndpoints.
StreamStep EndpointMapperDialogue::breakOff(const Reply& withoutEndpoints) const
{
    return StreamStep::done(m_endpoints.isEmpty() ? withoutEndpoints : conclusion(false));
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
