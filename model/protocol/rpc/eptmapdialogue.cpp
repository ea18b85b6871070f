// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/eptmapdialogue.h"

#include "model/protocol/rpc/endpointmapper.h"
#include "model/protocol/rpc/endpointmapperdialogue.h"
#include "model/protocol/rpc/rpcbinddialogue.h"

#include <QJsonArray>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 bindCall = 1;
constexpr quint32 mapCall = 2;

Reply replyOf(const EptMapping& mapping)
{
    if (mapping.status != 0 && mapping.status != eptEndOfList)
        return mapperRefusal(mapping.status);
    QJsonArray ports;
    for (const quint16 port : mapping.tcpPorts)
        ports.append(port);
    return {
        ServiceState::Verified, ports.isEmpty() ? Reason::NoEndpoints : Reason::Answered, {{u"mappedPorts"_s, ports}}};
}

} // namespace

EptMapDialogue::EptMapDialogue(const RpcInterface& wanted)
    : m_wanted(wanted)
{
}

QByteArray EptMapDialogue::opening()
{
    return buildRpcBind(endpointMapperInterface(), bindCall);
}

StreamStep EptMapDialogue::onMessage(const RpcMessage& message)
{
    if (message.callId != (m_bound ? mapCall : bindCall))
        return StreamStep::done(rpcMismatch(RpcAssembler::Trouble::NotRpc, message.body));
    return m_bound ? StreamStep::done(replyOf(message)) : onBindAnswer(message);
}

StreamStep EptMapDialogue::onBindAnswer(const RpcMessage& message)
{
    const Reply reply = mapperBindReply(message);
    if (reply.reason != Reason::Answered)
        return StreamStep::done(reply);
    m_bound = true;
    return StreamStep::sayNext(buildRpcRequest(eptMap, buildEptMap(m_wanted), mapCall));
}

Reply EptMapDialogue::replyOf(const RpcMessage& message) const
{
    if (message.type == static_cast<quint8>(RpcPacketType::Response)) {
        if (const std::optional<EptMapping> mapping = readEptMap(message.body, m_wanted))
            return PortCheck::replyOf(*mapping);
    } else if (message.type == static_cast<quint8>(RpcPacketType::Fault)) {
        if (const std::optional<quint32> status = readRpcFault(message.body))
            return mapperRefusal(*status);
    }
    return rpcMismatch(RpcAssembler::Trouble::NotRpc, message.body);
}

Reply EptMapDialogue::interrupted()
{
    return mapperSilence(m_bound);
}

} // namespace PortCheck
