// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/check.h"

#include <QJsonObject>
#include <QStringList>

namespace PortCheck {

/// The names of a check's fields in results files, in the order in which a table shows them. Fixed; never translated.
[[nodiscard]] const QStringList& checkFieldNames();

/// A check as results files tell it: every one of checkFieldNames(), null where there is no value.
[[nodiscard]] QJsonObject checkFields(const CheckRecord& record);

} // namespace PortCheck
