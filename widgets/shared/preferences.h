// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangescan.h"
#include "model/run/runlimits.h"
#include "model/support/dynamicrangegoal.h"
#include "model/support/ipversions.h"

class QSettings;

namespace PortCheck {

/// How many runs are kept, and how many MiB of them.
inline constexpr Bounds keptRunsBounds{1, 10'000};
inline constexpr Bounds keptMegabytesBounds{1, 100'000};

/// What a person can set. Values that are read back are within the bounds of runlimits.h, whatever the file contains.
struct Preferences {
    RunLimits limits;
    bool extraLooks = true; ///< see RunRequest
    std::optional<RangeMode> rangeScan{}; ///< the same
    bool sourcePorts = false; ///< the same
    IpVersions ipVersions = IpVersions::Both; ///< the same
    DynamicRangeGoal dynamicRange = DynamicRangeGoal::Usual; ///< the same
    QString standInTokenFile; ///< a path; see readTokenFile()
    bool keepRuns = true; ///< each run of the window becomes a results file; see RunKeeper
    int keptRuns = 200; ///< see HistoryLimits
    int keptMegabytes = 500; ///< the same
    bool watchNotify = false; ///< whether the desktop tells what turns good or bad while it is watched
    bool watchSound = false; ///< the same with a sound
    QString language; ///< "en" or "de"; empty for the system's

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// The languages that the program can be set to, as their codes.
[[nodiscard]] QStringList knownLanguages();

[[nodiscard]] Preferences readPreferences(const QSettings& settings);
void writePreferences(QSettings& settings, const Preferences& preferences);

} // namespace PortCheck
