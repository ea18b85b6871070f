// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/rpcbinddialogue.h"

#include "model/protocol/foreignreply.h"

#include <algorithm>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 callId = 1;

Reply refusal(const QString& result, const QString& reason)
{
    return {ServiceState::Verified, Reason::BindRefused, {{u"bindResult"_s, result}, {u"bindReason"_s, reason}}};
}

Reply replyOf(const RpcBindAnswer& answer, const QString& refusedAs)
{
    if (!answer.accepted)
        return refusal(refusedAs, answer.reason);
    return {ServiceState::Verified, Reason::Answered, {{u"bindResult"_s, u"accepted"_s}}};
}

} // namespace

std::optional<Reply> rpcBindReply(const RpcMessage& message)
{
    switch (message.type) {
    case static_cast<quint8>(RpcPacketType::BindAck):
        if (const auto answer = readRpcBindAck(message.body))
            return replyOf(*answer, u"rejected"_s);
        break;
    case static_cast<quint8>(RpcPacketType::BindNak):
        if (const auto answer = readRpcBindNak(message.body))
            return replyOf(*answer, u"refused"_s);
        break;
    case static_cast<quint8>(RpcPacketType::Fault):
        if (const auto status = readRpcFault(message.body)) {
            const QString name = rpcStatusName(*status);
            return refusal(u"fault"_s, name.isEmpty() ? rpcStatusText(*status) : name);
        }
        break;
    default: // a number from the network
        break;
    }
    return std::nullopt;
}

Reply rpcMismatch(RpcAssembler::Trouble trouble, QByteArrayView bytes)
{
    Reply reply = foreignReply(Reason::OtherProtocol, bytes);
    switch (trouble) {
    case RpcAssembler::Trouble::BigEndian:
        reply.evidence.insert(u"dataRepresentation"_s, u"big-endian"_s);
        break;
    case RpcAssembler::Trouble::TooMuch:
        reply.reason = Reason::TooMuchData;
        break;
    case RpcAssembler::Trouble::None:
    case RpcAssembler::Trouble::NotRpc:
        break;
    }
    return reply;
}

RpcBindDialogue::RpcBindDialogue(const QUuid& uuid, quint16 majorVersion, quint16 minorVersion)
    : m_wanted{uuid, majorVersion, minorVersion}
{
}

QByteArray RpcBindDialogue::opening()
{
    return buildRpcBind(m_wanted, callId);
}

StreamStep RpcBindDialogue::feed(QByteArrayView bytes)
{
    m_assembler.add(bytes);
    const std::optional<RpcMessage> message = m_assembler.next();
    if (m_assembler.trouble() != RpcAssembler::Trouble::None)
        return StreamStep::done(rpcMismatch(m_assembler.trouble(), m_assembler.pending()));
    if (!message)
        return StreamStep::needMore();
    const std::optional<Reply> reply = message->callId == callId ? rpcBindReply(*message) : std::nullopt;
    return StreamStep::done(reply.value_or(rpcMismatch(RpcAssembler::Trouble::NotRpc, message->body)));
}

Reply RpcBindDialogue::interrupted()
{
    // Whatever is no beginning of a packet has been told apart already.
    return {ServiceState::Silent, Reason::Mute, {}};
}

} // namespace PortCheck
