// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangescan.h"
#include "model/run/runlimits.h"
#include "model/support/result.h"

#include <optional>

class QCommandLineParser;

namespace PortCheck {

/// The options that say how fast, how patiently and how thoroughly a run asks: --timeout, --retries, --parallel,
/// --range-check and --rate.
void addLimitOptions(QCommandLineParser& parser);

/// The limits that the options set, or one sentence on what is wrong.
[[nodiscard]] Result<RunLimits> readLimits(const QCommandLineParser& parser);
/// How ranges are scanned beyond the ports that the mapper names; no value for "endpoints".
[[nodiscard]] Result<std::optional<RangeMode>> readRangeCheck(const QCommandLineParser& parser);

} // namespace PortCheck
