// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/heldport.h"

#ifdef Q_OS_WIN
#include "model/system/sockettables.h"

#include <winsock2.h>
// After it:
#include <ws2tcpip.h>

#include <iphlpapi.h>

#include <algorithm>
#endif

namespace PortCheck {

#ifdef Q_OS_WIN

namespace {

/// Whether one of the table's rows has that port of its own. \a bytes begin with a Table.
template <typename Table> bool hasPort(const QByteArray& bytes, quint16 port)
{
    if (bytes.isEmpty())
        return false;
    const auto& table = *reinterpret_cast<const Table*>(bytes.constData());
    return std::any_of(table.table, table.table + table.dwNumEntries,
        [port](const auto& row) { return portOfTable(row.dwLocalPort) == port; });
}

} // namespace

bool isHeldHere(HeldPortKind kind, quint16 port)
{
    if (kind == HeldPortKind::Udp)
        return hasPort<MIB_UDPTABLE_OWNER_PID>(udpTable(AF_INET), port)
            || hasPort<MIB_UDP6TABLE_OWNER_PID>(udpTable(AF_INET6), port);
    return hasPort<MIB_TCPTABLE_OWNER_PID>(tcpTable(AF_INET, TcpRows::All), port)
        || hasPort<MIB_TCP6TABLE_OWNER_PID>(tcpTable(AF_INET6, TcpRows::All), port);
}

PortKeeper keeperOf(HeldPortKind kind, quint16 port, const QList<PortRange>& excluded)
{
    if (isHeldHere(kind, port))
        return PortKeeper::AnotherSocket;
    const bool isExcluded =
        std::any_of(excluded.begin(), excluded.end(), [port](const PortRange& range) { return range.contains(port); });
    return isExcluded ? PortKeeper::System : PortKeeper::Unknown;
}

#else

bool isHeldHere(HeldPortKind kind, quint16 port)
{
    Q_UNUSED(kind)
    Q_UNUSED(port)
    return false;
}

PortKeeper keeperOf(HeldPortKind kind, quint16 port, const QList<PortRange>& excluded)
{
    Q_UNUSED(kind)
    Q_UNUSED(port)
    Q_UNUSED(excluded)
    return PortKeeper::System;
}

#endif

} // namespace PortCheck
