// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/check.h"
#include "model/targets/target.h"

#include <QList>

namespace PortCheck {

/// The checks that \a table asks for on a target, before its name is resolved: a check for each row of its role, each
/// protocol and each port, and a placeholder for each dynamic range over TCP. \a targetIndex is the target's place in
/// the run. Pure.
[[nodiscard]] QList<Check> planTarget(const PortTable& table, const Target& target, int targetIndex);

/// The check of one port that an endpoint mapper named in place of \a placeholder.
[[nodiscard]] Check planEndpoint(const Check& placeholder, quint16 port);

} // namespace PortCheck
