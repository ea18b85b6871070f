// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"

#include <QCoreApplication>

namespace PortCheck {

class HtmlWriter;

/// The translation context of the HTML report.
class HtmlReport final {
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

/// Each writes one section of the report, from the summary for everyone down to the tables for engineers.
void writeStandInNotice(HtmlWriter& html, const RunSnapshot& run);
void writeSummary(HtmlWriter& html, const RunSnapshot& run);
void writeFacts(HtmlWriter& html, const RunSnapshot& run);
void writeSignOff(HtmlWriter& html, const RunSnapshot& run);
void writeFindings(HtmlWriter& html, const RunSnapshot& run);
void writeFirewallRequest(HtmlWriter& html, const RunSnapshot& run);
void writeMatrix(HtmlWriter& html, const RunSnapshot& run);
void writeRequirements(HtmlWriter& html, const RunSnapshot& run);
void writeRanges(HtmlWriter& html, const RunSnapshot& run);
void writeFollowUps(HtmlWriter& html, const RunSnapshot& run);
void writeLimits(HtmlWriter& html, const RunSnapshot& run);
void writeChecks(HtmlWriter& html, const RunSnapshot& run);

} // namespace PortCheck
