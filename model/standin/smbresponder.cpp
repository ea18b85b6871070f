// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/smbresponder.h"

#include "model/protocol/smb/smb2header.h"
#include "model/protocol/smb/smb2server.h"
#include "model/protocol/smb/spnego.h"
#include "model/support/bytereader.h"
#include "model/system/randombytes.h"

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

using End = ResponderStep::End;

constexpr qsizetype directTcpPrefix = 4; // a zero, and the message's length (MS-SMB2 2.1)
constexpr quint32 shortestMessage = 4; // the signature of SMB 1 or 2, by which it is told
constexpr qsizetype saltSize = 32; // bytes
constexpr qsizetype challengeSize = 8; // bytes

} // namespace

QByteArray standInChallenge(const StandInIdentity& identity, const StandInVisit& visit, const QDateTime& now)
{
    NtlmChallenge challenge;
    challenge.computer = StandInIdentity::hostName;
    challenge.netbiosComputer = StandInIdentity::netbiosName;
    challenge.domain = identity.domain;
    challenge.netbiosDomain = identity.domain.section(u'.', 0, 0).toUpper();
    challenge.time = now;
    challenge.standIn = visit.mark;
    return buildNtlmChallenge(challenge, randomBytes(challengeSize));
}

SmbResponder::SmbResponder(const StandInIdentity& identity, StandInVisit visit)
    : m_identity(identity)
    , m_visit(std::move(visit))
{
}

qint64 SmbResponder::messageSize(QByteArrayView received) const
{
    if (received.front() != '\0')
        return -1;
    ByteReader reader(received);
    const quint32 length = reader.u32be();
    if (reader.failed())
        return 0;
    const QByteArrayView message = reader.rest();
    const bool canBe = beginsAsSmb2(message) || beginsAsSmb1(message);
    return length < shortestMessage || !canBe ? -1 : directTcpPrefix + qint64(length);
}

ResponderStep SmbResponder::answer(QByteArrayView message, const QDateTime& now)
{
    const QByteArrayView content = message.sliced(directTcpPrefix);
    if (beginsAsSmb1(content)) {
        Smb2Request request;
        request.dialects = smb2DialectsOfSmb1(content);
        return negotiated(request, now);
    }
    const std::optional<Smb2Request> request = Smb2Request::decoded(content);
    if (!request)
        return {{}, {}, End::NotUnderstood};
    if (request->command == Smb2Request::negotiate)
        return negotiated(*request, now);
    if (request->command == Smb2Request::sessionSetup)
        return sessionSetup(*request, now);
    return {buildSmb2Error(*request, smb2AccessDenied), {u"command without a session: refused"_s}, End::Close};
}

ResponderStep SmbResponder::negotiated(const Smb2Request& request, const QDateTime& now) const
{
    const std::optional<quint16> dialect = chosenSmb2Dialect(request.dialects);
    if (!dialect)
        return {buildSmb2Error(request, smb2NotSupported), {u"negotiation of SMB 1 alone: refused"_s}, End::Close};
    Smb2Negotiation negotiation;
    negotiation.dialect = *dialect;
    negotiation.serverGuid = m_identity.guid;
    negotiation.serverTime = now;
    negotiation.serverStartTime = m_identity.startedAt;
    return {buildSmb2NegotiateAnswer(request, negotiation, randomBytes(saltSize)), {u"negotiation"_s}, End::GoOn};
}

ResponderStep SmbResponder::sessionSetup(const Smb2Request& request, const QDateTime& now) const
{
    const std::optional<QByteArrayView> first = spnegoFirstMessage(request.token);
    if (first && isNtlmNegotiate(*first))
        return {
            buildSmb2Challenge(request, standInChallenge(m_identity, m_visit, now)), {u"names (NTLM)"_s}, End::GoOn};
    return {buildSmb2Error(request, smb2LogonFailure), {u"sign-in: refused"_s}, End::GoOn};
}

} // namespace PortCheck
