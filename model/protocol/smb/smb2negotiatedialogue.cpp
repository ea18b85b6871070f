// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/smb/smb2negotiatedialogue.h"

#include "model/protocol/foreignreply.h"
#include "model/protocol/smb/smb2header.h"
#include "model/protocol/smb/smb2negotiate.h"
#include "model/protocol/smb/smb2sessionsetup.h"
#include "model/support/bytereader.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace PortCheck {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype signatureSize = 4;
constexpr qsizetype longestAnswer = qsizetype(64) * 1024;

/// MS-SMB2 2.2.4, Capabilities: bit 0 first.
constexpr std::array capabilityNames{"dfs"_L1, "leasing"_L1, "large-mtu"_L1, "multi-channel"_L1,
    "persistent-handles"_L1, "directory-leasing"_L1, "encryption"_L1, "notifications"_L1};

/// 0x0302 is "3.0.2".
QString dialectText(quint16 dialect)
{
    const auto digit = [dialect](unsigned shift) { return QString::number(dialect >> shift & 0xfU); };
    const QString text = digit(8) + u'.' + digit(4);
    // Microsoft writes "2.1" and "3.0", without a zero at the end.
    return (dialect & 0xfU) == 0 ? text : QString(text + u'.' + digit(0));
}

QLatin1String signingText(const Smb2Negotiation& negotiation)
{
    if (negotiation.signingRequired)
        return "required"_L1;
    return negotiation.signingEnabled ? "enabled"_L1 : "disabled"_L1;
}

void insertTime(Evidence& evidence, QLatin1String name, const QDateTime& time)
{
    if (time.isValid())
        evidence.insert(name, time.toString(Qt::ISODateWithMs));
}

QString statusText(quint32 status)
{
    return u"0x%1"_s.arg(status, 8, 16, QLatin1Char('0'));
}

Reply replyOf(const Smb2Negotiation& negotiation)
{
    if (negotiation.status != 0)
        return {ServiceState::Failed, Reason::SmbError, {{u"ntStatus"_s, statusText(negotiation.status)}}};
    QJsonArray capabilities;
    for (std::size_t bit = 0; bit < capabilityNames.size(); ++bit) {
        if ((negotiation.capabilities >> bit & 1U) != 0)
            capabilities.append(QString(capabilityNames.at(bit)));
    }
    Evidence evidence{
        {u"dialect"_s, dialectText(negotiation.dialect)},
        {u"signing"_s, signingText(negotiation)},
        {u"serverGuid"_s, negotiation.serverGuid.toString(QUuid::WithoutBraces)},
        {u"capabilities"_s, capabilities},
        {u"maxReadSize"_s, static_cast<qint64>(negotiation.longestRead)},
    };
    insertTime(evidence, "serverTime"_L1, negotiation.serverTime);
    insertTime(evidence, "serverStartTime"_L1, negotiation.serverStartTime);
    const Reason reason = negotiation.signingRequired ? Reason::SmbSigningRequired : Reason::Answered;
    return {ServiceState::Verified, reason, evidence};
}

} // namespace

Smb2NegotiateDialogue::Smb2NegotiateDialogue(const QUuid& clientGuid, QByteArray salt)
    : m_clientGuid(clientGuid)
    , m_salt(std::move(salt))
{
}

QByteArray Smb2NegotiateDialogue::opening()
{
    return buildSmb2Negotiate(m_clientGuid, m_salt);
}

StreamStep Smb2NegotiateDialogue::feed(QByteArrayView bytes)
{
    m_received.append(bytes);
    if (m_negotiated)
        return onSessionAnswer();
    // Recognised as early as possible: a zero, a length, then a signature. NetBIOS refusals begin differently.
    if (!m_received.isEmpty() && m_received.front() != '\0')
        return StreamStep::done(mismatch(Reason::OtherProtocol));
    ByteReader reader(m_received);
    const qsizetype length = reader.u32be();
    const QByteArrayView message = reader.rest();
    if (reader.failed())
        return StreamStep::needMore();
    if (length < signatureSize || !(beginsAsSmb2(message) || beginsAsSmb1(message)))
        return StreamStep::done(mismatch(Reason::OtherProtocol));
    if (message.size() < signatureSize)
        return StreamStep::needMore();
    if (length > longestAnswer)
        return StreamStep::done(mismatch(Reason::TooMuchData));
    if (beginsAsSmb1(message))
        return StreamStep::done(mismatch(Reason::Smb1Only));
    if (message.size() < length)
        return StreamStep::needMore();
    const auto negotiation = readSmb2Negotiation(message.first(length));
    if (!negotiation)
        return StreamStep::done(mismatch(Reason::OtherProtocol));
    if (negotiation->status != 0)
        return StreamStep::done(replyOf(*negotiation));
    m_negotiated = replyOf(*negotiation);
    const QByteArray question = buildSmb2SessionSetup(negotiation->dialect);
    m_received.remove(0, m_received.size() - message.size() + length);
    // What came together with this answer counts as it would have, had it come later.
    StreamStep step = onSessionAnswer();
    if (!step.reply)
        step.say = question;
    return step;
}

/// The server's name is optional: whatever happens here, what it answered before stays valid.
StreamStep Smb2NegotiateDialogue::onSessionAnswer()
{
    ByteReader reader(m_received);
    const qsizetype length = reader.u32be();
    if (reader.failed())
        return StreamStep::needMore();
    if (length > longestAnswer)
        return StreamStep::done(*m_negotiated);
    const QByteArrayView message = reader.bytes(length);
    if (reader.failed())
        return StreamStep::needMore();
    if (const auto answer = readSmb2SessionAnswer(message)) {
        if (answer->challenge)
            insertNtlmNames(m_negotiated->evidence, *answer->challenge);
        else
            m_negotiated->evidence.insert(u"sessionSetupStatus"_s, statusText(answer->status));
    }
    return StreamStep::done(*m_negotiated);
}

Reply Smb2NegotiateDialogue::interrupted()
{
    // Anything that is not the beginning of an answer has been recognised already.
    return m_negotiated.value_or(Reply{ServiceState::Silent, Reason::NoApplicationData, {}});
}

Reply Smb2NegotiateDialogue::mismatch(Reason reason) const
{
    return foreignReply(reason, m_received);
}

} // namespace PortCheck
