// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QCoreApplication>

namespace PortCheck {

/// Advice where a firewall keeps single ports away from this computer.
inline constexpr Text allowFromHere{
    QT_TRANSLATE_NOOP3("PortCheck::Cause", "Network team: allow %1 from this computer to %2.",
        "%1 port and protocol, %2 host with its address"),
    Value::Ports, Value::HostsWithAddress};

} // namespace PortCheck
