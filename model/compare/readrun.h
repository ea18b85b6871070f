// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/compare/resultsjson.h"
#include "model/results/runsnapshot.h"
#include "model/support/result.h"

#include <QByteArrayView>
#include <QString>

namespace PortCheck {

/// Reads a results file (JSON, version 1, of this or an earlier program; members that it doesn't know don't matter)
/// whole, so that it can be shown and written again. Sentences are as they stood in it, as text only; its findings are
/// those that it names. Of the port table it has what the checks tell, and the built-in one where its title and size
/// are that one's. Errors say what is wrong and at which check: not JSON, cut, another program's, a newer version's,
/// too large.
[[nodiscard]] Result<RunSnapshot> readRun(QByteArrayView json);
/// The same from the file at \a path; never reads more than largestResultsFile plus one byte. Errors name the file.
[[nodiscard]] Result<RunSnapshot> readRunFile(const QString& path);
/// The same from a document that parseResults() would take.
[[nodiscard]] Result<RunSnapshot> runOf(const QJsonObject& report);

} // namespace PortCheck
