// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/firewallrequest.h"
#include "model/results/runsnapshot.h"

#include <QByteArray>

namespace PortCheck {

/// How much of each check is in an HTML report.
enum class ReportExtent {
    Whole, ///< each check with its texts and its evidence
    Brief, ///< for paper: what is equal at several hosts stands once; evidence only of what did not pass
};

/// Each writes a whole report from one snapshot. Pure. Everything that came from the network is written as text, never
/// as markup.
[[nodiscard]] QByteArray jsonReport(const RunSnapshot& run);
[[nodiscard]] QByteArray csvReport(const RunSnapshot& run);
[[nodiscard]] QByteArray htmlReport(const RunSnapshot& run, ReportExtent extent = ReportExtent::Whole);

/// As text: a request for the firewall team; see RequestOptions.
[[nodiscard]] QByteArray rulesReport(const RunSnapshot& run, const RequestOptions& options);

} // namespace PortCheck
