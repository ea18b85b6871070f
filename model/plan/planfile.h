// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/runplan.h"
#include "model/support/result.h"

#include <QByteArray>
#include <QString>

namespace PortCheck {

/// What a plan's file held.
struct PlanFile {
    RunPlan plan;
    /// It was written as a plan: it says everything, and what it doesn't mention is as usual. Otherwise it is a list of
    /// targets, perhaps with some options, and leaves all else as it was.
    bool isWhole = false;
    QString remark; ///< on the port table that was read, for the person; usually empty
};

/// Whose port table holds.
enum class PlanTable {
    OfTheFile, ///< where it names one; for a whole plan without one, the built-in table
    Given, ///< that of the plan that is given, whatever the file names
};

/// Reads a targets file or a plan into what \a given says already; targets are added to those of \a given. UTF-8, at
/// most 1 MiB; lines are
///
///     ROLE=HOST[,HOST…]      roles as parseRoleAssignment() has them; a host that a role has already is dropped
///     --OPTION [VALUE]       one of planOptionNames(); the value is the rest of the line, without quotation marks
///     # …                    a comment
///
/// A whole plan, as planFileContent() writes it, begins with "# GP PortCheck plan, version 1" and ends with "# end of
/// plan", by which a file that was cut is known; outside there are only blank lines and comments. A port table is named
/// from the folder of the plan; one on another computer's share isn't read, since Windows would send that computer the
/// person's name and password hash. Errors name the file and the line, and are for whatever else is no plan: another
/// sort of file, a newer version, unknown roles, options or values, the file of the table.
[[nodiscard]] Result<PlanFile> readPlanFile(const QString& path, const RunPlan& given, PlanTable table);

/// What stands in the file of a plan that lies in \a folder, which the path of the port table is relative to where that
/// is possible. An error where a role or that path can't be written as a line.
[[nodiscard]] Result<QByteArray> planFileContent(const RunPlan& plan, const QString& folder);

} // namespace PortCheck
