// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/reportformat.h"

#include "widgets/export/pdfreport.h"

#include <QIODevice>

namespace PortCheck {

namespace {

bool takes(QIODevice& device, const QByteArray& content)
{
    return device.write(content) == content.size();
}

} // namespace

bool writeReport(QIODevice& device, const ReportedRun& reported, ReportFormat format, const RequestOptions& rules)
{
    switch (format) {
    case ReportFormat::Html:
        return writeHtmlReport(device, reported);
    case ReportFormat::Pdf: {
        const QByteArray pdf = pdfReport(reported.run, reported.parts);
        return !pdf.isEmpty() && takes(device, pdf);
    }
    case ReportFormat::Csv:
        return writeCsvReport(device, reported);
    case ReportFormat::Json:
        return writeJsonReport(device, reported);
    case ReportFormat::Junit:
        return writeJunitReport(device, reported);
    case ReportFormat::Markdown:
        return writeMarkdownReport(device, reported);
    case ReportFormat::Rules:
        return takes(device, rulesReport(reported.requests, rules));
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
