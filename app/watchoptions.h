// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rounds/watcher.h"
#include "model/support/result.h"

#include <QString>

#include <optional>

class QCommandLineParser;

namespace PortCheck {

/// The option that has checks asked again and again; how long is said by --for, which stand-ins have as well.
void addWatchOption(QCommandLineParser& parser);

/// The watch that was requested, if any: of all checks. Errors are one sentence.
[[nodiscard]] Result<std::optional<WatchOrder>> readWatch(const QCommandLineParser& parser);

/// What is wrong with the combination of options; empty if nothing is.
[[nodiscard]] QString watchConflict(const QCommandLineParser& parser);

} // namespace PortCheck
