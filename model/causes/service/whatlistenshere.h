// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QCoreApplication>

namespace PortCheck {

/// Advice where an address of this computer was asked and another program than the expected one answered: no device in
/// between can have done so.
inline constexpr Text whatListensHere{
    QT_TRANSLATE_NOOP3("PortCheck::Cause", "Administrator of %1: which program listens on %2 here?",
        "%1 host, an address of this computer, %2 port and protocol"),
    Value::Hosts, Value::Ports};

} // namespace PortCheck
