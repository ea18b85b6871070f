// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/firewallrequest.h"
#include "model/results/runsnapshot.h"
#include "model/support/result.h"

#include <QByteArray>
#include <QString>

namespace PortCheck {

/// How much of each check is in an HTML report.
enum class ReportExtent {
    Whole, ///< each check with its texts and its evidence
    Brief, ///< for paper: what is equal at several hosts stands once; evidence only of what did not pass
};

/// Each writes a whole report from one snapshot. Pure. Everything that came from the network is written as text, never
/// as markup.
[[nodiscard]] QByteArray jsonReport(const RunSnapshot& run);
[[nodiscard]] QByteArray csvReport(const RunSnapshot& run);
[[nodiscard]] QByteArray htmlReport(const RunSnapshot& run, ReportExtent extent = ReportExtent::Whole);

/// As text: a request for the firewall team; see RequestOptions.
[[nodiscard]] QByteArray rulesReport(const RunSnapshot& run, const RequestOptions& options);

/// Writes \a content to the file at \a path, whole or not at all (QSaveFile): after an error the old file is unchanged.
/// Returns the path, or a sentence that names it and the system's reason.
[[nodiscard]] Result<QString> saveFile(const QString& path, const QByteArray& content);

} // namespace PortCheck
