// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/netlink.h"

#include <QByteArray>

#include <utility>

/// Messages as Linux writes them, put together by the test (rtnetlink(7)).
namespace PortCheck {

inline QByteArray numberBytes(quint32 number)
{
    return {reinterpret_cast<const char*>(&number), sizeof(number)};
}

inline QByteArray bytesOf(std::initializer_list<int> numbers)
{
    QByteArray bytes;
    for (const int number : numbers)
        bytes.append(char(number));
    return bytes;
}

inline QByteArray addressBytes(const QString& address)
{
    return netlinkBytes(QHostAddress(address));
}

/// \a fixed is what stands before the attributes.
inline QByteArray netlinkMessage(
    NetlinkKind kind, const QByteArray& fixed, std::initializer_list<std::pair<quint16, QByteArray>> attributes)
{
    QByteArray body = fixed;
    for (const auto& [type, value] : attributes)
        body += netlinkAttribute(type, value);
    const auto length = quint32(16 + body.size());
    const auto type = quint16(kind);
    QByteArray message = numberBytes(length);
    message.append(reinterpret_cast<const char*>(&type), sizeof(type));
    message.append(10, '\0'); // flags, number of the question, its sender
    return message + body;
}

} // namespace PortCheck
