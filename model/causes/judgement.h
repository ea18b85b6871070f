// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostfacts.h"
#include "model/results/check.h"

namespace PortCheck {

/// A verdict without its texts.
struct Judgement {
    Outcome outcome;
    Reason reason;
};

/// Judges what was found of a whole range. Pure.
[[nodiscard]] Judgement judgeRange(const RangeResult& found, const HostFacts& host);

/// What is worth saying about how a stand-in listened during the scan of its host's range, in a sentence or two; empty
/// if it listened on every port that was asked. Translated.
[[nodiscard]] QString listeningText(const RangeListening& listening);

/// The explanation of \a reason for a range, if it differs from that for a single port; else empty. Translated.
[[nodiscard]] QString rangeExplanation(const CheckRecord& record, Reason reason, const HostFacts& host);
[[nodiscard]] QString rangeRemedy(const CheckRecord& record, Reason reason);

} // namespace PortCheck
