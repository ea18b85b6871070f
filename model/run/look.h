// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/check.h"

#include <QLatin1String>

namespace PortCheck {

/// Why a run looks once more, beyond what the table asks for, to settle what one symptom leaves open.
enum class LookKind {
    Control, ///< a port that must be closed: if it opens, something on the way accepts every connection
    AskMapper, ///< asks the endpoint mapper by ept_map for an endpoint that did not open, which is tried again after it
    Again, ///< a port that worked, asked once more at the end, where others went silent after it
    SourcePorts, ///< a port that works, asked from local ports spread over the whole range
};

/// Where nothing can listen: a port that IANA never assigned, below those that programs use on their own.
inline constexpr quint16 controlPort = 4;

/// The fixed word for results files; never translated.
[[nodiscard]] QLatin1String token(LookKind kind);

/// An extra look with what became of it. The record's check has no row of the table.
struct LookRecord {
    LookKind kind = LookKind::Control;
    CheckRecord record;

    friend bool operator==(const LookRecord&, const LookRecord&) = default;
};

} // namespace PortCheck
