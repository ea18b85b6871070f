// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/report/reportedrun.h"

class QTextStream;

namespace PortCheck {

/// Writes the run as a table of plain text with a line for each check, then what is to be done, then the headline.
/// Translated.
void writeSummaryTable(QTextStream& out, const ReportedRun& reported);

} // namespace PortCheck
