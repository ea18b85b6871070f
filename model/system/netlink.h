// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QHostAddress>
#include <QList>

/// The messages in which Linux tells of its routes and neighbours (netlink(7), rtnetlink(7)). Numbers in them are in
/// this machine's byte order, and everything is aligned to four bytes.
namespace PortCheck {

/// Each kind of thing has its numbers: what is told, and, two above, the question for it.
enum class NetlinkKind : quint16 { Route = 24, Neighbour = 28, Rule = 32 };

struct NetlinkMessage {
    quint16 type = 0;
    QByteArrayView body; ///< into the bytes that were read
};

/// The messages in \a bytes, up to the first that is cut short. Pure.
[[nodiscard]] QList<NetlinkMessage> netlinkMessagesIn(QByteArrayView bytes);

/// The attributes in \a bytes by their types, up to the first that is cut short; of several of one type the last. Pure.
[[nodiscard]] QHash<int, QByteArrayView> netlinkAttributesIn(QByteArrayView bytes);

/// \a bytes as a number of 32 bits; 0 if they are fewer. Pure.
[[nodiscard]] quint32 netlinkNumber(QByteArrayView bytes);

/// \a bytes as an address of IPv4 or IPv6, by their number; null if they are neither. Pure.
[[nodiscard]] QHostAddress netlinkAddress(QByteArrayView bytes);

/// An attribute as it is written into a question. Pure.
[[nodiscard]] QByteArray netlinkAttribute(quint16 type, const QByteArray& value);

/// \a address in network byte order, four or sixteen bytes. Pure.
[[nodiscard]] QByteArray netlinkBytes(const QHostAddress& address);

/// What the system answers to a question of that kind with that \a body: about one thing, or about \a all of them, of
/// which no more is read than mostNetlinkBytes. Needs no rights, and takes some microseconds, or, for large tables,
/// milliseconds. Empty if it doesn't tell, and on other systems than Linux. Thread-safe.
[[nodiscard]] QByteArray askNetlink(NetlinkKind kind, const QByteArray& body, bool all);

inline constexpr qsizetype mostNetlinkBytes = qsizetype(2) * 1024 * 1024; // some 30,000 routes

} // namespace PortCheck
