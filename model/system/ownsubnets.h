// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QHostAddress;

/// What the interfaces of this computer tell of addresses. They are read at most once in two seconds, so it can be asked
/// for many addresses, from any thread.
namespace PortCheck {

/// Whether \a address is the broadcast address of a subnet that this computer is in (RFC 919): what is sent there goes
/// to all of its hosts.
[[nodiscard]] bool isOwnBroadcast(const QHostAddress& address);

/// Whether \a address is the first of such a subnet, which stands for the subnet itself (RFC 1122 3.2.1.3). A subnet of
/// two addresses has none (RFC 3021), and neither has one of a single address.
[[nodiscard]] bool isOwnNetwork(const QHostAddress& address);

/// Whether \a zone, behind the % of an IPv6 address (RFC 4007 11), is an interface of this computer: its name or its
/// number.
[[nodiscard]] bool isOwnZone(const QString& zone);

/// An interface as a zone.
struct OwnZone {
    QString zone; ///< as this system writes it: a number on Windows, else a name
    QString shown; ///< the same for people: "net0"; on Windows "7 (Ethernet)"
};

/// The interfaces that are up, without loopback.
[[nodiscard]] QList<OwnZone> ownZones();

} // namespace PortCheck
