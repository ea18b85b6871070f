// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ldap/ldapframe.h"

#include "model/protocol/ber/berheader.h"
#include "model/protocol/ber/bertags.h"
#include "model/protocol/ldap/ldapoperation.h"
#include "model/support/bytereader.h"

namespace PortCheck {

namespace {

constexpr quint8 longestMessageId = 4; // a number up to 2^31 - 1 (RFC 4511 4.1.1.1)

bool isFromServer(quint8 operation)
{
    switch (operation) {
    case LdapOperation::searchResultEntry:
    case LdapOperation::searchResultDone:
    case LdapOperation::searchResultReference:
    case LdapOperation::extendedResponse:
    case LdapOperation::intermediateResponse:
        return true;
    default: // a byte from the network, not one of our own values
        return false;
    }
}

/// Whether what follows the envelope's header can begin an answer; also true if it has not arrived yet.
bool canBeAnswer(QByteArrayView content)
{
    ByteReader reader(content);
    const quint8 tag = reader.u8();
    if (!reader.failed() && tag != Ber::integer)
        return false;
    const quint8 length = reader.u8();
    if (!reader.failed() && (length == 0 || length > longestMessageId))
        return false;
    reader.skip(length);
    const quint8 operation = reader.u8();
    return reader.failed() || isFromServer(operation);
}

} // namespace

LdapFrame LdapFrame::startOf(QByteArrayView received, qsizetype longest)
{
    if (received.isEmpty())
        return {};
    const BerHeader header = BerHeader::startOf(received);
    if (header.tag != Ber::sequence || header.state == BerHeader::State::Malformed)
        return {State::Foreign};
    if (header.state == BerHeader::State::Incomplete)
        return {};
    if (header.elementSize() > longest)
        return {State::TooLong};
    if (!canBeAnswer(received.sliced(header.size)))
        return {State::Foreign};
    if (header.elementSize() > received.size())
        return {};
    return {State::Complete, static_cast<qsizetype>(header.elementSize())};
}

} // namespace PortCheck
