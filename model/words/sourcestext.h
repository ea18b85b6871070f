// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/sourcematrix.h"

#include <QString>
#include <QStringList>

namespace PortCheck {

/// Words for the runs of several computers side by side; translated. What comes from files is put in as it is.

/// "3 computers, 4 hosts, 80 checks: 2 are not the same from everywhere."
[[nodiscard]] QString sourcesLead(const SourceMatrix& matrix);
/// What differs, and what the runs said of it: "Only SITE-B does not reach 445/TCP at dc2. Reached from: SITE-A."
[[nodiscard]] QString sourceFindingText(const SourceFinding& finding, const SourceMatrix& matrix);
/// Who should look where.
[[nodiscard]] QString sourceFindingAdvice(const SourceFinding& finding, const SourceMatrix& matrix);
/// What must be known before one trusts the comparison.
[[nodiscard]] QString sourceRemarkText(const SourceRemark& remark);

/// A cell in one sentence: a host, or one of its checks where \a row is given, as the computer of \a column sees it.
[[nodiscard]] QString sourceCellText(
    const SourceMatrix& matrix, const SourceHost& host, const SourceRow* row, int column);

/// Where a column comes from: computer, time and file, a line.
[[nodiscard]] QString sourceColumnText(const SourceColumn& column);

/// All of it as lines of plain text: what was compared, remarks, findings with their advice; long lists are cut, and
/// say by how much.
[[nodiscard]] QStringList sourceLines(const SourceMatrix& matrix);

} // namespace PortCheck
