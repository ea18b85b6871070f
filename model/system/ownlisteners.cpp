// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/ownlisteners.h"

#include "model/system/connectionends.h"
#include "model/system/sockettables.h"
#include "model/system/systemfile.h"

#include <QByteArrayList>

#ifdef Q_OS_WIN
#include <winsock2.h>
// After it:
#include <ws2tcpip.h>

#include <iphlpapi.h>
#endif

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN

/// The ends in a table of that kind; of TCP those that listen.
template <typename Table, typename End> QList<LocalEnd> listenersInTable(const QByteArray& bytes, End endOf)
{
    QList<LocalEnd> listeners;
    if (bytes.isEmpty())
        return listeners;
    const auto& table = *reinterpret_cast<const Table*>(bytes.constData());
    for (DWORD i = 0; i < table.dwNumEntries; ++i) {
        if constexpr (requires { table.table[i].dwState; }) {
            if (table.table[i].dwState != MIB_TCP_STATE_LISTEN)
                continue;
        }
        listeners.append(endOf(table.table[i]));
    }
    return listeners;
}

QList<LocalEnd> listenersOf(bool ofIpv4, Transport protocol)
{
    const bool isTcp = protocol == Transport::Tcp;
    const auto ipv4 = [](const auto& row) { return ipv4EndOfTable(row.dwLocalAddr, row.dwLocalPort); };
    const auto ipv6 = [](const auto& row) { return ipv6EndOfTable(row.ucLocalAddr, row.dwLocalPort); };
    if (ofIpv4 && isTcp)
        return listenersInTable<MIB_TCPTABLE_OWNER_PID>(tcpTable(AF_INET, TcpRows::All), ipv4);
    if (ofIpv4)
        return listenersInTable<MIB_UDPTABLE_OWNER_PID>(udpTable(AF_INET), ipv4);
    if (isTcp)
        return listenersInTable<MIB_TCP6TABLE_OWNER_PID>(tcpTable(AF_INET6, TcpRows::All), ipv6);
    return listenersInTable<MIB_UDP6TABLE_OWNER_PID>(udpTable(AF_INET6), ipv6);
}

#elif defined Q_OS_LINUX

QList<LocalEnd> listenersOf(bool ofIpv4, Transport protocol)
{
    constexpr qint64 most = 16 * 1024 * 1024; // bytes: of 100,000 sockets
    const QString name = protocol == Transport::Tcp ? u"/proc/net/tcp"_s : u"/proc/net/udp"_s;
    QList<LocalEnd> listeners = listenersIn(systemFile(name + u'6', most), protocol);
    if (ofIpv4)
        listeners += listenersIn(systemFile(name, most), protocol);
    return listeners;
}

#else

QList<LocalEnd> listenersOf(bool, Transport)
{
    return {};
}

#endif

} // namespace

bool listensHere(const QHostAddress& address, quint16 port, Transport protocol)
{
    return takesFrom(listenersOf(address.protocol() == QAbstractSocket::IPv4Protocol, protocol), address, port);
}

QList<LocalEnd> listenersIn(const QByteArray& table, Transport protocol)
{
    // proc_pid_net(5), the kernel's net/tcp_states.h: a TCP socket that listens, a UDP one without a peer.
    const QByteArray waiting = protocol == Transport::Tcp ? "0A" : "07";
    constexpr qsizetype fewestWords = 4; // sl local_address rem_address st …
    QList<LocalEnd> listeners;
    const QByteArrayList lines = table.split('\n');
    for (const QByteArray& line : lines) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() < fewestWords || words.at(3) != waiting)
            continue;
        if (const auto end = endInTable(words.at(1)))
            listeners.append(*end);
    }
    return listeners;
}

bool takesFrom(const QList<LocalEnd>& listeners, const QHostAddress& address, quint16 port)
{
    QHostAddress asked = address;
    asked.setScopeId({}); // tables have none
    const QHostAddress any(
        asked.protocol() == QAbstractSocket::IPv4Protocol ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6);
    return std::any_of(listeners.begin(), listeners.end(),
        [&](const LocalEnd& each) { return each.port == port && (each.address == asked || each.address == any); });
}

} // namespace PortCheck
