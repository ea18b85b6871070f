// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/evidence.h"
#include "model/system/neighbours.h"
#include "model/system/ownroutes.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>

#include <chrono>
#include <functional>
#include <optional>

namespace PortCheck {

struct CheckRecord;

/// Who tells of this computer's routes: the system, or a test.
struct RouteSource {
    std::function<QList<OwnRoute>()> refusals = ownRefusals;
    std::function<QList<Neighbour>()> neighbours = ownNeighbours;
    std::function<std::optional<OwnRoute>(const QHostAddress&)> routeTo = ownRouteTo;
    std::chrono::milliseconds routesStayFresh{1000}; ///< for so long they are not read again
    std::chrono::milliseconds neighboursStayFresh{100};
};

/// Whether two addresses are in one network of the usual size: 256 addresses (IPv4), or a /64 (RFC 4291 2.5.1). Pure.
[[nodiscard]] bool isNear(const QHostAddress& one, const QHostAddress& other);

/// What this computer's routes and neighbours have to do with a check that has just ended without an answer. Lives in
/// one thread.
class RouteEvidence {
public:
    explicit RouteEvidence(RouteSource source = {});

    /// Forgets what was read in a run before.
    void start();

    /// The evidence of \a ended. Where this computer's system turned the question away and a route or rule shows why,
    /// with "ownRefusal" ("blackhole 10.0.0.0/8"), and with "ownRefusalTable" (its number, if it isn't the main one)
    /// or, for a rule, "ownRefusalRule" (its priority).
    [[nodiscard]] Evidence withRefusal(const CheckRecord& ended);

    /// The evidence of \a ended, where nothing was found at its address: "silentGateway", the address of the gateway by
    /// which it would be reached and that nobody on this computer's segment answers for; or "wideSegment"
    /// ("10.2.0.0/16"), the network by which it is taken for a neighbour, if nobody answers for it, this computer's own
    /// address is in another part (see isNear()), and no neighbour of such a part is known; or "nextHopAnswers", if
    /// this computer itself says that nobody is there while who is next on the way answers for its address.
    [[nodiscard]] Evidence withNextHop(const CheckRecord& ended);

    /// The evidence of \a ended, where that has "userModeNetwork": with "userModeReport" (true), if it is the gateway
    /// of that network which reported that no network leads there. The gateway is the program that carries the packets,
    /// and libslirp 4.7 says so of whatever follows a datagram that was refused, for whatever reason.
    [[nodiscard]] Evidence withUserModeReport(const CheckRecord& ended);

    /// A name for the way that this computer takes to \a target: the same for all that it reaches by the same gateway,
    /// or on the same segment; by the IP version alone where the system doesn't tell.
    [[nodiscard]] QString wayTo(const QHostAddress& target);

private:
    [[nodiscard]] std::optional<OwnRoute> routeTo(const QHostAddress& target);
    [[nodiscard]] std::optional<Neighbour::State> stateOf(const QHostAddress& address, int interfaceIndex);
    [[nodiscard]] bool knowsNeighbourBeyond(const OwnRoute& route, const QHostAddress& own) const;

    RouteSource m_source;
    QList<OwnRoute> m_refusals;
    QDeadlineTimer m_refusalsAreFresh;
    QHash<QHostAddress, std::optional<OwnRoute>> m_routes; ///< by target
    QDeadlineTimer m_routesAreFresh;
    QList<Neighbour> m_neighbours;
    QDeadlineTimer m_neighboursAreFresh;
};

} // namespace PortCheck
