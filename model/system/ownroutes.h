// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace PortCheck {

/// A route of this computer, or one of the rules by which it chooses a table of routes (policy routing): where it
/// leads, or that it leads nowhere.
struct OwnRoute {
    enum class Kind {
        Way,
        Blackhole, ///< discards what would go there: connect() fails with EINVAL
        Unreachable, ///< EHOSTUNREACH; ENETUNREACH where a rule says it
        Prohibit, ///< EACCES
    };

    Kind kind = Kind::Way;
    QHostAddress destination; ///< null: everything
    int prefixLength = 0; ///< of the destination, in bits
    bool isRule = false;
    quint32 table = 0; ///< in which it stands; Linux' number, 254 for the main one
    quint32 priority = 0; ///< lower ones come first: a rule's name, for its owner
    QHostAddress gateway{}; ///< null: what it leads to is a neighbour
    int interfaceIndex = 0; ///< the system's number, 0 for none

    [[nodiscard]] bool holdsFor(const QHostAddress& target) const;

    friend bool operator==(const OwnRoute&, const OwnRoute&) = default;
};

/// "blackhole 10.2.0.0/16", as ip(8) writes it; "prohibit default".
[[nodiscard]] QString routeText(const OwnRoute& route);

/// The way that this computer takes to \a target; no value where it has none, or the system doesn't tell. Linux, and
/// Windows (GetBestRoute2). Thread-safe.
[[nodiscard]] std::optional<OwnRoute> ownRouteTo(const QHostAddress& target);

/// The routes and rules of this computer that lead nowhere, of IPv4 and IPv6. Linux; Windows has none. Thread-safe.
[[nodiscard]] QList<OwnRoute> ownRefusals();

/// The routes or rules that netlink \a messages tell of. Rules that ask for more than an address are left out: a mark,
/// or an interface at which a packet came in. Pure.
[[nodiscard]] QList<OwnRoute> ownRoutesIn(QByteArrayView messages);

/// Of those \a among that are of the \a kind and hold for \a target the one with the longest prefix, rules after
/// routes. Pure.
[[nodiscard]] std::optional<OwnRoute> bestRefusal(
    const QList<OwnRoute>& among, const QHostAddress& target, OwnRoute::Kind kind);

} // namespace PortCheck
