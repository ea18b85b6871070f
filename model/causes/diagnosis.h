// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostfacts.h"
#include "model/results/check.h"
#include "model/results/statement.h"

#include <span>

namespace PortCheck {

/// What an observation means for the requirement, given what the other checks on its host saw. Pure. A pass needs
/// proof: the expected service answered in its own protocol. Silence is never a pass.
[[nodiscard]] Verdict diagnose(const CheckRecord& record, const HostFacts& host);

/// What is wrong besides with the range that \a record asked, whose verdict says it too: a part that this computer
/// drops and one that the network blocks are two things to mend, as a rule by two owners. Empty, as nearly always,
/// where the verdict is about all of it. Pure.
[[nodiscard]] QList<Verdict> diagnoseBesides(const CheckRecord& record, const HostFacts& host);
/// Whether diagnoseBesides() can have something to say; it costs nothing.
[[nodiscard]] bool mayFailBesides(const CheckRecord& record);

/// What the result of a follow-up question means. \a dynamicPorts is the range that the system takes its local ports
/// from. Pure.
[[nodiscard]] Verdict diagnose(const FollowUpRecord& followUp, const HostFacts& host, PortRange dynamicPorts);

/// Whether \a statement is the one that each verdict beside a stand-in's answers ends with.
[[nodiscard]] bool saysThatAStandInAnswers(const Statement& statement);

/// The sentences that it says by itself, beside those of the causes.
[[nodiscard]] std::span<const Text> textsOfDiagnosis();

} // namespace PortCheck
