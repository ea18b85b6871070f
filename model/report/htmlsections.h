// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"
#include "model/report/reportwriter.h"

#include <QCoreApplication>

namespace PortCheck {

class HtmlWriter;

/// The translation context of the HTML report.
class HtmlReport final {
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

/// Each writes one section of the report, from the summary for everyone down to the tables for engineers.
void writeStandInNotice(HtmlWriter& html, const RunSnapshot& run);
void writeSummary(HtmlWriter& html, const RunSnapshot& run, const QList<Finding>& found);
void writeFacts(HtmlWriter& html, const RunSnapshot& run);
void writeSignOff(HtmlWriter& html, const RunSnapshot& run);
void writeFindings(HtmlWriter& html, const QList<Finding>& found);
void writeFirewallRequest(HtmlWriter& html, const RunSnapshot& run, ReportExtent extent);
void writeMatrix(HtmlWriter& html, const RunSnapshot& run, ReportExtent extent);
void writeRequirements(HtmlWriter& html, const RunSnapshot& run);
void writeRanges(HtmlWriter& html, const RunSnapshot& run, ReportExtent extent);
void writeFollowUps(HtmlWriter& html, const RunSnapshot& run);
void writeLimits(HtmlWriter& html, const RunSnapshot& run);
/// Every check by itself, with its evidence.
void writeChecks(HtmlWriter& html, const RunSnapshot& run);
/// The same without evidence, what is equal at several hosts once, with their names.
void writeChecksInBrief(HtmlWriter& html, const RunSnapshot& run);

} // namespace PortCheck
