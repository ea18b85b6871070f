// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QCoreApplication>

namespace PortCheck {

/// Advice where this computer could not send, for whatever reason of its own.
inline constexpr Text checkItsNetwork{QT_TRANSLATE_NOOP3("PortCheck::Cause",
    "Administrator of this computer: check its network set-up and the number of open connections.", "")};

} // namespace PortCheck
