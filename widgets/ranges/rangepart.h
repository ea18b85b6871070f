// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangemap.h"

#include <QList>

namespace PortCheck {

/// What a part of a range looks like in the window. From what may be covered by all others to what must be seen however
/// narrow it is.
enum class RangePart {
    NotAsked,
    Answers,
    Local, ///< this computer did not let the questions out
    Rejected, ///< the network said so
    Silent,
};

[[nodiscard]] const QList<RangePart>& allRangeParts();

[[nodiscard]] RangePart partOf(const ReachabilityRun& run);

[[nodiscard]] inline int portsIn(const ReachabilityRun& run)
{
    return run.to - run.from + 1;
}

/// The place of the run that \a port lies in; -1 where there is none. The runs are in the order of their ports.
[[nodiscard]] qsizetype runAt(const QList<ReachabilityRun>& runs, int port);

} // namespace PortCheck
