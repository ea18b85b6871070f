// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/rpcbinddialogue.h"

#include "model/protocol/ntlm/ntlmchallenge.h"

#include <utility>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

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

RpcBindDialogue::RpcBindDialogue(const QUuid& uuid, quint16 majorVersion, quint16 minorVersion, Names names)
    : m_wanted{uuid, majorVersion, minorVersion}
    , m_names(names)
{
}

QByteArray RpcBindDialogue::opening()
{
    return buildRpcBind(m_wanted, m_callId, m_names == Names::Ask ? buildNtlmNegotiate() : QByteArray());
}

StreamStep RpcBindDialogue::onMessage(const RpcMessage& message)
{
    std::optional<Reply> reply = message.callId == m_callId ? rpcBindReply(message) : std::nullopt;
    if (!reply)
        return StreamStep::done(brokenOff(rpcMismatch(RpcAssembler::Trouble::NotRpc, message.body)));
    const bool refused = message.type != static_cast<quint8>(RpcPacketType::BindAck);
    if (refused && m_names == Names::Ask && !m_refused) {
        // Perhaps only the logging on isn't supported.
        m_refused = std::move(reply);
        return StreamStep::sayNext(buildRpcBind(m_wanted, ++m_callId));
    }
    if (const auto challenge = readNtlmChallenge(readNtlmToken(message.verifier)))
        insertNtlmNames(reply->evidence, *challenge);
    return StreamStep::done(std::move(*reply));
}

/// If a server has answered before, it is still there.
Reply RpcBindDialogue::brokenOff(const Reply& failure) const
{
    return m_refused.value_or(failure);
}

Reply RpcBindDialogue::interrupted()
{
    // Anything that is not the beginning of a packet has been recognised already.
    return m_refused.value_or(Reply{ServiceState::Silent, Reason::NoApplicationData, {}});
}

} // namespace PortCheck
