// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace PortCheck {

/// Which local TCP ports this computer connects from.
struct LocalPorts {
    PortRange dynamic; ///< the range that the system takes local ports from
    QList<PortRange> excluded; ///< ports that the system doesn't assign or let a program bind, in ascending order
    /// True if the system didn't tell: `dynamic` is then its documented default (Linux 32768-60999, Windows
    /// 49152-65535; RFC 6335 6 names the latter), and no excluded ports are known.
    bool assumed = false;

    friend bool operator==(const LocalPorts&, const LocalPorts&) = default;
};

/// The computer that the checks were sent from.
/// An address of this computer.
struct OwnAddress {
    QString address;
    QString interfaceName; ///< as the system names it: "eth0", "Ethernet 2"; may be empty
    bool isUserMode = false; ///< a program carries what leaves from it: see isUserModeNetwork()

    friend bool operator==(const OwnAddress&, const OwnAddress&) = default;
};

struct SourceInfo {
    QString host;
    QStringList addresses; ///< without loopback and link-local ones
    LocalPorts localPorts;
    QList<OwnAddress> ownAddresses{}; ///< the same as addresses, of network interfaces that are up
    QStringList dnsServers{}; ///< whom its names are asked of, as far as the system tells; none of its own addresses

    friend bool operator==(const SourceInfo&, const SourceInfo&) = default;
};

} // namespace PortCheck
