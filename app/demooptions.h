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

/// What a demo has to show; no value if no demo was requested.
[[nodiscard]] Result<std::optional<DemoFault>> readDemo(const QCommandLineParser& parser);

/// A sentence about the first option that can't be combined with --demo, or that requires --demo if that isn't given;
/// empty if there is none.
[[nodiscard]] QString demoConflict(const QCommandLineParser& parser);

/// Starts the demo that \a options request, reports that on \a progress, and puts what has to be checked into
/// \a options. If it can't start, reports that instead and returns false.
[[nodiscard]] bool startDemo(Demo& demo, Options& options, QTextStream& progress);

} // namespace PortCheck
