// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/demo/demofault.h"
#include "model/support/result.h"

class QCommandLineParser;
class QTextStream;

namespace PortCheck {

class Demo;
struct Options;

/// --demo and the option that goes with it.
void addDemoOptions(QCommandLineParser& parser);

/// What a demo is to show; nothing where none is asked for.
[[nodiscard]] Result<std::optional<DemoFault>> readDemo(const QCommandLineParser& parser);

/// The first option that doesn't go with --demo, or goes with it alone where that isn't given, as a sentence; empty
/// where there is none.
[[nodiscard]] QString demoConflict(const QCommandLineParser& parser);

/// Starts the demo that \a options ask for, says so on \a progress, and puts what has to be checked into \a options.
/// Where it can't start, it says that instead and returns false.
[[nodiscard]] bool startDemo(Demo& demo, Options& options, QTextStream& progress);

} // namespace PortCheck
