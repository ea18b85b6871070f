// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"

#include <QHostAddress>
#include <QList>

#include <optional>

namespace PortCheck {

/// The farthest that a host is looked for, in routers.
inline constexpr int mostHops = 8;

/// What routers told of questions that had only so many hops to go (time exceeded: RFC 792, RFC 4443 3.3), which were
/// asked of a port that works and of a silent one of the same host. Whoever told can have made it up.
struct Hops {
    /// Who told that it ended a question's way; null: nobody did.
    struct Hop {
        QHostAddress ofOpen; ///< to the port that works
        QHostAddress ofSilent;

        friend bool operator==(const Hop&, const Hop&) = default;
    };
    QList<Hop> hops; ///< of one hop to go, two, …: mostHops at most
    int hostAt = 0; ///< how many hops took a question to the port that works; 0: more than that
    /// What tells the two ports apart was asked again, twice the silent one and then the other, and each time it was the
    /// same: so it is no loss, nor a router that tells only so much in a second.
    bool isSure = false;

    friend bool operator==(const Hops&, const Hops&) = default;
};

/// Where what is asked of the silent port gets no further.
struct WayEnd {
    enum class Where {
        BeforeTheFirst, ///< it doesn't get as far as the first router, `next`
        Between, ///< it gets as far as `last`, and not to `next`, which the port that works is asked by
        BehindTheLast, ///< it gets as far as `last`, the last router before the host
    };
    Where where = Where::Between;
    QHostAddress last;
    QHostAddress next;

    friend bool operator==(const WayEnd&, const WayEnd&) = default;
};

/// With how many hops to go both ports are to be asked again before anything is said (Hops::isSure); no value where
/// that would tell nothing. \a ends are the addresses at both ends of the way, which are no routers of it.
[[nodiscard]] std::optional<int> hopToAskAgain(const Hops& hops, const QList<QHostAddress>& ends);

/// No value where it isn't sure, or what was told doesn't fit together: two ways, a loop, a sender that is no router.
[[nodiscard]] std::optional<WayEnd> wayEndOf(const Hops& hops, const QList<QHostAddress>& ends);

/// The same as evidence, and back: `hops` (hop, openPort, silentPort), `hostAtHop`, `hopsAreSure`.
[[nodiscard]] Evidence evidenceOf(const Hops& hops);
[[nodiscard]] Hops hopsIn(const Evidence& evidence);

} // namespace PortCheck
