// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangemap.h"

#include <QList>

namespace PortCheck {

/// How a part of a range is drawn in the window, ordered from parts that all others may cover to parts that must be
/// seen however narrow they are.
enum class RangePart {
    NotAsked,
    Answers,
    Local, ///< this computer did not send the questions
    Rejected, ///< the network rejected the questions
    Silent,
};

[[nodiscard]] const QList<RangePart>& allRangeParts();

[[nodiscard]] RangePart partOf(const ReachabilityRun& run);

[[nodiscard]] inline int portsIn(const ReachabilityRun& run)
{
    return run.to - run.from + 1;
}

/// The index of the run that contains \a port; -1 if there is none. The runs are in ascending order.
[[nodiscard]] qsizetype runAt(const QList<ReachabilityRun>& runs, int port);

} // namespace PortCheck
