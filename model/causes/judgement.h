// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostfacts.h"
#include "model/results/check.h"

namespace PortCheck {

/// A verdict without its words.
struct Judgement {
    Outcome outcome;
    Reason reason;
};

/// What was found of a whole range means this. Pure.
[[nodiscard]] Judgement judgeRange(const RangeResult& found, const HostFacts& host);

/// What a stand-in did for the scan of its host's range, in a sentence or two; empty where there was none. Translated.
[[nodiscard]] QString listeningText(const RangeListening& listening);

/// The words for it that are other than those for a single port; empty where there are none. Translated.
[[nodiscard]] QString rangeExplanation(const CheckRecord& record, Reason reason, const HostFacts& host);
[[nodiscard]] QString rangeRemedy(const CheckRecord& record, Reason reason);

} // namespace PortCheck
