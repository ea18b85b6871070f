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

/// Whether reports are to have masks for names and addresses.
struct MaskRequest {
    bool isWanted = false;
    QString keyPath; ///< where what each mask stands for is to be kept; empty for nowhere

    friend bool operator==(const MaskRequest&, const MaskRequest&) = default;
};

/// The options that name a file for each kind of report.
void addReportOptions(QCommandLineParser& parser);

/// The reports that were requested, each format at most once. Only checks the paths; nothing is written.
[[nodiscard]] Result<QList<ReportRequest>> readReports(const QCommandLineParser& parser);

/// The masks that were requested for \a reports. Only checks the path; nothing is written.
[[nodiscard]] Result<MaskRequest> readMask(const QCommandLineParser& parser, const QList<ReportRequest>& reports);

} // namespace PortCheck
