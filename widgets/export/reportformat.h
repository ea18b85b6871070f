// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/report/reportedrun.h"
#include "model/report/reportwriter.h"

namespace PortCheck {

enum class ReportFormat { Html, Pdf, Csv, Json, Junit, Markdown, Rules };

/// Writes a whole report from one snapshot to \a device. \a rules is only for ReportFormat::Rules. ReportFormat::Pdf
/// needs a QGuiApplication. False if the device did not take all of it.
[[nodiscard]] bool writeReport(
    QIODevice& device, const ReportedRun& reported, ReportFormat format, const RequestOptions& rules = {});

} // namespace PortCheck
