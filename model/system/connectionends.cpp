// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/connectionends.h"

#include "model/system/sockettables.h"
#include "model/system/systemfile.h"

#include <QByteArrayList>
#include <QByteArrayView>
#include <QtEndian>

#ifdef Q_OS_WIN
#include <winsock2.h>
// After it:
#include <ws2tcpip.h>

#include <iphlpapi.h>
#endif

#include <array>
#include <optional>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const LocalEnd& one, const LocalEnd& other)
{
    return one.port == other.port && one.address == other.address;
}

/// Whether it is what goes out from \a own to \a asked as seen from its other end, and that isn't \a asked itself.
bool isTakenHere(const ConnectionEnds& each, const LocalEnd& own, const LocalEnd& asked)
{
    return isSame(each.remote, own) && !isSame(each.local, asked);
}

#ifdef Q_OS_WIN

/// But those that wait for their time to end, which are over.
QList<ConnectionEnds> connectionsOf(QAbstractSocket::NetworkLayerProtocol family)
{
    QList<ConnectionEnds> connections;
    const bool isIpv4 = family == QAbstractSocket::IPv4Protocol;
    const QByteArray bytes = tcpTable(isIpv4 ? AF_INET : AF_INET6, TcpRows::Connections);
    if (bytes.isEmpty())
        return connections;
    if (isIpv4) {
        const auto& table = *reinterpret_cast<const MIB_TCPTABLE_OWNER_PID*>(bytes.constData());
        for (DWORD i = 0; i < table.dwNumEntries; ++i) {
            const MIB_TCPROW_OWNER_PID& row = table.table[i];
            if (row.dwState == MIB_TCP_STATE_TIME_WAIT)
                continue;
            connections.append(ConnectionEnds{
                ipv4EndOfTable(row.dwLocalAddr, row.dwLocalPort), ipv4EndOfTable(row.dwRemoteAddr, row.dwRemotePort)});
        }
        return connections;
    }
    const auto& table = *reinterpret_cast<const MIB_TCP6TABLE_OWNER_PID*>(bytes.constData());
    for (DWORD i = 0; i < table.dwNumEntries; ++i) {
        const MIB_TCP6ROW_OWNER_PID& row = table.table[i];
        if (row.dwState == MIB_TCP_STATE_TIME_WAIT)
            continue;
        connections.append(ConnectionEnds{
            ipv6EndOfTable(row.ucLocalAddr, row.dwLocalPort), ipv6EndOfTable(row.ucRemoteAddr, row.dwRemotePort)});
    }
    return connections;
}

#endif

} // namespace

/// Words of 32 bits as they lie in memory, each of it the next four bytes of the address, then the port as a number.
std::optional<LocalEnd> endInTable(const QByteArray& word)
{
    constexpr qsizetype digits = 8; // of 32 bits
    const qsizetype colon = word.indexOf(':');
    if (colon != digits && colon != 4 * digits)
        return std::nullopt;
    std::array<quint32, 4> parts{};
    bool isNumber = true;
    for (qsizetype part = 0; isNumber && part < colon / digits; ++part)
        parts[std::size_t(part)] = qFromBigEndian(word.mid(part * digits, digits).toUInt(&isNumber, 16));
    bool isPort = false;
    const quint16 port = word.mid(colon + 1).toUShort(&isPort, 16);
    if (!isNumber || !isPort)
        return std::nullopt;
    if (colon == digits)
        return LocalEnd{QHostAddress(parts[0]), port};
    // A socket for both families writes IPv4 as ::ffff:a.b.c.d; QHostAddress would take :: and ::1 for IPv4 as well.
    if (parts[0] == 0 && parts[1] == 0 && parts[2] == 0xffff)
        return LocalEnd{QHostAddress(parts[3]), port};
    Q_IPV6ADDR bytes{};
    for (std::size_t part = 0; part < parts.size(); ++part)
        qToBigEndian(parts[part], &bytes.c[part * sizeof(quint32)]);
    return LocalEnd{QHostAddress(bytes), port};
}

quint16 ownEndOf(const LocalEnd& own, const LocalEnd& asked)
{
#ifdef Q_OS_WIN
    return ownEndAmong(connectionsOf(own.address.protocol()), own, asked);
#elif defined Q_OS_LINUX
    constexpr qint64 most = 16 * 1024 * 1024; // bytes: of 100,000 connections
    for (const QString& table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        if (const quint16 port = ownEndIn(systemFile(table, most), own, asked); port != 0)
            return port;
    }
    return 0;
#else
    Q_UNUSED(own)
    Q_UNUSED(asked)
    return 0;
#endif
}

quint16 ownEndAmong(const QList<ConnectionEnds>& connections, const LocalEnd& own, const LocalEnd& asked)
{
    for (const ConnectionEnds& each : connections) {
        if (isTakenHere(each, own, asked))
            return each.local.port;
    }
    return 0;
}

/// What waits for its time to end (RFC 9293 3.6.1) is of an earlier connection from the same port.
quint16 ownEndIn(const QByteArray& table, const LocalEnd& own, const LocalEnd& asked)
{
    constexpr QByteArrayView timeWait = "06"; // TCP_TIME_WAIT (tcp_states.h)
    const QByteArrayList lines = table.split('\n');
    for (const QByteArray& line : lines) {
        const QByteArrayList words = line.simplified().split(' '); // sl local_address rem_address st …
        if (words.size() < 4 || words.at(3) == timeWait)
            continue;
        const auto remote = endInTable(words.at(2));
        if (!remote || !isSame(*remote, own))
            continue;
        const auto local = endInTable(words.at(1));
        if (local && isTakenHere({*local, *remote}, own, asked))
            return local->port;
    }
    return 0;
}

} // namespace PortCheck
