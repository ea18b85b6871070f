// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/sourceinfo.h"

namespace PortCheck {

/// The computer that probes of tests leave from, the same on every machine: that a test's target is an address of the
/// machine that it runs on must make no difference.
[[nodiscard]] inline SourceInfo fakeComputer()
{
    const QString address = QStringLiteral("10.255.0.1");
    return {QStringLiteral("auditor"), {address}, {{32768, 60999}, {}, false}, {{address, QStringLiteral("eth0")}}};
}

} // namespace PortCheck
