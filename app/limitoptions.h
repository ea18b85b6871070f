// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

class QCommandLineParser;

namespace PortCheck {

/// The options that say how fast, how patiently and how thoroughly a run asks: --timeout, --retries, --parallel,
/// --range-check, --dynamic-range and --rate. What they mean: setPlanOption().
void addLimitOptions(QCommandLineParser& parser);

} // namespace PortCheck
