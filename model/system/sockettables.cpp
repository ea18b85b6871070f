// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/sockettables.h"

#include <QtEndian>

#ifdef Q_OS_WIN
#include <winsock2.h>
// After it:
#include <ws2tcpip.h>

#include <iphlpapi.h>
#endif

#include <cstring>

namespace PortCheck {

#ifdef Q_OS_WIN

namespace {

/// What \a read, called with a buffer and its size, writes.
template <typename Read> QByteArray tableOf(Read read)
{
    constexpr ULONG most = 16 * 1024 * 1024; // bytes: of some 300,000 connections
    constexpr int tries = 4; // it may grow between being measured and being read
    ULONG size = 64 * 1024;
    for (int i = 0; i < tries && size <= most; ++i) {
        QByteArray table(qsizetype(size), '\0');
        const DWORD error = read(table.data(), &size);
        if (error == NO_ERROR)
            return table;
        if (error != ERROR_INSUFFICIENT_BUFFER)
            break;
    }
    return {};
}

} // namespace

QByteArray tcpTable(int family, TcpRows rows)
{
    const TCP_TABLE_CLASS kind = rows == TcpRows::All ? TCP_TABLE_OWNER_PID_ALL : TCP_TABLE_OWNER_PID_CONNECTIONS;
    return tableOf([family, kind](void* table, ULONG* size) {
        return ::GetExtendedTcpTable(table, size, FALSE, ULONG(family), kind, 0);
    });
}

QByteArray udpTable(int family)
{
    return tableOf([family](void* table, ULONG* size) {
        return ::GetExtendedUdpTable(table, size, FALSE, ULONG(family), UDP_TABLE_OWNER_PID, 0);
    });
}

#else

QByteArray tcpTable(int family, TcpRows rows)
{
    Q_UNUSED(family)
    Q_UNUSED(rows)
    return {};
}

QByteArray udpTable(int family)
{
    Q_UNUSED(family)
    return {};
}

#endif

quint16 portOfTable(quint32 number)
{
    return qFromBigEndian(quint16(number & 0xffffU));
}

LocalEnd ipv4EndOfTable(quint32 address, quint32 port)
{
    return {QHostAddress(qFromBigEndian(address)), portOfTable(port)};
}

LocalEnd ipv6EndOfTable(const unsigned char* bytes, quint32 port)
{
    Q_IPV6ADDR address{};
    std::memcpy(address.c, bytes, sizeof(address.c));
    return {QHostAddress(address), portOfTable(port)};
}

} // namespace PortCheck
