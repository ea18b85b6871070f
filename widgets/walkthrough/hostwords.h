// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "model/support/dynamicrangegoal.h"
#include "widgets/style/statusmark.h"

#include <QList>

namespace PortCheck {

/// What to show about one host.
struct HostLine {
    QString host;
    StatusMark mark = StatusMark::NotRun;
    QString text; ///< sentences; may have several lines; translated

    friend bool operator==(const HostLine&, const HostLine&) = default;
};

/// The records of one host.
struct RecordsOfHost {
    QString host;
    QList<CheckRecord> records;
};

/// \a records grouped by host, in the order of each host's first record.
[[nodiscard]] QList<RecordsOfHost> byHost(const QList<CheckRecord>& records);

/// Which addresses a host has, and whether anything answers there: a refusal is an answer, silence is not one yet.
[[nodiscard]] HostLine reachabilityLine(const RecordsOfHost& host);

/// Whether a stand-in answers at a host, or another service, or nothing yet.
[[nodiscard]] HostLine standInLine(const RecordsOfHost& host);

/// The progress of a host's checks, who answered, and the result.
[[nodiscard]] HostLine progressLine(const RecordsOfHost& host, DynamicRangeGoal goal);

} // namespace PortCheck
