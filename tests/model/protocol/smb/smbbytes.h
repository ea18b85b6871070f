// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/ber/berwriter.h"
#include "model/protocol/smb/smb2header.h"

/// What a server says to a session setup (MS-SMB2 2.2.6, RFC 4178 4.2.2), well-formed and not, for tests.
namespace PortCheck::SmbBytes {

/// A NegTokenResp with nothing in it but the mechanism's message.
inline QByteArray negTokenResp(const QByteArray& message)
{
    const BerWriter content = BerWriter().constructed(Ber::context(2), BerWriter().octets(message));
    return BerWriter().constructed(Ber::context(1), BerWriter().constructed(Ber::sequence, content)).result();
}

/// The answer to a session setup, with its transport header.
inline QByteArray sessionAnswer(quint32 status, const QByteArray& token)
{
    ByteWriter message;
    writeSmb2Header(message, Smb2Command::SessionSetup, 1);
    QByteArray header = message.result();
    header.replace(8, 4, ByteWriter().u32le(status).result());
    header[16] = '\1'; // from the server
    ByteWriter body;
    body.u16le(9).u16le(0).u16le(smb2HeaderSize + 8).u16le(static_cast<quint16>(token.size())).bytes(token);
    return overTcp(QByteArray(header + body.result()));
}

} // namespace PortCheck::SmbBytes
