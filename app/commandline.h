// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demooptions.h"
#include "app/explainoption.h"
#include "app/reportoptions.h"
#include "app/standinoptions.h"
#include "app/watchoptions.h"
#include "model/compare/savedrun.h"
#include "model/run/checkrunner.h"
#include "model/support/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace PortCheck {

/// What the command line asks for.
struct Options {
    enum class Mode { Window, Check, Plan, StandIn, Compare, Explain, Help, Version };

    Mode mode = Mode::Window;
    RunRequest request;
    bool discover = false;
    std::optional<DemoFault> demo; ///< for Mode::Window and Mode::Check; the request then only holds its table
    QList<ReportRequest> reports; ///< each format at most once (a request once in each form), at most one to standard
                                  ///< output; also of Mode::Compare
    MaskRequest mask; ///< for the reports
    std::optional<SavedRun> baseline; ///< for Mode::Check: the earlier run to compare with
    std::optional<WatchOrder> watch{}; ///< for Mode::Check: what goes on after the run
    StandInRequest standIn; ///< for Mode::StandIn; its table is the request's
    QList<Reason> explain; ///< for Mode::Explain; empty: the tokens of all are to be listed
    /// Paths of results files: for Mode::Window the one to open, or several to put side by side; for Mode::Compare
    /// those to be compared, two at least.
    QStringList results;
    QString plan{}; ///< for Mode::Window: the path of a plan or a list of targets to open; empty for none
    QString tableFile{}; ///< where the request's table was read from, with its folder; empty for the built-in one
    QString remark; ///< on the port table that was read, for the person; usually empty
};

/// Reads the arguments, the program's name first. Errors are one sentence each. Reads the files that are named
/// (targets, table, baseline) and writes none; it checks whether reports can be written to their paths, so that a run
/// doesn't end in an error that could be known before.
[[nodiscard]] Result<Options> parseCommandLine(const QStringList& arguments);

/// The language that the arguments ask for, "" for the system's. parseCommandLine() reports an unknown one.
[[nodiscard]] QString requestedLanguage(const QStringList& arguments);

/// The first role of the table that has no target, as a sentence; empty if every role has one.
[[nodiscard]] QString missingTargets(const RunRequest& request);

/// What --help prints. Needs the application object.
[[nodiscard]] QString helpText();

} // namespace PortCheck
