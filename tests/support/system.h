// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLibrary>

/// How the systems that the tests run on differ from those that the product is made for.
namespace PortCheck::TestPeers {

/// Wine runs Windows programs on Linux; what a program can see of Windows there is not all of it.
[[nodiscard]] inline bool isWine()
{
    return QLibrary::resolve(QStringLiteral("ntdll"), "wine_get_version") != nullptr;
}

/// Whether an ICMP "port unreachable" wakes a connected UDP socket: on Linux and Windows it does. On Wine 8 it doesn't,
/// so it is found at the time limit, or not at all if another datagram was sent meanwhile.
[[nodiscard]] inline bool udpIsToldOfRefusals()
{
    return !isWine();
}

/// Whether closing a socket with a linger time of zero ends its connection with a reset (RFC 9293 3.6). Wine's server
/// shares the socket, and the peer receives nothing; nor where a socket is closed whose bytes nobody read, whoever
/// opened the one that listened. The effects of a received reset are seen under Wine as well.
[[nodiscard]] inline bool canReset()
{
    return !isWine();
}

/// Whether a UDP socket can't be bound to an address that this computer doesn't have: on Linux and Windows. Wine binds
/// it to all addresses then, and says that it worked.
[[nodiscard]] inline bool datagramsNeedAnOwnAddress()
{
    return !isWine();
}

/// Whether the socket of a connection that was refused can be used for another one.
[[nodiscard]] inline bool canDissolve()
{
#ifdef Q_OS_LINUX
    return true;
#else
    return false;
#endif
}

} // namespace PortCheck::TestPeers
