// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ldap/ldapmessage.h"

#include "model/protocol/ber/berreader.h"
#include "model/protocol/ber/berwriter.h"
#include "model/protocol/ldap/ldapconstants.h"
#include "model/protocol/ldap/ldapoperation.h"

#include <limits>

namespace PortCheck {

namespace {

// RFC 4511 4.5.1
constexpr int neverDereferenceAliases = 0;
constexpr int noSizeLimit = 0;
constexpr int noTimeLimit = 0;

constexpr quint8 resultReferral = Ber::context(3); // RFC 4511 4.1.9

void writeFilter(BerWriter& request, const QList<LdapEquality>& allOf)
{
    if (allOf.isEmpty()) {
        request.octets("objectClass", Ldap::filterPresent);
        return;
    }
    BerWriter clauses;
    for (const LdapEquality& clause : allOf)
        clauses.constructed(Ldap::filterEqualityMatch, BerWriter().octets(clause.attribute).octets(clause.value));
    request.constructed(Ldap::filterAnd, clauses);
}

QList<LdapAttribute> readAttributes(BerReader& entry)
{
    QList<LdapAttribute> attributes;
    entry.octets(); // the entry's name, empty for the rootDSE
    BerReader list = entry.nested(Ber::sequence);
    while (!list.atEnd()) {
        BerReader attribute = list.nested(Ber::sequence);
        LdapAttribute read{attribute.octets().toByteArray(), {}};
        BerReader values = attribute.nested(Ber::set);
        while (!values.atEnd())
            read.values.append(values.octets().toByteArray());
        if (attribute.failed() || values.failed())
            list.fail();
        attributes.append(read);
    }
    if (list.failed())
        entry.fail();
    return attributes;
}

LdapResult readResult(BerReader& reader)
{
    const qint64 code = reader.integer(Ber::enumerated);
    if (code < 0 || code > std::numeric_limits<int>::max())
        reader.fail();
    reader.octets(); // the part of the name that was matched
    return {static_cast<int>(code), reader.octets().toByteArray()};
}

void readExtendedResponse(BerReader& reader, LdapMessage& message)
{
    message.result = readResult(reader);
    if (reader.nextIs(resultReferral))
        reader.skip();
    if (reader.nextIs(Ldap::responseName) && reader.octets(Ldap::responseName) == Ldap::noticeOfDisconnection
        && message.id == 0)
        message.kind = LdapMessage::Kind::Disconnection;
}

} // namespace

QByteArray LdapSearch::encoded() const
{
    BerWriter request;
    request
        .octets({}) // the base: the rootDSE
        .integer(Ldap::scopeBaseObject, Ber::enumerated)
        .integer(neverDereferenceAliases, Ber::enumerated)
        .integer(noSizeLimit)
        .integer(noTimeLimit)
        .boolean(false); // values as well as types
    writeFilter(request, allOf);
    BerWriter selection;
    for (const QByteArray& attribute : attributes)
        selection.octets(attribute);
    request.constructed(Ber::sequence, selection);
    const BerWriter message = BerWriter().integer(messageId).constructed(LdapOperation::searchRequest, request);
    return BerWriter().constructed(Ber::sequence, message).result();
}

std::optional<LdapMessage> LdapMessage::decoded(QByteArrayView bytes)
{
    BerReader outer(bytes);
    BerReader envelope = outer.nested(Ber::sequence);
    const qint64 id = envelope.integer();
    LdapMessage message;
    message.id = static_cast<qint32>(id);
    BerReader operation(QByteArrayView{});
    if (envelope.nextIs(LdapOperation::searchResultEntry)) {
        message.kind = Kind::Entry;
        operation = envelope.nested(LdapOperation::searchResultEntry);
        message.attributes = readAttributes(operation);
    } else if (envelope.nextIs(LdapOperation::searchResultDone)) {
        message.kind = Kind::Done;
        operation = envelope.nested(LdapOperation::searchResultDone);
        message.result = readResult(operation);
    } else if (envelope.nextIs(LdapOperation::extendedResponse)) {
        operation = envelope.nested(LdapOperation::extendedResponse);
        readExtendedResponse(operation, message);
    } else {
        envelope.skip();
    }
    const bool readable = !envelope.failed() && !operation.failed() && outer.atEnd() && !outer.failed() && id >= 0
        && id <= std::numeric_limits<qint32>::max();
    return readable ? std::optional(message) : std::nullopt;
}

} // namespace PortCheck
