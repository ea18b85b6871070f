// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostfacts.h"
#include "model/causes/look.h"
#include "model/results/check.h"
#include "model/results/followup.h"
#include "model/results/statement.h"

#include <QVarLengthArray>

#include <array>
#include <optional>
#include <span>
#include <utility>

namespace PortCheck {

/// The values that an observation itself can tell, each made when the first sentence names it: all sentences about one
/// check share them.
using KnownValues = std::array<QString, std::size_t(Value::Domain) + 1>;

/// What a cause is judged by: one check or follow-up question that came to an end, and what is known besides.
struct Observation {
    const CheckRecord& record;
    const HostFacts& host;
    std::optional<FollowUpKind> followUp{}; ///< set for a follow-up question
    PortRange dynamicPorts{}; ///< where this system takes its local ports from; for follow-up questions
    mutable KnownValues known{}; ///< for say() alone
};

/// What a cause makes of an observation that it explains.
struct Ruling {
    Outcome outcome = Outcome::Inconclusive;
    Owner owner = Owner::Nobody; ///< who should act first
    Statement title; ///< a clause to follow a colon: "dc1 refused the connection to 389/TCP"
    QList<Statement>
        explanation; ///< one or two sentences that a helpdesk can read aloud: what was found, what it can mean
    QList<Advice> advice; ///< empty if nothing needs to be done
    QList<PortRange> localPorts{}; ///< the parts of this computer's local ports that the title is about, if it is
};

/// One thing that explains what was seen. Each is a constant in a file of its own, in the folder of its family; see
/// registry.h for their order.
struct Cause {
    /// How far it reaches. One that reaches further takes the checks of those below it. One of the run is one finding,
    /// on whatever ports and hosts it shows.
    enum class Scope { Port, Host, Run };
    /// What the probe must have found: with ItsReason, what has the cause's own reason, else it is not even judged.
    enum class Needs { Anything, ItsReason };

    Reason reason; ///< what it is called in JSON and CSV; causes that differ only in words or owner share one
    Scope scope;
    std::optional<Ruling> (*judge)(const Observation&); ///< pure; no value where it does not hold
    std::span<const Text> texts; ///< everything that it can say, for the tests
    /// The one look that would settle whether it holds at an address, once all that was asked there has come to an end;
    /// no value where nothing hints at it. Null for a cause that needs none. Pure.
    std::optional<Look> (*look)(const HostRecords&) = nullptr;
    Needs needs = Needs::Anything;

    [[nodiscard]] bool canHoldFor(Reason found) const { return needs == Needs::Anything || found == reason; }
};

/// Values that say() can't know from the check alone, in the order in which the text names them.
using OwnValues = QVarLengthArray<std::pair<Value, Items>, 3>;

/// \a text with what the observation tells of its values: the host, its address, the port, the service, the domain.
/// \a own come first, each for the first value of its kind that is still free.
[[nodiscard]] Statement say(const Text& text, const Observation& seen, const OwnValues& own = {}, int number = 0);

} // namespace PortCheck
