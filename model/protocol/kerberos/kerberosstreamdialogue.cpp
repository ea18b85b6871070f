// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/kerberos/kerberosstreamdialogue.h"

#include "model/protocol/ber/berheader.h"
#include "model/protocol/foreignreply.h"
#include "model/protocol/kerberos/kerberosreply.h"
#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype prefixSize = 4;

/// The length that the prefix announces; if it has not arrived completely, the smallest that it can become.
quint32 announcedLength(QByteArrayView received)
{
    QByteArray prefix = received.first(std::min(received.size(), prefixSize)).toByteArray();
    prefix.append(prefixSize - prefix.size(), '\0');
    return ByteReader(prefix).u32be();
}

/// Whether what came can become an answer. The length's top bit is reserved and zero, which the bound covers.
bool canBeAnswer(QByteArrayView received)
{
    const quint32 length = announcedLength(received);
    if (length > KerberosStreamDialogue::longest)
        return false;
    if (received.size() < prefixSize)
        return true;
    if (length == 0)
        return false;
    const BerHeader header = BerHeader::startOf(received.sliced(prefixSize));
    if (received.size() > prefixSize && header.tag != kerberosErrorTag && header.tag != kerberosTicketTag)
        return false;
    switch (header.state) {
    case BerHeader::State::Incomplete:
        return received.size() - prefixSize < length;
    case BerHeader::State::Malformed:
        return false;
    case BerHeader::State::Known:
        return header.elementSize() == length;
    }
    Q_UNREACHABLE();
}

} // namespace

KerberosStreamDialogue::KerberosStreamDialogue(QString domain, quint32 nonce)
    : m_domain(std::move(domain))
    , m_nonce(nonce)
{
}

QByteArray KerberosStreamDialogue::opening()
{
    const QByteArray request = encodeKerberosRequest(kerberosRealm(m_domain), m_nonce);
    return ByteWriter().u32be(static_cast<quint32>(request.size())).bytes(request).result();
}

StreamStep KerberosStreamDialogue::feed(QByteArrayView bytes)
{
    m_received.append(bytes.first(std::min(bytes.size(), prefixSize + longest - m_received.size())));
    if (m_received.isEmpty())
        return StreamStep::needMore();
    if (!canBeAnswer(m_received))
        return StreamStep::done(foreignReply(Reason::OtherProtocol, m_received));
    const qsizetype whole = prefixSize + announcedLength(m_received);
    if (m_received.size() < prefixSize || m_received.size() < whole)
        return StreamStep::needMore();
    const std::optional<KerberosAnswer> answer =
        KerberosAnswer::decoded(QByteArrayView(m_received).sliced(prefixSize, whole - prefixSize));
    return StreamStep::done(
        answer ? kerberosReply(*answer, m_domain) : foreignReply(Reason::OtherProtocol, m_received));
}

Reply KerberosStreamDialogue::interrupted()
{
    // Anything that could not be Kerberos has ended the dialogue already.
    Evidence evidence;
    if (!m_received.isEmpty())
        evidence.insert("answerIncomplete"_L1, true);
    return {ServiceState::Silent, Reason::NoApplicationData, std::move(evidence)};
}

} // namespace PortCheck
