// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/statement.h"

#include <QCoreApplication>

namespace PortCheck {

/// Advice where a service of a controller answers with an error, which the explanation names.
inline constexpr Text seeTheEventLog{
    QT_TRANSLATE_NOOP3("PortCheck::Cause", "Directory team: look for this error in the event log of %1.", "%1 host"),
    Value::Hosts};
/// What it says besides.
inline constexpr Text itsWords{
    QT_TRANSLATE_NOOP3("PortCheck::Cause", "It says: %1", "%1 a text that came with the error"), Value::Words};

} // namespace PortCheck
