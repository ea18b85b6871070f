// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QCoreApplication>

namespace PortCheck {

/// What the causes say of UDP where something accepts TCP connections in place of a host.
inline constexpr Text silenceOverUdpProvesNothing{
    QT_TRANSLATE_NOOP3("PortCheck::Cause",
        "What accepts connections in place of a host need not pass on UDP, so silence on %1 proves no block.",
        "%1 port and protocol"),
    Value::Ports};

} // namespace PortCheck
