// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/system/nativesocket.h"

#include <QByteArray>

namespace PortCheck {

/// Windows' tables of the sockets that this computer has. Thread-safe.

enum class TcpRows { Connections, All /**< listeners as well */ };

/// A MIB_TCPTABLE_OWNER_PID for AF_INET, a MIB_TCP6TABLE_OWNER_PID for AF_INET6. Empty if the system doesn't tell,
/// where it has some 300,000 connections, and on other systems.
[[nodiscard]] QByteArray tcpTable(int family, TcpRows rows);

/// As tcpTable(): a MIB_UDPTABLE_OWNER_PID, or a MIB_UDP6TABLE_OWNER_PID.
[[nodiscard]] QByteArray udpTable(int family);

/// The port in a number of such a table: its lower half, in network byte order.
[[nodiscard]] quint16 portOfTable(quint32 number);

/// An end in such a table. The \a address of four bytes, or at sixteen \a bytes, is in network byte order. Pure.
[[nodiscard]] LocalEnd ipv4EndOfTable(quint32 address, quint32 port);
[[nodiscard]] LocalEnd ipv6EndOfTable(const unsigned char* bytes, quint32 port);

} // namespace PortCheck
