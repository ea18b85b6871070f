// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/kerberos/kerberosserver.h"

#include "model/protocol/ber/berreader.h"
#include "model/protocol/ber/berwriter.h"
#include "model/protocol/ber/generalizedtime.h"

namespace PortCheck {

namespace {

constexpr int protocolVersion = 5;
// RFC 4120 7.5.7
constexpr int requestType = 10;
constexpr int errorType = 30;
constexpr int serviceInstanceName = 2; // RFC 4120 6.2
constexpr qsizetype mostNameParts = 8;

void skipIf(BerReader& fields, quint8 number)
{
    if (fields.nextIs(Ber::context(number)))
        fields.skip();
}

QByteArrayList readName(BerReader& fields, quint8 number)
{
    BerReader content = fields.nested(Ber::context(number));
    BerReader name = content.nested(Ber::sequence);
    name.nested(Ber::context(0)); // the name's type
    BerReader wrapped = name.nested(Ber::context(1));
    BerReader strings = wrapped.nested(Ber::sequence);
    QByteArrayList parts;
    while (!strings.atEnd() && parts.size() < mostNameParts)
        parts.append(strings.octets(Ber::generalString).toByteArray());
    if (content.failed() || name.failed() || wrapped.failed() || !strings.atEnd() || strings.failed())
        fields.fail();
    return parts;
}

/// The KDC-REQ-BODY, as far as its names.
bool readBody(BerReader& body, KerberosRequest& request)
{
    body.nested(Ber::context(0)); // options
    skipIf(body, 1); // who asks
    BerReader realm = body.nested(Ber::context(2));
    request.realm = realm.octets(Ber::generalString).toByteArray();
    if (body.nextIs(Ber::context(3)))
        request.service = readName(body, 3);
    return !body.failed() && !realm.failed();
}

void field(BerWriter& writer, quint8 number, const BerWriter& content)
{
    writer.constructed(Ber::context(number), content);
}

} // namespace

std::optional<KerberosRequest> KerberosRequest::decoded(QByteArrayView message)
{
    BerReader outer(message);
    BerReader application = outer.nested(kerberosRequestTag);
    BerReader fields = application.nested(Ber::sequence);
    BerReader version = fields.nested(Ber::context(1));
    BerReader type = fields.nested(Ber::context(2));
    const bool isRequest = version.integer() == protocolVersion && type.integer() == requestType;
    skipIf(fields, 3); // pre-authentication data: nobody is signed in
    BerReader wrapped = fields.nested(Ber::context(4));
    BerReader body = wrapped.nested(Ber::sequence);
    KerberosRequest request;
    const bool readable = readBody(body, request) && !wrapped.failed() && !fields.failed() && !application.failed()
        && !outer.failed() && outer.atEnd();
    return isRequest && readable ? std::optional(request) : std::nullopt;
}

QByteArray encodeKerberosError(const KerberosAnswer& answer, const QByteArrayList& service)
{
    constexpr int microsecondsInMillisecond = 1000;
    BerWriter parts;
    for (const QByteArray& part : service)
        parts.octets(part, Ber::generalString);
    BerWriter name;
    field(name, 0, BerWriter().integer(serviceInstanceName));
    field(name, 1, BerWriter().constructed(Ber::sequence, parts));
    BerWriter error;
    field(error, 0, BerWriter().integer(protocolVersion));
    field(error, 1, BerWriter().integer(errorType));
    field(error, 4, BerWriter().octets(generalizedTime(answer.serverTime), Ber::generalizedTime));
    field(error, 5, BerWriter().integer(qint64(answer.serverTime.time().msec()) * microsecondsInMillisecond));
    field(error, 6, BerWriter().integer(answer.errorCode.value_or(0)));
    field(error, 9, BerWriter().octets(answer.realm, Ber::generalString));
    field(error, 10, BerWriter().constructed(Ber::sequence, name));
    field(error, 11, BerWriter().octets(answer.errorText, Ber::generalString));
    return BerWriter().constructed(kerberosErrorTag, BerWriter().constructed(Ber::sequence, error)).result();
}

} // namespace PortCheck
