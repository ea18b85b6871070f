// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/ber/bertags.h"
#include "model/protocol/ldap/ldapmessage.h"
#include "model/protocol/ldap/ldapoperation.h"

#include <QtEndian>

/// LDAP answers made by hand as Windows encodes them: every length of what holds other elements takes four octets.
/// On purpose not made with BerWriter, which is tested here.
namespace PortCheck::Handmade {

inline QByteArray simple(quint8 tag, const QByteArray& content)
{
    return QByteArray(1, static_cast<char>(tag)) + static_cast<char>(content.size()) + content;
}

inline QByteArray holding(quint8 tag, const QByteArray& content)
{
    const quint32 length = qToBigEndian(static_cast<quint32>(content.size()));
    return QByteArray(1, static_cast<char>(tag)) + '\x84' + QByteArray(reinterpret_cast<const char*>(&length), 4)
        + content;
}

inline QByteArray message(int id, const QByteArray& operation)
{
    return holding(Ber::sequence, simple(Ber::integer, QByteArray(1, static_cast<char>(id))) + operation);
}

inline QByteArray entry(int id, const QList<LdapAttribute>& attributes)
{
    QByteArray list;
    for (const LdapAttribute& attribute : attributes) {
        QByteArray values;
        for (const QByteArray& value : attribute.values)
            values += holding(Ber::octetString, value);
        list += holding(Ber::sequence, simple(Ber::octetString, attribute.name) + holding(Ber::set, values));
    }
    return message(
        id, holding(LdapOperation::searchResultEntry, simple(Ber::octetString, {}) + holding(Ber::sequence, list)));
}

inline QByteArray result(int code, const QByteArray& diagnostic)
{
    return simple(Ber::enumerated, QByteArray(1, static_cast<char>(code))) + simple(Ber::octetString, {})
        + simple(Ber::octetString, diagnostic);
}

inline QByteArray done(int id, int code = 0, const QByteArray& diagnostic = {})
{
    return message(id, holding(LdapOperation::searchResultDone, result(code, diagnostic)));
}

inline QByteArray disconnection(int code, const QByteArray& diagnostic)
{
    const QByteArray name = simple(Ber::contextPrimitive(10), "1.3.6.1.4.1.1466.20036");
    return message(0, holding(LdapOperation::extendedResponse, result(code, diagnostic) + name));
}

} // namespace PortCheck::Handmade
