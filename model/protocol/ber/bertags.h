// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// The identifier octets that LDAP and Kerberos use (X.690 8.1.2). All have tag numbers under 31, hence one octet.
namespace PortCheck::Ber {

inline constexpr quint8 boolean = 0x01;
inline constexpr quint8 integer = 0x02;
inline constexpr quint8 bitString = 0x03;
inline constexpr quint8 octetString = 0x04;
inline constexpr quint8 enumerated = 0x0a;
inline constexpr quint8 generalizedTime = 0x18;
inline constexpr quint8 generalString = 0x1b;
inline constexpr quint8 sequence = 0x30;
inline constexpr quint8 set = 0x31;

/// The largest tag number that fits into one identifier octet; 31 means that more octets follow.
inline constexpr quint8 tagNumberMask = 0x1f;

/// [APPLICATION number], constructed.
[[nodiscard]] constexpr quint8 application(quint8 number)
{
    return quint8(0x60 | number);
}
/// [number], constructed.
[[nodiscard]] constexpr quint8 context(quint8 number)
{
    return quint8(0xa0 | number);
}
/// [number], primitive.
[[nodiscard]] constexpr quint8 contextPrimitive(quint8 number)
{
    return quint8(0x80 | number);
}

} // namespace PortCheck::Ber
