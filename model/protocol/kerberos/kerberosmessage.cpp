// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/kerberos/kerberosmessage.h"

#include "model/protocol/ber/berreader.h"
#include "model/protocol/ber/berwriter.h"
#include "model/protocol/ber/generalizedtime.h"
#include "model/protocol/kerberos/kerberosfields.h"

#include <array>
#include <limits>

namespace PortCheck {

namespace {

// AES with 256 and 128 bits, and RC4 for old controllers (RFC 3962, RFC 4757)
constexpr std::array encryptionTypes{18, 17, 23};
// The latest moment that every implementation can represent.
constexpr QByteArrayView till("20370913024805Z");
constexpr quint32 nonceMask = 0x7fffffff;
constexpr int microsecondsInSecond = 1000000;

BerWriter nameOf(int type, const QList<QByteArray>& parts)
{
    BerWriter strings;
    for (const QByteArray& part : parts)
        strings.octets(part, Ber::generalString);
    BerWriter fields;
    Kerberos::field(fields, 0, BerWriter().integer(type));
    Kerberos::field(fields, 1, BerWriter().constructed(Ber::sequence, strings));
    return BerWriter().constructed(Ber::sequence, fields);
}

BerWriter requestBody(const QByteArray& realm, quint32 nonce)
{
    // No unused bits, and 32 options, none of them set.
    constexpr QByteArrayView noOptions("\0\0\0\0\0", 5);
    BerWriter types;
    for (const int type : encryptionTypes)
        types.integer(type);
    BerWriter body;
    Kerberos::field(body, 0, BerWriter().octets(noOptions, Ber::bitString));
    Kerberos::field(body, 1, nameOf(Kerberos::principalName, {kerberosProbeName.toByteArray()}));
    Kerberos::field(body, 2, BerWriter().octets(realm, Ber::generalString));
    Kerberos::field(body, 3, nameOf(Kerberos::serviceInstanceName, {"krbtgt", realm}));
    Kerberos::field(body, 5, BerWriter().octets(till, Ber::generalizedTime));
    Kerberos::field(body, 7, BerWriter().integer(nonce & nonceMask));
    Kerberos::field(body, 8, BerWriter().constructed(Ber::sequence, types));
    return BerWriter().constructed(Ber::sequence, body);
}

/// Reads the fields of a Kerberos structure in their order; a missing or malformed one makes the whole fail.
class Fields {
public:
    Fields(QByteArrayView message, quint8 tag)
        : m_message(message)
        , m_application(m_message.nested(tag))
        , m_fields(m_application.nested(Ber::sequence))
    {
    }

    /// The structure could be read, and nothing follows it.
    [[nodiscard]] bool complete() const
    {
        return !m_fields.failed() && !m_application.failed() && m_application.atEnd() && !m_message.failed()
            && m_message.atEnd();
    }
    [[nodiscard]] bool has(quint8 number) const { return m_fields.nextIs(Ber::context(number)); }
    void skip() { m_fields.skip(); }
    void skipIf(quint8 number)
    {
        if (has(number))
            skip();
    }
    void fail() { m_fields.fail(); }

    qint64 integer(quint8 number)
    {
        BerReader content = m_fields.nested(Ber::context(number));
        const qint64 value = content.integer();
        closed(content);
        return value;
    }

    QByteArray octets(quint8 number, quint8 tag)
    {
        BerReader content = m_fields.nested(Ber::context(number));
        const QByteArray value = content.octets(tag).toByteArray();
        closed(content);
        return value;
    }

    /// A principal's name, its parts joined by slashes as people write it.
    QByteArray name(quint8 number)
    {
        BerReader content = m_fields.nested(Ber::context(number));
        BerReader sequence = content.nested(Ber::sequence);
        sequence.nested(Ber::context(0)); // the name's type
        BerReader wrapped = sequence.nested(Ber::context(1));
        BerReader strings = wrapped.nested(Ber::sequence);
        QByteArrayList parts;
        while (!strings.atEnd())
            parts.append(strings.octets(Ber::generalString).toByteArray());
        if (sequence.failed() || wrapped.failed() || strings.failed())
            content.fail();
        closed(content);
        return parts.join('/');
    }

private:
    void closed(const BerReader& content)
    {
        if (content.failed() || !content.atEnd())
            m_fields.fail();
    }

    BerReader m_message;
    BerReader m_application;
    BerReader m_fields;
};

/// Only the type distinguishes an error from a ticket, so the version and the type must be right.
void readStart(Fields& fields, int type)
{
    if (fields.integer(0) != Kerberos::protocolVersion || fields.integer(1) != type)
        fields.fail();
}

std::optional<KerberosAnswer> decodedError(QByteArrayView message)
{
    Fields fields(message, kerberosErrorTag);
    KerberosAnswer answer;
    readStart(fields, Kerberos::errorType);
    fields.skipIf(2); // the client's time
    fields.skipIf(3);
    const std::optional<QDateTime> seconds = parseGeneralizedTime(fields.octets(4, Ber::generalizedTime));
    const qint64 microseconds = fields.integer(5);
    const qint64 code = fields.integer(6);
    if (fields.has(7))
        answer.clientRealm = fields.octets(7, Ber::generalString);
    fields.skipIf(8); // the client's name
    answer.realm = fields.octets(9, Ber::generalString);
    answer.service = fields.name(10);
    if (fields.has(11))
        answer.errorText = fields.octets(11, Ber::generalString);
    fields.skipIf(12); // details for the error: salts and the like
    if (code < 0 || code > std::numeric_limits<int>::max())
        fields.fail();
    if (!fields.complete())
        return std::nullopt;
    answer.errorCode = static_cast<int>(code);
    if (seconds && microseconds >= 0 && microseconds < microsecondsInSecond)
        answer.serverTime = seconds->addMSecs(microseconds / 1000);
    return answer;
}

std::optional<KerberosAnswer> decodedTicket(QByteArrayView message)
{
    Fields fields(message, kerberosTicketTag);
    KerberosAnswer answer;
    readStart(fields, Kerberos::ticketType);
    fields.skipIf(2); // pre-authentication data
    answer.realm = fields.octets(3, Ber::generalString);
    fields.name(4);
    for (const quint8 number : {quint8(5), quint8(6)}) { // the ticket and the encrypted part
        if (!fields.has(number))
            fields.fail();
        fields.skip();
    }
    return fields.complete() ? std::optional(answer) : std::nullopt;
}

} // namespace

QByteArray encodeKerberosRequest(const QString& realm, quint32 nonce)
{
    BerWriter request;
    Kerberos::field(request, 1, BerWriter().integer(Kerberos::protocolVersion));
    Kerberos::field(request, 2, BerWriter().integer(Kerberos::requestType));
    Kerberos::field(request, 4, requestBody(realm.toUtf8(), nonce));
    return BerWriter().constructed(kerberosRequestTag, BerWriter().constructed(Ber::sequence, request)).result();
}

std::optional<KerberosAnswer> KerberosAnswer::decoded(QByteArrayView message)
{
    if (const std::optional<KerberosAnswer> error = decodedError(message))
        return error;
    return decodedTicket(message);
}

} // namespace PortCheck
