// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/check.h"
#include "model/run/localports.h"
#include "model/run/look.h"
#include "model/run/signoff.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace PortCheck {

struct Finding;

/// The computer that the checks were sent from.
struct SourceInfo {
    QString host;
    QStringList addresses; ///< without loopback and link-local ones
    LocalPorts localPorts;

    friend bool operator==(const SourceInfo&, const SourceInfo&) = default;
};

/// How many checks came out how, and the worst of them.
struct RunSummary {
    Outcome outcome = Outcome::NotRun; ///< the worst: fail, then inconclusive, then warn, then pass
    int pass = 0;
    int warn = 0;
    int fail = 0;
    int inconclusive = 0;
    int notApplicable = 0;
    int notRun = 0;

    friend bool operator==(const RunSummary&, const RunSummary&) = default;
};

/// A run as it was at one moment. A value: what a report is written from, whatever the runner does meanwhile.
struct RunSnapshot {
    QString program; ///< "gp-portcheck 0.1.0"
    QDateTime startedAt; ///< UTC
    QDateTime finishedAt; ///< UTC; now, while the run goes on
    bool cancelled = false;
    SourceInfo source;
    PortTable table;
    QString domain; ///< empty where none was given
    QList<CheckRecord> checks; ///< in plan order
    QList<LookRecord> looks; ///< in plan order of their hosts
    std::optional<SignOff> signOff{}; ///< where somebody signed it off

    friend bool operator==(const RunSnapshot&, const RunSnapshot&) = default;
};

/// The numbers are those of \a checks; what \a looks found counts for the worst outcome only.
[[nodiscard]] RunSummary summarize(const QList<CheckRecord>& checks, const QList<LookRecord>& looks = {});

/// One sentence for the top of the window and of each report: causes before counts; translated.
[[nodiscard]] QString headline(const QList<CheckRecord>& checks, const QList<LookRecord>& looks = {});
/// The same where the findings() of the two are there already.
[[nodiscard]] QString headline(
    const QList<CheckRecord>& checks, const QList<LookRecord>& looks, const QList<Finding>& found);

} // namespace PortCheck
