// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "model/results/comparison.h"
#include "model/results/finding.h"
#include "model/results/followup.h"
#include "model/results/signoff.h"
#include "model/results/sourceinfo.h"
#include "model/results/watchlog.h"
#include "model/support/dynamicrangegoal.h"
#include "model/support/ipversions.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace PortCheck {

/// The state of a run at one moment, or one that was read from a results file. A value: reports are written from it,
/// whatever the runner does meanwhile.
struct RunSnapshot {
    QString program; ///< "gp-portcheck 0.1.0"
    QDateTime startedAt; ///< UTC
    QDateTime finishedAt; ///< UTC; the current time while the run goes on
    bool cancelled = false;
    SourceInfo source;
    PortTable table;
    QString domain; ///< empty where none was given
    QList<CheckRecord> checks; ///< in plan order
    QList<FollowUpRecord> followUps; ///< in plan order of their hosts
    std::optional<SignOff> signOff{}; ///< set if somebody signed it off
    std::optional<Comparison> comparison{}; ///< with an earlier run, if that was asked for
    std::optional<WatchLog> watch{}; ///< set where checks were asked again and again

    IpVersions ipVersions = IpVersions::Both; ///< at which of a name's addresses was asked
    DynamicRangeGoal dynamicRange = DynamicRangeGoal::Usual; ///< what was chosen to be open of RPC's dynamic ports
    bool isOfEarlierTargets = false; ///< other targets or settings were entered since, which nobody has checked

    std::optional<QList<Finding>> found{}; ///< as a results file says that the run was read from; else see findings()
    QHash<int, QString> strangeReasons{}; ///< by a check's id: tokens of a newer program, whose Reason is None here

    friend bool operator==(const RunSnapshot&, const RunSnapshot&) = default;
};

} // namespace PortCheck
