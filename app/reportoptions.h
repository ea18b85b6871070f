// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"
#include "widgets/export/reportformat.h"

#include <QList>
#include <QString>

class QCommandLineParser;

namespace PortCheck {

/// A report that the command line asks for.
struct ReportRequest {
    ReportFormat format = ReportFormat::Json;
    QString path; ///< "-" for standard output
    RequestOptions rules = {}; ///< for ReportFormat::Rules

    friend bool operator==(const ReportRequest&, const ReportRequest&) = default;
};

/// The options that name a file for each kind of report.
void addReportOptions(QCommandLineParser& parser);

/// The reports that were requested, each format at most once. Only checks the paths; nothing is written.
[[nodiscard]] Result<QList<ReportRequest>> readReports(const QCommandLineParser& parser);

} // namespace PortCheck
