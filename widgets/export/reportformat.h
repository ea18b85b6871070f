// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/report/reportwriter.h"

namespace PortCheck {

enum class ReportFormat { Html, Pdf, Csv, Json, Rules };

/// A whole report from one snapshot. \a rules is only for ReportFormat::Rules. ReportFormat::Pdf needs a
/// QGuiApplication.
[[nodiscard]] QByteArray writeReport(const RunSnapshot& run, ReportFormat format, const RequestOptions& rules = {});

} // namespace PortCheck
