// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/vocabulary.h"

#include <QString>

namespace PortCheck {

/// What the network did, in a word or two: "No answer"; translated.
[[nodiscard]] QString stateText(State state);

} // namespace PortCheck
