// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/endpointmapper.h"
#include "model/results/runsnapshot.h"

#include <QJsonObject>

/// The members of results files for what was found of a whole range; see RangeResult.
namespace PortCheck {

/// The maximum number of parts of a range, and of its open ports, that are written to a results file; for each a
/// further member says how many there were.
inline constexpr qsizetype mostWrittenParts = 4096;
inline constexpr qsizetype mostWrittenPorts = 4096;

/// What was found of a range, as it is written to results files: rangeMode, asked, rangeMap and rangeMapParts,
/// openPorts and openPortCount, openPortUses for those open ports that are among \a named; and, if the scan came to its
/// end, connections, exact, fellSilent, lost and, if there are any, localPortsUnanswered.
[[nodiscard]] QJsonObject rangeFields(const RangeResult& found, const QList<RpcPort>& named);

/// The TCP ports that the endpoint mapper at the address of \a range named within the range, in ascending order; none
/// if it is not a check of a whole range.
[[nodiscard]] QList<RpcPort> portsNamedIn(const CheckRecord& range, const QList<CheckRecord>& checks);

} // namespace PortCheck
