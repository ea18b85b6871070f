// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QCommandLineParser;

namespace PortCheck {

/// --compare, whose files are the arguments without an option.
void addCompareOption(QCommandLineParser& parser);

/// What is wrong with the arguments of --compare; empty if nothing is.
[[nodiscard]] QString compareConflict(const QCommandLineParser& parser);

} // namespace PortCheck
