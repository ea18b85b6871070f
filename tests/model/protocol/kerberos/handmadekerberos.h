// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// Kerberos answers made by hand.
namespace PortCheck::Handmade {

/// An AS-REP (RFC 4120 5.4.2) for the probe's name, spelled out field by field; the secrets in it are not real ones.
inline QByteArray ticket()
{
    return QByteArray::fromHex("6b819f 30819c a003020105 a10302010b"
                               "a30d1b0b 4c41422e4558414d504c45" // LAB.EXAMPLE
                               "a41f301d a003020101 a1163014 1b12 67702d706f7274636865636b2d70726f6265"
                               "a54d 614b 3049 a003020105 a10d1b0b 4c41422e4558414d504c45"
                               "a220301e a003020102 a1173015 1b06 6b7262746774 1b0b 4c41422e4558414d504c45"
                               "a311300f a003020112 a2080406 736563726574"
                               "a611300f a003020112 a2080406 736563726574");
}

/// A KRB-ERROR (RFC 4120 5.9.1) of realm A for service k, without anything optional; \a code under 128.
inline QByteArray error(int code)
{
    QByteArray bytes = QByteArray::fromHex("7e41 303f a003020105 a10302011e"
                                           "a411180f 32303236303330313130313530305a" // 20260301101500Z
                                           "a504 020201f4" // 500 microseconds
                                           "a603 0201");
    bytes.append(static_cast<char>(code));
    return bytes.append(QByteArray::fromHex("a903 1b0141 aa10 300e a003020102 a107 3005 1b03 6b2f61"));
}

} // namespace PortCheck::Handmade
