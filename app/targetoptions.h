// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/runplan.h"
#include "model/support/result.h"

#include <QString>

class QCommandLineParser;

namespace PortCheck {

/// --target and --targets.
void addTargetOptions(QCommandLineParser& parser);

/// What a command line says of what is to be checked, and how.
struct GivenPlan {
    RunPlan plan;
    QString remark; ///< on the port table that was read, for the person; usually empty
};

/// What the files of --targets say, one after the other, and after them the options: these hold. Reads the files, and
/// that of the port table. Errors are one sentence.
[[nodiscard]] Result<GivenPlan> readGivenPlan(const QCommandLineParser& parser);

} // namespace PortCheck
