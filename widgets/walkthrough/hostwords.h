// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "widgets/style/statusmark.h"

#include <QList>

namespace PortCheck {

/// What there is to say of one host, for people.
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

/// \a records by host, in the order in which the hosts come first.
[[nodiscard]] QList<RecordsOfHost> byHost(const QList<CheckRecord>& records);

/// Which addresses a host has, and whether anything answers there: a refusal is an answer, silence is none yet.
[[nodiscard]] HostLine reachabilityLine(const RecordsOfHost& host);

/// Whether a stand-in answers at a host, another service does, or nothing yet.
[[nodiscard]] HostLine standInLine(const RecordsOfHost& host);

/// How far the checks of a host are, who answered, and what came of them.
[[nodiscard]] HostLine progressLine(const RecordsOfHost& host);

} // namespace PortCheck
