// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostrecords.h"
#include "model/results/followup.h"

#include <QHostAddress>

#include <optional>

namespace PortCheck {

/// A follow-up question that would settle whether a cause holds at an address.
struct Look {
    FollowUpKind kind = FollowUpKind::Again;
    const CheckRecord* of = nullptr; ///< whose target, port and service are asked
    std::optional<PortRange> fromLocalPorts{}; ///< as in ProbeRequest
    QHostAddress fromAddress{}; ///< the same, as localAddress
    bool once = false; ///< a single attempt, whatever its kind has otherwise
    quint16 besideOpenPort = 0; ///< as in ProbeRequest
};

/// The TCP check that proved itself first, and so is furthest from whatever happened later; null if there is none.
[[nodiscard]] const CheckRecord* firstProven(const HostRecords& records);

/// The TCP check that proved itself first; where none did, the first that opened. Null if there is none.
[[nodiscard]] const CheckRecord* firstOpened(const HostRecords& records);

/// Whether the port that must be closed opened: something accepts every connection, and no port has to be asked again.
[[nodiscard]] bool everyPortOpens(const HostRecords& records);

/// The follow-up of that kind, if it was asked; null otherwise.
[[nodiscard]] const FollowUpRecord* followUpOf(const HostRecords& records, FollowUpKind kind);

} // namespace PortCheck
