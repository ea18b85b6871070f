// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/reportformat.h"

#include "widgets/export/pdfreport.h"

namespace PortCheck {

QByteArray writeReport(const RunSnapshot& run, ReportFormat format, const RequestOptions& rules)
{
    switch (format) {
    case ReportFormat::Html:
        return htmlReport(run);
    case ReportFormat::Pdf:
        return pdfReport(run);
    case ReportFormat::Csv:
        return csvReport(run);
    case ReportFormat::Json:
        return jsonReport(run);
    case ReportFormat::Rules:
        return rulesReport(run, rules);
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
