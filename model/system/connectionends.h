// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/nativesocket.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace PortCheck {

/// The local TCP port at which this computer itself has the other end of a connection that went out from \a own to
/// \a asked: its packet filter led it to a program on it (sshuttle, redsocks, a security product) that accepts in the
/// place of \a asked. 0 if the other end is elsewhere, is \a asked itself, or the system doesn't tell. Linux and
/// Windows (GetExtendedTcpTable) do, to everybody; on Windows only where the connection keeps its own end on its way to
/// the program. Takes as long as the system has connections, a millisecond for some thousand. Thread-safe.
[[nodiscard]] quint16 ownEndOf(const LocalEnd& own, const LocalEnd& asked);

/// The same of \a table, the text of /proc/net/tcp or /proc/net/tcp6. Pure.
[[nodiscard]] quint16 ownEndIn(const QByteArray& table, const LocalEnd& own, const LocalEnd& asked);

/// An end in one of Linux' tables of sockets: "0100007F:1F90"; IPv4 that a socket for both families writes as IPv6 is
/// IPv4. No value for another text. Pure.
[[nodiscard]] std::optional<LocalEnd> endInTable(const QByteArray& word);

/// The two ends of a connection, as its system has them.
struct ConnectionEnds {
    LocalEnd local;
    LocalEnd remote;
};

/// The same of the connections of this computer. Pure.
[[nodiscard]] quint16 ownEndAmong(const QList<ConnectionEnds>& connections, const LocalEnd& own, const LocalEnd& asked);

} // namespace PortCheck
