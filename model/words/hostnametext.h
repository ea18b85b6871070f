// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include <QList>
#include <QStringList>

namespace PortCheck {

/// For each host that the person named in several ways a sentence that says so, some for all where they are many.
[[nodiscard]] QStringList hostNameNotes(const QList<CheckRecord>& checks);

} // namespace PortCheck
