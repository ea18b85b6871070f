// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/rpcserver.h"

#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"
#include "model/support/guid.h"

#include <algorithm>

namespace PortCheck {

namespace {

constexpr int mostContexts = 8;
constexpr quint32 associationGroup = 1; // any but 0, which would ask for a new one
constexpr quint16 noReason = 0;
constexpr quint16 reasonInterface = 1; // abstract_syntax_not_supported
constexpr quint16 reasonSyntax = 2; // proposed_transfer_syntaxes_not_supported

RpcInterface readSyntax(ByteReader& reader)
{
    RpcInterface syntax;
    syntax.uuid = readGuid(reader);
    syntax.major = reader.u16le();
    syntax.minor = reader.u16le();
    return syntax;
}

RpcContext readContext(ByteReader& reader)
{
    RpcContext context;
    context.id = reader.u16le();
    const quint8 syntaxes = reader.u8();
    reader.skip(1);
    context.wanted = readSyntax(reader);
    for (quint8 syntax = 0; syntax < syntaxes && !reader.failed(); ++syntax)
        context.ndr = readSyntax(reader) == ndrTransferSyntax() || context.ndr;
    return context;
}

void readVerifier(QByteArrayView verifier, RpcBind& bind)
{
    if (verifier.isEmpty())
        return;
    ByteReader reader(verifier);
    const quint8 type = reader.u8();
    bind.authLevel = reader.u8();
    reader.skip(2); // padding, reserved
    bind.authContext = reader.u32le();
    if (type == rpcAuthNtlm)
        bind.ntlmMessage = reader.rest().toByteArray();
    else
        bind.otherAuthentication = true;
}

bool isServed(const QList<RpcInterface>& served, const QUuid& uuid)
{
    return std::any_of(served.begin(), served.end(), [&uuid](const RpcInterface& one) { return one.uuid == uuid; });
}

void writeResult(ByteWriter& writer, quint16 result, quint16 reason, const RpcInterface& syntax)
{
    writer.u16le(result).u16le(reason);
    writeGuid(writer, syntax.uuid);
    writer.u16le(syntax.major).u16le(syntax.minor);
}

} // namespace

std::optional<RpcBind> readRpcBind(const RpcMessage& message)
{
    ByteReader reader(message.body);
    reader.skip(8); // longest fragments, association group
    const quint8 count = reader.u8();
    reader.skip(3);
    if (count == 0 || count > mostContexts)
        return std::nullopt;
    RpcBind bind;
    for (quint8 context = 0; context < count && !reader.failed(); ++context)
        bind.contexts.append(readContext(reader));
    readVerifier(message.verifier, bind);
    return reader.failed() ? std::nullopt : std::optional(bind);
}

QByteArray buildRpcBindAck(const RpcMessage& message, const RpcBind& bind, const QList<RpcInterface>& served,
    quint16 port, const QByteArray& ntlmChallenge)
{
    const QByteArray address = QByteArray::number(port) + '\0';
    ByteWriter body;
    body.u16le(rpcLongestFragment).u16le(rpcLongestFragment).u32le(associationGroup);
    body.u16le(static_cast<quint16>(address.size())).bytes(address).align(rpcResultsBoundary);
    body.u8(static_cast<quint8>(bind.contexts.size())).zeros(3);
    for (const RpcContext& context : bind.contexts) {
        if (!isServed(served, context.wanted.uuid))
            writeResult(body, rpcResultProviderRejected, reasonInterface, {});
        else if (!context.ndr)
            writeResult(body, rpcResultProviderRejected, reasonSyntax, {});
        else
            writeResult(body, rpcResultAccepted, noReason, ndrTransferSyntax());
    }
    if (!ntlmChallenge.isEmpty()) // padding, reserved
        body.u8(rpcAuthNtlm).u8(bind.authLevel).u8(0).u8(0).u32le(bind.authContext).bytes(ntlmChallenge);
    const bool altered = message.type == static_cast<quint8>(RpcPacketType::AlterContext);
    return buildRpcPacket(altered ? RpcPacketType::AlterContextAnswer : RpcPacketType::BindAck, message.callId,
        body.result(), ntlmChallenge.size());
}

QByteArray buildRpcBindNak(quint32 callId, quint16 reason)
{
    // The supported versions: only 5.0.
    return buildRpcPacket(RpcPacketType::BindNak, callId, ByteWriter().u16le(reason).u8(1).u8(5).u8(0).result());
}

std::optional<RpcCall> readRpcCall(const RpcMessage& message)
{
    ByteReader reader(message.body);
    RpcCall call;
    reader.skip(4); // total length of the arguments
    call.contextId = reader.u16le();
    call.opnum = reader.u16le();
    const qsizetype size = reader.left() - message.verifier.size();
    call.arguments = reader.bytes(size).toByteArray();
    return reader.failed() ? std::nullopt : std::optional(call);
}

QByteArray buildRpcResponse(quint32 callId, quint16 contextId, const QByteArray& results)
{
    ByteWriter body;
    body.u32le(static_cast<quint32>(results.size())).u16le(contextId).u8(0).u8(0).bytes(results);
    return buildRpcPacket(RpcPacketType::Response, callId, body.result());
}

QByteArray buildRpcFault(quint32 callId, quint16 contextId, quint32 status)
{
    ByteWriter body;
    body.u32le(0).u16le(contextId).u8(0).u8(0).u32le(status).u32le(0);
    return buildRpcPacket(RpcPacketType::Fault, callId, body.result());
}

} // namespace PortCheck
