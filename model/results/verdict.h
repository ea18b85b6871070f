// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/vocabulary.h"

#include <QString>

namespace PortCheck {

/// What an observation means for the requirement, in words for people.
struct Verdict {
    Outcome outcome = Outcome::NotRun;
    Reason reason = Reason::None;
    QString explanation; ///< one or two sentences; translated
    QString remedy; ///< who should do what; empty if nothing needs to be done; translated
    Owner owner = Owner::Nobody; ///< who should act first

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

} // namespace PortCheck
