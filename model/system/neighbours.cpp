// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/neighbours.h"

#include "model/system/netlink.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
// After it:
#include <ws2tcpip.h>

#include <iphlpapi.h>
#endif

namespace PortCheck {

namespace {

// linux/neighbour.h
constexpr qsizetype ndmsgSize = 12; // bytes
constexpr qsizetype ndmsgInterface = 4, ndmsgState = 8;
constexpr int ndaDestination = 1;
constexpr int incomplete = 0x01, failed = 0x20;
constexpr int reachable = 0x02, stale = 0x04, delay = 0x08, probe = 0x10, permanent = 0x80;

Neighbour::State neighbourState(int flags)
{
    if ((flags & (reachable | stale | delay | probe | permanent)) != 0)
        return Neighbour::State::Answers;
    return (flags & (incomplete | failed)) != 0 ? Neighbour::State::Absent : Neighbour::State::Untold;
}

} // namespace

QList<Neighbour> neighboursIn(QByteArrayView messages)
{
    QList<Neighbour> neighbours;
    const QList<NetlinkMessage> each = netlinkMessagesIn(messages);
    for (const NetlinkMessage& message : each) {
        if (message.type != quint16(NetlinkKind::Neighbour) || message.body.size() < ndmsgSize)
            continue;
        const QHash<int, QByteArrayView> told = netlinkAttributesIn(message.body.sliced(ndmsgSize));
        const QHostAddress address = netlinkAddress(told.value(ndaDestination));
        if (address.isNull()) // of a bridge's table, say
            continue;
        const quint32 flags = netlinkNumber(message.body.sliced(ndmsgState)) & 0xffff;
        neighbours.append(
            {address, int(netlinkNumber(message.body.sliced(ndmsgInterface))), neighbourState(int(flags))});
    }
    return neighbours;
}

#ifdef Q_OS_WIN

QList<Neighbour> ownNeighbours()
{
    QList<Neighbour> neighbours;
    MIB_IPNET_TABLE2* table = nullptr;
    if (::GetIpNetTable2(AF_UNSPEC, &table) != NO_ERROR)
        return neighbours;
    for (ULONG i = 0; i < table->NumEntries; ++i) {
        const MIB_IPNET_ROW2& row = table->Table[i];
        const bool isAbsent = row.State == NlnsUnreachable || row.State == NlnsIncomplete;
        neighbours.append({QHostAddress(reinterpret_cast<const sockaddr*>(&row.Address)), int(row.InterfaceIndex),
            isAbsent ? Neighbour::State::Absent : Neighbour::State::Answers});
    }
    ::FreeMibTable(table);
    return neighbours;
}

#else

QList<Neighbour> ownNeighbours()
{
    return neighboursIn(askNetlink(NetlinkKind::Neighbour, QByteArray(ndmsgSize, '\0'), true));
}

#endif

} // namespace PortCheck
