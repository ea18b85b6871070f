// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/support/vocabulary.h"

#include <QList>

#include <vector>

namespace PortCheck {

/// Whether a connection got through to a port, whoever answered it there.
enum class Reachability {
    NotAsked, ///< nor known from the ports around it
    Answered, ///< open or refused
    Blocked, ///< silent or rejected
    Local, ///< this computer did not let the question out
};

[[nodiscard]] Reachability reachabilityOf(State state);

/// Neighbouring ports that were found in the same state; State::NotRun where they were not asked.
struct StateRun {
    quint16 from = 0;
    quint16 to = 0; ///< included
    State state = State::NotRun;

    friend bool operator==(const StateRun&, const StateRun&) = default;
};

/// Neighbouring ports with the same passage. Its ends were asked; ports inside that were not asked are taken to be like
/// the ones around them. A run that was not asked has no more than its ends.
struct ReachabilityRun {
    quint16 from = 0;
    quint16 to = 0; ///< included
    Reachability reachability = Reachability::NotAsked;
    int open = 0; ///< so many ports were found open, and so on
    int refused = 0;
    int silent = 0;
    int rejected = 0;
    int local = 0;
    int widestGap = 0; ///< the most neighbouring ports inside that were not asked; something in there may be missed

    /// Blocked by someone who says so. Since such answers are rare on purpose, one speaks for the run.
    [[nodiscard]] bool isRejected() const { return rejected > 0; }
    [[nodiscard]] int asked() const { return open + refused + silent + rejected + local; }

    friend bool operator==(const ReachabilityRun&, const ReachabilityRun&) = default;
};

/// What is known of each port of a range: a byte a port. A value.
class RangeMap final {
public:
    explicit RangeMap(PortRange range = {});

    [[nodiscard]] PortRange range() const { return m_range; }
    /// A port outside the range is ignored.
    void set(quint16 port, State state);
    /// State::NotRun for what was not asked, or lies outside.
    [[nodiscard]] State at(quint16 port) const;
    [[nodiscard]] int count(State state) const;

    /// Every port of the range, as it was found; in the order of the ports.
    [[nodiscard]] QList<StateRun> stateRuns() const;
    /// Every port of the range by whether it let through. Between two ports with different passages, what was not asked
    /// is a run of its own; so is what was not asked at the range's ends.
    [[nodiscard]] QList<ReachabilityRun> reachabilityRuns() const;
    [[nodiscard]] QList<quint16> portsIn(State state) const;

private:
    PortRange m_range;
    std::vector<quint8> m_states;
};

} // namespace PortCheck
