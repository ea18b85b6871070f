// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"

#include <QList>
#include <QString>

#include <optional>

namespace PortCheck {

/// One row of the port table over one protocol.
struct Requirement {
    const PortRow* row = nullptr; ///< of the snapshot's table
    Transport protocol = Transport::Tcp;
};

/// For each requirement what came of its checks; no value where it has none.
using Outcomes = QList<std::optional<Outcome>>;

/// One address of one target in one role.
struct HostOutcomes {
    QString role;
    QString target; ///< all of its names
    QString address;
    Outcomes outcomes;
};

/// What came of the requirements of a run's table. \a run must outlive it.
struct TableOutcomes {
    explicit TableOutcomes(const RunSnapshot& run);

    QList<Requirement> requirements; ///< in the table's order
    QList<HostOutcomes> hosts; ///< in plan order
    Outcomes all; ///< over all hosts
};

/// Whether a run has so many hosts that a page with everything about each of its checks serves nobody, and that
/// browsers have trouble with it.
[[nodiscard]] bool hasManyHosts(const RunSnapshot& run);

} // namespace PortCheck
