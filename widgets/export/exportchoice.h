// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/report/reportparts.h"
#include "widgets/export/reportexporter.h"

namespace PortCheck {

/// What a person wants of a report.
struct ExportChoice {
    ReportFormat format = ReportFormat::Html;
    RequestOptions rules; ///< for ReportFormat::Rules; its form is the one that is looked at
    QList<RulesForm> forms{RulesForm::Text}; ///< in which that is written
    ReportExporter::Names names = ReportExporter::Names::Real;
    ReportParts parts = wholeReport(); ///< of formats that have parts
};

} // namespace PortCheck
