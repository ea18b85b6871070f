// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/endpointmapper.h"
#include "model/results/runsnapshot.h"

#include <QJsonObject>

/// The words and members for what was found of a whole range; see RangeResult.
namespace PortCheck {

/// So many parts of a range, and so many of its open ports, are written to a results file; each has a member that says
/// how many there were.
inline constexpr qsizetype mostWrittenParts = 4096;
inline constexpr qsizetype mostWrittenPorts = 4096;

/// What was found of a range, as results files tell it: rangeMode, asked, rangeMap and rangeMapParts, openPorts and
/// openPortCount, openPortUses for those open ports that are among \a named; and, where the scan came to its end,
/// connections, exact, fellSilent and lost.
[[nodiscard]] QJsonObject rangeFields(const RangeResult& found, const QList<RpcPort>& named);

/// The TCP ports that the endpoint mapper at the address of \a range named within the range, in rising order; none
/// where it is no check of a whole range.
[[nodiscard]] QList<RpcPort> portsNamedIn(const CheckRecord& range, const QList<CheckRecord>& checks);

} // namespace PortCheck
