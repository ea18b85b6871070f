// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/ldap/ldapserver.h"

#include "model/protocol/ber/berreader.h"
#include "model/protocol/ber/berwriter.h"
#include "model/protocol/ldap/ldapconstants.h"
#include "model/protocol/ldap/ldapoperation.h"

#include <limits>

namespace PortCheck {

namespace {

constexpr quint8 simpleCredentials = Ber::contextPrimitive(0); // RFC 4511 4.2

void readBind(BerReader& bind, LdapRequest& request)
{
    bind.integer(); // the protocol's version
    const bool nameless = bind.octets().isEmpty();
    request.anonymous = nameless && bind.nextIs(simpleCredentials) && bind.octets(simpleCredentials).isEmpty();
}

void readEquality(BerReader& filter, LdapRequest& request)
{
    BerReader clause = filter.nested(Ldap::filterEqualityMatch);
    LdapEquality equality{clause.octets().toByteArray(), clause.octets().toByteArray()};
    if (clause.failed() || request.allOf.size() >= LdapRequest::mostItems)
        filter.fail();
    request.allOf.append(std::move(equality));
}

/// Only what a DC locator's question consists of; the rest of a filter is skipped.
void readFilter(BerReader& search, LdapRequest& request)
{
    if (search.nextIs(Ldap::filterEqualityMatch)) {
        readEquality(search, request);
        return;
    }
    if (!search.nextIs(Ldap::filterAnd)) {
        search.skip();
        return;
    }
    BerReader clauses = search.nested(Ldap::filterAnd);
    while (!clauses.atEnd()) {
        if (clauses.nextIs(Ldap::filterEqualityMatch))
            readEquality(clauses, request);
        else
            clauses.skip();
    }
    if (clauses.failed())
        search.fail();
}

void readSearch(BerReader& search, LdapRequest& request)
{
    const bool nameless = search.octets().isEmpty();
    const qint64 scope = search.integer(Ber::enumerated);
    request.rootDse = nameless && scope == Ldap::scopeBaseObject;
    search.integer(Ber::enumerated); // whether aliases are followed
    search.integer(); // limits
    search.integer();
    search.octets(Ber::boolean); // whether only the types are wanted
    readFilter(search, request);
    BerReader attributes = search.nested(Ber::sequence);
    while (!attributes.atEnd()) {
        request.attributes.append(attributes.octets().toByteArray());
        if (request.attributes.size() > LdapRequest::mostItems)
            attributes.fail();
    }
    if (attributes.failed())
        search.fail();
}

BerWriter resultOf(const LdapResult& result)
{
    // The name that was matched is empty: there is nothing but the rootDSE.
    return BerWriter().integer(result.code, Ber::enumerated).octets({}).octets(result.diagnostic);
}

QByteArray message(qint32 id, quint8 operation, const BerWriter& content)
{
    return BerWriter().constructed(Ber::sequence, BerWriter().integer(id).constructed(operation, content)).result();
}

} // namespace

std::optional<LdapRequest> LdapRequest::decoded(QByteArrayView bytes)
{
    BerReader outer(bytes);
    BerReader envelope = outer.nested(Ber::sequence);
    const qint64 id = envelope.integer();
    LdapRequest request;
    request.id = static_cast<qint32>(id);
    BerReader operation(QByteArrayView{});
    if (envelope.nextIs(LdapOperation::bindRequest)) {
        request.kind = Kind::Bind;
        operation = envelope.nested(LdapOperation::bindRequest);
        readBind(operation, request);
    } else if (envelope.nextIs(LdapOperation::searchRequest)) {
        request.kind = Kind::Search;
        operation = envelope.nested(LdapOperation::searchRequest);
        readSearch(operation, request);
    } else {
        if (envelope.nextIs(LdapOperation::unbindRequest))
            request.kind = Kind::Unbind;
        else if (envelope.nextIs(LdapOperation::abandonRequest))
            request.kind = Kind::Abandon;
        else if (envelope.nextIs(LdapOperation::extendedRequest))
            request.kind = Kind::Extended;
        envelope.skip();
    }
    const bool readable = !envelope.failed() && !operation.failed() && !outer.failed() && outer.atEnd() && id >= 0
        && id <= std::numeric_limits<qint32>::max();
    return readable ? std::optional(request) : std::nullopt;
}

QByteArray encodeLdapEntry(qint32 id, const QList<LdapAttribute>& attributes)
{
    BerWriter list;
    for (const LdapAttribute& attribute : attributes) {
        BerWriter values;
        for (const QByteArray& value : attribute.values)
            values.octets(value);
        list.constructed(Ber::sequence, BerWriter().octets(attribute.name).constructed(Ber::set, values));
    }
    return message(id, LdapOperation::searchResultEntry, BerWriter().octets({}).constructed(Ber::sequence, list));
}

QByteArray encodeLdapSearchDone(qint32 id, const LdapResult& result)
{
    return message(id, LdapOperation::searchResultDone, resultOf(result));
}

QByteArray encodeLdapBindAnswer(qint32 id, const LdapResult& result)
{
    return message(id, LdapOperation::bindResponse, resultOf(result));
}

QByteArray encodeLdapExtendedAnswer(qint32 id, const LdapResult& result)
{
    return message(id, LdapOperation::extendedResponse, resultOf(result));
}

QByteArray encodeLdapDisconnection(const LdapResult& result)
{
    return message(
        0, LdapOperation::extendedResponse, resultOf(result).octets(Ldap::noticeOfDisconnection, Ldap::responseName));
}

} // namespace PortCheck
