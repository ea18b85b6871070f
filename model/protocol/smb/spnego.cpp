// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/smb/spnego.h"

#include "model/protocol/ber/berreader.h"
#include "model/protocol/ber/berwriter.h"

namespace PortCheck {

namespace {

constexpr quint8 objectIdentifier = 0x06;
constexpr quint8 mechTypes = Ber::context(0);
constexpr quint8 mechToken = Ber::context(2);
constexpr quint8 negTokenInit = Ber::context(0);
constexpr quint8 negTokenResp = Ber::context(1);
constexpr quint8 negState = Ber::context(0);
constexpr quint8 supportedMech = Ber::context(1);
constexpr quint8 responseToken = Ber::context(2);
constexpr QByteArrayView spnego("\x2b\x06\x01\x05\x05\x02", 6); // 1.3.6.1.5.5.2
constexpr QByteArrayView ntlm("\x2b\x06\x01\x04\x01\x82\x37\x02\x02\x0a", 10); // 1.3.6.1.4.1.311.2.2.10, MS-SPNG 1.9

} // namespace

QByteArray buildSpnegoNtlm(const QByteArray& ntlmMessage)
{
    const BerWriter types = BerWriter().constructed(Ber::sequence, BerWriter().octets(ntlm, objectIdentifier));
    const BerWriter init = BerWriter().constructed(Ber::sequence,
        BerWriter().constructed(mechTypes, types).constructed(mechToken, BerWriter().octets(ntlmMessage)));
    // The first token of all names the mechanism that it is of (RFC 2743 3.1).
    return BerWriter()
        .constructed(Ber::application(0), BerWriter().octets(spnego, objectIdentifier).constructed(negTokenInit, init))
        .result();
}

std::optional<QByteArrayView> spnegoMessage(QByteArrayView token)
{
    if (token.startsWith("NTLMSSP"))
        return token;
    BerReader reader(token);
    BerReader response = reader.nested(negTokenResp).nested(Ber::sequence);
    for (const quint8 optional : {negState, supportedMech}) {
        if (response.nextIs(optional))
            response.skip();
    }
    BerReader inner = response.nested(responseToken);
    const QByteArrayView message = inner.octets();
    if (inner.failed())
        return std::nullopt;
    return message;
}

} // namespace PortCheck
