// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/report/reportwriter.h"

namespace PortCheck {

enum class ReportFormat { Html, Pdf, Csv, Json, Rules };

/// A whole report from one snapshot. \a scope is only for ReportFormat::Rules. ReportFormat::Pdf needs a
/// QGuiApplication.
[[nodiscard]] QByteArray writeReport(
    const RunSnapshot& run, ReportFormat format, RequestScope scope = RequestScope::FailedByNetwork);

} // namespace PortCheck
