// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "model/results/followup.h"
#include "model/targets/target.h"

#include <QList>

namespace PortCheck {

struct RunRequest;

/// The checks that \a table asks for on a target, before its name is resolved: a check for each row of its role, each
/// protocol and each port, and for each dynamic range over TCP a placeholder or, with \a rangeScan, a check of the
/// whole range. \a targetIndex is the target's place in the run. Pure.
[[nodiscard]] QList<Check> planTarget(const PortTable& table, const Target& target, int targetIndex,
    const std::optional<RangeMode>& rangeScan = std::nullopt);

/// The check of one port of \a range that an endpoint mapper named.
[[nodiscard]] Check planEndpoint(const Check& range, quint16 port);

/// An extra look that a run may take at each address of a host, as far as it is known before the run.
struct PlannedFollowUp {
    FollowUpKind kind = FollowUpKind::Control;
    QString host; ///< as the person named it, normalised
    quint16 port = 0; ///< TCP; 0 where only the run shows which one
    int most = 1; ///< how many of it an address can see; 0 where only the run shows

    friend bool operator==(const PlannedFollowUp&, const PlannedFollowUp&) = default;
};

/// The extra looks that \a request allows, host by host in the order of its targets. Pure.
[[nodiscard]] QList<PlannedFollowUp> plannedFollowUps(const RunRequest& request);

} // namespace PortCheck
