// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

namespace PortCheck {

/// The targets of the request and, after them, one for each role that stands for those that --discover would find: each
/// with a name of its own, for hosts of one name are one.
[[nodiscard]] QList<Target> plannedTargets(const Options& options);

/// Whether --plan writes \a report: the firewall request for the whole plan, which needs no answers.
[[nodiscard]] bool isWrittenWithThePlan(const ReportRequest& report);

/// What a run with these options would send, before anything is sent: every question with the most repetitions it can
/// have, the follow-up questions ("extra looks"), and what only the run can show. Pure; translated.
[[nodiscard]] QString planText(const Options& options);

} // namespace PortCheck
