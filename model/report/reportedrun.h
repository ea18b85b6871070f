// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"
#include "model/report/reportparts.h"
#include "model/request/runrequests.h"
#include "model/results/runsnapshot.h"

#include <QList>

namespace PortCheck {

/// A run with what needs attention in it and what is to be asked for, so that several reports of it work that out once.
/// The snapshot must outlive it. For one thread.
struct ReportedRun {
    // Whoever writes one report hands over the snapshot itself.
    ReportedRun(const RunSnapshot& snapshot, ReportParts wanted = wholeReport()) // NOLINT(google-explicit-constructor)
        : run(snapshot)
        , found(findingsOf(snapshot))
        , parts(wanted)
        , requests(snapshot)
    {
    }

    /// A part of a run of which is \a known what needs attention.
    ReportedRun(const RunSnapshot& part, const QList<Finding>& known)
        : run(part)
        , found(known)
        , requests(part)
    {
    }

    const RunSnapshot& run;
    const QList<Finding> found;
    const ReportParts parts = wholeReport(); ///< what is written, of reports that have parts
    const RunRequests requests;
};

} // namespace PortCheck
