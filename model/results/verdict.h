// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/results/statement.h"
#include "model/support/vocabulary.h"

#include <QList>

namespace PortCheck {

/// What an observation means for the requirement.
struct Verdict {
    Outcome outcome = Outcome::NotRun;
    Reason reason = Reason::None;
    Owner owner = Owner::Nobody; ///< who should act first
    Statement title; ///< a clause to follow a colon: "dc1 refused the connection to 389/TCP"
    QList<Statement> explanation; ///< what was found and what it can mean
    QList<Advice> advice; ///< who should do what; empty if nothing needs to be done
    QList<PortRange> localPorts{}; ///< the parts of this computer's local ports that the title is about, if it is

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

} // namespace PortCheck
