// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/rpcresponder.h"

#include "model/protocol/ntlm/ntlmchallenge.h"
#include "model/protocol/rpc/eptmap.h"
#include "model/protocol/rpc/eptserver.h"
#include "model/standin/smbresponder.h"

#include <QHostAddress>

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

using End = ResponderStep::End;

constexpr quint8 authAnswer = 16; // rpc_auth_3: NTLM's third message, which isn't answered (MS-RPCE 2.2.2.10)

QString namesOf(const RpcBind& bind)
{
    QStringList names;
    for (const RpcContext& context : bind.contexts)
        names.append(context.wanted.text());
    return names.join(", "_L1);
}

} // namespace

RpcResponder::RpcResponder(Service service, const StandInIdentity& identity, StandInVisit visit)
    : m_isMapper(service == Service::EndpointMapper)
    , m_identity(identity)
    , m_visit(std::move(visit))
{
}

ResponderStep RpcResponder::feed(QByteArrayView bytes, const QDateTime& now)
{
    ResponderStep step;
    m_assembler.add(bytes);
    m_unanswered += bytes.size();
    while (step.end == End::GoOn) {
        const std::optional<RpcMessage> message = m_assembler.next();
        // The assembler would wait for as much as an answer may hold.
        if (m_assembler.trouble() != RpcAssembler::Trouble::None || (!message && m_unanswered > longestRequest))
            step.end = End::NotUnderstood;
        if (!message)
            break;
        m_unanswered = 0;
        step.add(answer(*message, now));
    }
    return step;
}

ResponderStep RpcResponder::answer(const RpcMessage& message, const QDateTime& now)
{
    switch (message.type) {
    case static_cast<quint8>(RpcPacketType::Bind):
    case static_cast<quint8>(RpcPacketType::AlterContext):
        return answerBind(message, now);
    case static_cast<quint8>(RpcPacketType::Request):
        return answerCall(message);
    case authAnswer:
        return {{}, {u"sign-in: passed over"_s}, End::GoOn};
    default: // a number from the network
        return {{}, {}, End::NotUnderstood};
    }
}

ResponderStep RpcResponder::answerBind(const RpcMessage& message, const QDateTime& now) const
{
    const std::optional<RpcBind> bind = readRpcBind(message);
    if (!bind)
        return {{}, {}, End::NotUnderstood};
    const QStringList asked{u"bind to %1"_s.arg(namesOf(*bind))};
    if (bind->otherAuthentication)
        return {buildRpcBindNak(message.callId, rpcNakAuthenticationUnknown), asked, End::GoOn};
    const QList<RpcInterface> served =
        m_isMapper ? QList<RpcInterface>{endpointMapperInterface()} : m_identity.interfacesOn(m_visit.localPort);
    const bool wantsNames = bind->ntlmMessage && isNtlmNegotiate(*bind->ntlmMessage);
    const QByteArray challenge = wantsNames ? standInChallenge(m_identity, m_visit, now) : QByteArray();
    return {buildRpcBindAck(message, *bind, served, m_visit.localPort, challenge), asked, End::GoOn};
}

ResponderStep RpcResponder::answerCall(const RpcMessage& message) const
{
    const std::optional<RpcCall> call = readRpcCall(message);
    if (!call)
        return {{}, {}, End::NotUnderstood};
    bool isVersion4 = false;
    const quint32 local = QHostAddress(m_visit.localAddress).toIPv4Address(&isVersion4);
    const quint32 address = isVersion4 ? local : 0;
    std::optional<QByteArray> results;
    QString asked = u"call %1: refused"_s.arg(call->opnum);
    if (m_isMapper && call->opnum == eptLookup) {
        results = answerEptLookup(call->arguments, markedEndpoints(), address);
        asked = u"list of endpoints"_s;
    } else if (m_isMapper && call->opnum == eptMap) {
        results = answerEptMap(call->arguments, m_identity.endpoints, address);
        asked = u"place of an interface"_s;
    }
    const QByteArray say = results ? buildRpcResponse(message.callId, call->contextId, *results)
                                   : buildRpcFault(message.callId, call->contextId, rpcOperationOutOfRange);
    return {say, {asked}, End::GoOn};
}

/// An annotation is too short for the mark, so its two parts alternate; there are always two endpoints.
QList<RpcEndpoint> RpcResponder::markedEndpoints() const
{
    const QByteArrayList parts = m_visit.mark.parts();
    QList<RpcEndpoint> endpoints = m_identity.endpoints;
    for (qsizetype i = 0; i < endpoints.size(); ++i)
        endpoints[i].annotation = QString::fromLatin1(parts.at(i % parts.size()));
    return endpoints;
}

} // namespace PortCheck
