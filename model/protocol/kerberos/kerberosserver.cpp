// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/kerberos/kerberosserver.h"

#include "model/protocol/ber/berreader.h"
#include "model/protocol/ber/berwriter.h"
#include "model/protocol/ber/generalizedtime.h"
#include "model/protocol/kerberos/kerberosfields.h"

namespace PortCheck {

namespace {

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

} // namespace

std::optional<KerberosRequest> KerberosRequest::decoded(QByteArrayView message)
{
    BerReader outer(message);
    BerReader application = outer.nested(kerberosRequestTag);
    BerReader fields = application.nested(Ber::sequence);
    BerReader version = fields.nested(Ber::context(1));
    BerReader type = fields.nested(Ber::context(2));
    const bool isRequest = version.integer() == Kerberos::protocolVersion && type.integer() == Kerberos::requestType;
    skipIf(fields, 3); // pre-authentication data: nobody is logged on
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
    Kerberos::field(name, 0, BerWriter().integer(Kerberos::serviceInstanceName));
    Kerberos::field(name, 1, BerWriter().constructed(Ber::sequence, parts));
    BerWriter error;
    Kerberos::field(error, 0, BerWriter().integer(Kerberos::protocolVersion));
    Kerberos::field(error, 1, BerWriter().integer(Kerberos::errorType));
    Kerberos::field(error, 4, BerWriter().octets(generalizedTime(answer.serverTime), Ber::generalizedTime));
    Kerberos::field(error, 5, BerWriter().integer(qint64(answer.serverTime.time().msec()) * microsecondsInMillisecond));
    Kerberos::field(error, 6, BerWriter().integer(answer.errorCode.value_or(0)));
    Kerberos::field(error, 9, BerWriter().octets(answer.realm, Ber::generalString));
    Kerberos::field(error, 10, BerWriter().constructed(Ber::sequence, name));
    Kerberos::field(error, 11, BerWriter().octets(answer.errorText, Ber::generalString));
    return BerWriter().constructed(kerberosErrorTag, BerWriter().constructed(Ber::sequence, error)).result();
}

} // namespace PortCheck
