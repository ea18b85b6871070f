// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/rpcdialogue.h"

#include "model/protocol/foreignreply.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

StreamStep RpcDialogue::feed(QByteArrayView bytes)
{
    m_assembler.add(bytes);
    QByteArray say;
    while (const std::optional<RpcMessage> message = m_assembler.next()) {
        StreamStep step = onMessage(*message);
        if (step.reply)
            return step;
        say.append(step.say);
    }
    if (m_assembler.trouble() != RpcAssembler::Trouble::None)
        return StreamStep::done(brokenOff(rpcMismatch(m_assembler.trouble(), m_assembler.pending())));
    return StreamStep::sayNext(say);
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

} // namespace PortCheck
