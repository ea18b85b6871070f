// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/support/vocabulary.h"

#include <QList>

#include <vector>

namespace PortCheck {

/// Whether a connection to a port got through, whoever answered it.
enum class Reachability {
    NotAsked, ///< not asked, and not known from the ports around it
    Answered, ///< open or refused
    Blocked, ///< silent or rejected
    Local, ///< this computer did not send the question
};

[[nodiscard]] Reachability reachabilityOf(State state);

/// Adjacent ports that were found in the same state; State::NotRun if they were not asked.
struct StateRun {
    quint16 from = 0;
    quint16 to = 0; ///< included
    State state = State::NotRun;

    friend bool operator==(const StateRun&, const StateRun&) = default;
};

/// Adjacent ports with the same reachability. Both ends were asked; ports inside that were not asked are assumed to be
/// like those around them. Of a run that was not asked only the ends mean anything.
struct ReachabilityRun {
    quint16 from = 0;
    quint16 to = 0; ///< included
    Reachability reachability = Reachability::NotAsked;
    int open = 0; ///< number of ports that were found open; likewise below
    int refused = 0;
    int silent = 0;
    int rejected = 0;
    int local = 0;
    int widestGap = 0; ///< the most adjacent ports inside that were not asked; a narrower deviation there can be missed

    /// Rejected by an ICMP error. Routers rate-limit these, so one counts for the whole run.
    [[nodiscard]] bool isRejected() const { return rejected > 0; }
    [[nodiscard]] int asked() const { return open + refused + silent + rejected + local; }

    friend bool operator==(const ReachabilityRun&, const ReachabilityRun&) = default;
};

/// What is known about each port of a range, in one byte per port. A value type.
class RangeMap final {
public:
    explicit RangeMap(PortRange range = {});

    [[nodiscard]] PortRange range() const { return m_range; }
    /// A port outside the range is ignored.
    void set(quint16 port, State state);
    /// State::NotRun for a port that was not asked, or lies outside.
    [[nodiscard]] State at(quint16 port) const;
    [[nodiscard]] int count(State state) const;

    /// The whole range as runs of equal state, in ascending order.
    [[nodiscard]] QList<StateRun> stateRuns() const;
    /// The whole range as runs of equal reachability, in ascending order. Ports that were not asked form a run of their
    /// own between two ports of different reachability, and at the range's ends.
    [[nodiscard]] QList<ReachabilityRun> reachabilityRuns() const;
    [[nodiscard]] QList<quint16> portsIn(State state) const;

private:
    PortRange m_range;
    std::vector<quint8> m_states;
};

} // namespace PortCheck
