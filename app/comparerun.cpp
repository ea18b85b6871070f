// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/comparerun.h"

#include "app/awaitedinput.h"
#include "model/compare/comparesources.h"
#include "model/report/sourcesreport.h"
#include "model/words/sourcestext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <list>

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
        isWritten = writeOutput(report.path, bytes, streams) && isWritten;
    }
    return isWritten;
}

bool isSomethingDifferent(const SourceMatrix& matrix)
{
    return std::any_of(matrix.hosts.begin(), matrix.hosts.end(), [](const SourceHost& host) { return host.differs; });
}

/// Whether what fails from one computer, or was asked from there, can't be told from the others; or nobody else asked.
bool isSomethingUntold(const SourceMatrix& matrix)
{
    if (isOfOneComputer(matrix))
        return true;
    return std::any_of(matrix.hosts.begin(), matrix.hosts.end(), [](const SourceHost& host) {
        return host.failsFromOneAlone;
    }) || std::any_of(matrix.remarks.begin(), matrix.remarks.end(), [](const SourceRemark& remark) {
        return remark.kind == SourceRemarkKind::NothingAsked || remark.kind == SourceRemarkKind::AskedLess;
    });
}

/// What takes seconds isn't waited for without a word.
void announceReading(const QStringList& paths, Streams streams)
{
    constexpr qint64 mebibyte = qint64(1024) * 1024;
    constexpr qint64 much = 16 * mebibyte;
    qint64 bytes = 0;
    for (const QString& path : paths)
        bytes += QFileInfo(path).size();
    if (bytes > much)
        streams.progress
            << CompareRun::tr("Reading %n file(s), %1 MiB…", "results files", int(paths.size())).arg(bytes / mebibyte)
            << Qt::endl;
}

} // namespace

ExitStatus runComparison(const Options& options, Streams streams)
{
    announceReading(options.results, streams);
    std::list<AwaitedInput> awaited;
    for (const QString& path : options.results)
        awaited.emplace_back(path);
    const ReadSources read = readSources(options.results);
    awaited.clear();
    for (const QString& error : read.errors)
        streams.progress << error << Qt::endl;
    if (read.matrix.columns.size() < 2) {
        for (const SourceRemark& remark : read.matrix.remarks)
            streams.progress << sourceRemarkText(remark) << Qt::endl;
        streams.progress << CompareRun::tr("Side by side there must be the results of two runs at least.") << Qt::endl;
        return ExitStatus::BadRequest;
    }
    const bool isOutputTaken = std::any_of(options.reports.begin(), options.reports.end(),
        [](const ReportRequest& report) { return isStandardOutput(report.path); });
    QTextStream& lines = isOutputTaken ? streams.progress : streams.output;
    for (const QString& line : sourceLines(read.matrix))
        lines << line << '\n';
    lines << Qt::flush;
    if (!writeReports(read.matrix, options.reports, streams))
        return ExitStatus::BadRequest;
    if (isSomethingDifferent(read.matrix))
        return ExitStatus::Failed;
    const bool isWhole = read.errors.isEmpty() && !isSomethingUntold(read.matrix);
    return isWhole ? ExitStatus::Passed : ExitStatus::Inconclusive;
}

} // namespace PortCheck
