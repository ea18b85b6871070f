// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QLatin1String>

namespace PortCheck {

/// The TCP port of a control look: IANA has assigned it to nothing, so that on a healthy way it is refused or silent.
inline constexpr quint16 controlPort = 4;

/// The most endpoints of one address that the mapper is asked for once more, as long as that has opened none; each of
/// them, where it has.
inline constexpr int mostMapperFollowUps = 3;

/// Why a run looks once more, beyond what the table asks for, to settle what one symptom leaves open.
enum class FollowUpKind {
    Control, ///< a port that must be closed: if it opens, something on the way accepts every connection
    AskMapper, ///< asks the endpoint mapper by ept_map for an endpoint that did not open, which is tried again after it
    Again, ///< a port that worked, asked once more at the end, where others went silent after it
    SourcePorts, ///< a port that works, asked from local ports spread over the whole range
};

/// The fixed word for results files; never translated.
[[nodiscard]] QLatin1String token(FollowUpKind kind);

/// An extra look with what became of it. The record's check has no row of the table.
struct FollowUpRecord {
    FollowUpKind kind = FollowUpKind::Control;
    CheckRecord record;

    friend bool operator==(const FollowUpRecord&, const FollowUpRecord&) = default;
};

} // namespace PortCheck
