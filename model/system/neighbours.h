// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QList>

namespace PortCheck {

/// What this computer knows of another one on its own network segment: by ARP (RFC 826), or by neighbour discovery (RFC
/// 4861 7.3.2).
struct Neighbour {
    enum class State {
        Answers, ///< it has told its hardware address, at least once
        Absent, ///< it was asked for that, and nobody answered (yet)
        Untold, ///< nothing of the kind: the link needs no such question
    };

    QHostAddress address;
    int interfaceIndex = 0; ///< the system's number
    State state = State::Untold;

    friend bool operator==(const Neighbour&, const Neighbour&) = default;
};

/// All of them, of IPv4 and IPv6. Needs no rights. Linux (rtnetlink(7)), and Windows (GetIpNetTable2); elsewhere none.
/// Thread-safe.
[[nodiscard]] QList<Neighbour> ownNeighbours();

/// The neighbours that netlink \a messages tell of. Pure.
[[nodiscard]] QList<Neighbour> neighboursIn(QByteArrayView messages);

} // namespace PortCheck
