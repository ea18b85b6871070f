// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"
#include "model/report/reportwriter.h"

#include <QCoreApplication>

namespace PortCheck {

class HtmlWriter;
struct TableOutcomes;

/// The translation context of the HTML report.
class HtmlReport final {
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

/// Each writes one section of the report, from the summary for everyone down to the tables for engineers.
void writeStandInNotice(HtmlWriter& html, const RunSnapshot& run);
void writeSummary(HtmlWriter& html, const RunSnapshot& run, const QList<Finding>& found);
void writeFacts(HtmlWriter& html, const RunSnapshot& run);
void writeSignOff(HtmlWriter& html, const RunSnapshot& run);
void writeComparison(HtmlWriter& html, const RunSnapshot& run);
void writeWatch(HtmlWriter& html, const RunSnapshot& run);
void writeFindings(HtmlWriter& html, const QList<Finding>& found);
void writeFirewallRequest(HtmlWriter& html, const RunRequests& requests, ReportExtent extent);
void writeMatrix(HtmlWriter& html, const TableOutcomes& table, ReportExtent extent);
void writeRequirements(HtmlWriter& html, const TableOutcomes& table);
void writeRanges(HtmlWriter& html, const RunSnapshot& run, ReportExtent extent);
void writeFollowUps(HtmlWriter& html, const RunSnapshot& run);
void writeLimits(HtmlWriter& html, const RunSnapshot& run);
/// Each of \a checks by itself, with its evidence; in brief without what the findings say already.
void writeChecks(HtmlWriter& html, const QList<CheckRecord>& checks, const QString& domain, ReportExtent extent);
/// Each host with its checks, those at which the same was seen together: what did not pass with its evidence.
void writeChecksOfManyHosts(HtmlWriter& html, const RunSnapshot& run);
/// Every check, what is equal at several hosts once, with their names; then the evidence of what did not pass, unless
/// it is much.
void writeChecksInBrief(HtmlWriter& html, const RunSnapshot& run);

} // namespace PortCheck
