// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLibrary>

/// Where the systems that the tests run on differ from what the product is made for.
namespace PortCheck::TestPeers {

/// Wine runs Windows programs on Linux; what a program can see of Windows there is not all of it.
[[nodiscard]] inline bool isWine()
{
    return QLibrary::resolve(QStringLiteral("ntdll"), "wine_get_version") != nullptr;
}

/// Whether an ICMP "port unreachable" wakes a connected UDP socket: Linux and Windows tell. Wine 8 doesn't, so that it is
/// found at the time limit, or not at all where another datagram was sent meanwhile.
[[nodiscard]] inline bool udpIsToldOfRefusals()
{
    return !isWine();
}

/// Whether closing a socket with a linger time of zero ends its connection with a reset (RFC 9293 3.6). Wine's server
/// shares the socket, and the other side hears nothing. What comes *from* a reset is seen under Wine as well.
[[nodiscard]] inline bool canReset()
{
    return !isWine();
}

} // namespace PortCheck::TestPeers
