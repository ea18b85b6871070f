// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace PortCheck {

/// What a person may leave out of a report that has parts: HTML, PDF and Markdown. What came out, the facts of the run
/// and what it can't tell always stay.
enum class ReportPart {
    Causes = 1, ///< what needs attention
    Request = 2, ///< the firewall rules that are missing
    Hosts = 4, ///< hosts and requirements as tables
    Ranges = 8, ///< whole ranges of ports; not in Markdown
    Checks = 16, ///< each check, with its evidence
    Changes = 32, ///< what was compared and watched
};
Q_DECLARE_FLAGS(ReportParts, ReportPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReportParts)

/// Each part, in the order of a report.
[[nodiscard]] const QList<ReportPart>& allReportParts();
/// All of them together: a whole report.
[[nodiscard]] ReportParts wholeReport();
/// Its name; translated.
[[nodiscard]] QString reportPartText(ReportPart part);
/// That parts are missing, and which, for the reader of the report; empty if none is. Translated.
[[nodiscard]] QString leftOutText(ReportParts parts);

} // namespace PortCheck
