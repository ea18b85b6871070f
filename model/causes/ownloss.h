// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace PortCheck {

struct CheckRecord;

/// What this computer lost of its own network in mid-run, so that a check got no answer.
struct OwnLoss {
    enum class Kind { LinkDown, AddressGone, NoRoute, RouteChanged };
    Kind kind = Kind::LinkDown;
    QString interfaceName; ///< by which the questions left
    QString address; ///< of this computer, from which they came
    QString interfaceNow; ///< for RouteChanged: by which they would leave now
    QString seenAt; ///< UTC, ISO 8601: when it was first noticed

    friend bool operator==(const OwnLoss&, const OwnLoss&) = default;
};

/// What the evidence of a check says of it; no value where the check does not say so. Pure.
[[nodiscard]] std::optional<OwnLoss> ownLossOf(const CheckRecord& record);

} // namespace PortCheck
