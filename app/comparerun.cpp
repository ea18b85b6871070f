// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/comparerun.h"

#include "model/compare/comparesources.h"
#include "model/report/sourcesreport.h"
#include "model/system/savefile.h"
#include "model/words/sourcestext.h"

#include <QCoreApplication>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct CompareRun {
    Q_DECLARE_TR_FUNCTIONS(CompareRun)
};

/// @returns false where one of them could not be written.
bool writeReports(const SourceMatrix& matrix, const QList<ReportRequest>& reports, Streams streams)
{
    bool isWritten = true;
    for (const ReportRequest& report : reports) {
        const QByteArray bytes = report.format == ReportFormat::Json ? sourcesJson(matrix) : sourcesCsv(matrix);
        if (report.path == "-"_L1) {
            isWritten = streams.reports.write(bytes) == bytes.size() && isWritten;
            continue;
        }
        const Result<QString> saved = saveFile(report.path, bytes);
        if (saved.ok())
            continue;
        streams.progress << saved.error() << Qt::endl;
        isWritten = false;
    }
    return isWritten;
}

bool isSomethingDifferent(const SourceMatrix& matrix)
{
    return std::any_of(matrix.hosts.begin(), matrix.hosts.end(), [](const SourceHost& host) { return host.differs; });
}

} // namespace

ExitStatus runComparison(const Options& options, Streams streams)
{
    const ReadSources read = readSources(options.results);
    for (const QString& error : read.errors)
        streams.progress << error << Qt::endl;
    if (read.matrix.columns.size() < 2) {
        for (const SourceRemark& remark : read.matrix.remarks)
            streams.progress << sourceRemarkText(remark) << Qt::endl;
        streams.progress << CompareRun::tr("Side by side there must be the results of two runs at least.") << Qt::endl;
        return ExitStatus::BadRequest;
    }
    const bool isOutputTaken = std::any_of(options.reports.begin(), options.reports.end(),
        [](const ReportRequest& report) { return report.path == "-"_L1; });
    QTextStream& lines = isOutputTaken ? streams.progress : streams.output;
    for (const QString& line : sourceLines(read.matrix))
        lines << line << '\n';
    lines << Qt::flush;
    if (!writeReports(read.matrix, options.reports, streams))
        return ExitStatus::BadRequest;
    if (isSomethingDifferent(read.matrix))
        return ExitStatus::Failed;
    return read.errors.isEmpty() ? ExitStatus::Passed : ExitStatus::Inconclusive;
}

} // namespace PortCheck
