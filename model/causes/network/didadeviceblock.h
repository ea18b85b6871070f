// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QCoreApplication>

namespace PortCheck {

/// Advice where what was asked of several ports fell silent in mid-run.
inline constexpr Text didADeviceBlock{QT_TRANSLATE_NOOP3("PortCheck::Cause",
    "Network team: did a device block this computer during the check, or has one that translates addresses (NAT) "
    "no ports left? Then check again with fewer checks at once (--parallel 1).",
    "")};

} // namespace PortCheck
