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
constexpr quint8 reqFlags = Ber::context(1);
constexpr int acceptIncomplete = 1;
constexpr quint8 negState = Ber::context(0);
constexpr quint8 supportedMech = Ber::context(1);
constexpr quint8 responseToken = Ber::context(2);
constexpr QByteArrayView spnego("\x2b\x06\x01\x05\x05\x02", 6); // 1.3.6.1.5.5.2
constexpr QByteArrayView ntlm("\x2b\x06\x01\x04\x01\x82\x37\x02\x02\x0a", 10); // 1.3.6.1.4.1.311.2.2.10, MS-SPNG 1.9

} // namespace

QByteArray buildSpnegoNtlm(const QByteArray& ntlmMessage)
{
    const BerWriter types = BerWriter().constructed(Ber::sequence, BerWriter().octets(ntlm, objectIdentifier));
    BerWriter fields = BerWriter().constructed(mechTypes, types);
    if (!ntlmMessage.isEmpty())
        fields.constructed(mechToken, BerWriter().octets(ntlmMessage));
    const BerWriter init = BerWriter().constructed(Ber::sequence, fields);
    // The first token of all names the mechanism that it is of (RFC 2743 3.1).
    return BerWriter()
        .constructed(Ber::application(0), BerWriter().octets(spnego, objectIdentifier).constructed(negTokenInit, init))
        .result();
}

QByteArray buildSpnegoChallenge(const QByteArray& ntlmMessage)
{
    const BerWriter fields = BerWriter()
                                 .constructed(negState, BerWriter().integer(acceptIncomplete, Ber::enumerated))
                                 .constructed(supportedMech, BerWriter().octets(ntlm, objectIdentifier))
                                 .constructed(responseToken, BerWriter().octets(ntlmMessage));
    return BerWriter().constructed(negTokenResp, BerWriter().constructed(Ber::sequence, fields)).result();
}

std::optional<QByteArrayView> spnegoFirstMessage(QByteArrayView token)
{
    if (token.startsWith("NTLMSSP"))
        return token;
    BerReader reader(token);
    BerReader application = reader.nested(Ber::application(0));
    application.octets(objectIdentifier);
    BerReader init = application.nested(negTokenInit).nested(Ber::sequence);
    init.skip(); // the mechanisms
    if (init.nextIs(reqFlags))
        init.skip();
    BerReader inner = init.nested(mechToken);
    const QByteArrayView message = inner.octets();
    if (inner.failed())
        return std::nullopt;
    return message;
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
