// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/results/rangescan.h"
#include "model/run/runlimits.h"
#include "model/support/dynamicrangegoal.h"
#include "model/support/ipversions.h"
#include "model/targets/target.h"

#include <QList>
#include <QString>

#include <optional>

namespace PortCheck {

/// What is to be checked, and how: what a person would otherwise enter, or give as options. A value type; see
/// readPlanFile() for its file and checkCommand() for its command.
struct RunPlan {
    PortTable table;
    QString tableFile; ///< where the table was read from; empty for the built-in one
    QList<Target> targets; ///< in roles of the table, each once
    QString domain; ///< normalised; may be empty
    RunLimits limits; ///< within their bounds
    bool extraLooks = true; ///< see RunRequest
    std::optional<RangeMode> rangeScan{}; ///< the same
    bool sourcePorts = false; ///< the same
    /// The path of the file with the secret that stand-ins are asked with; may be empty. Never in a plan's file, which
    /// may come from others: they would have a secret of this computer sent to hosts of theirs.
    QString standInTokenFile{};
    IpVersions ipVersions = IpVersions::Both; ///< see RunRequest
    DynamicRangeGoal dynamicRange = DynamicRangeGoal::Usual; ///< the same

    friend bool operator==(const RunPlan&, const RunPlan&) = default;
};

} // namespace PortCheck
