// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/sourcematrix.h"

#include <QByteArray>

namespace PortCheck {

/// The runs of several computers side by side as JSON: `sources`, `remarks`, `findings` and `checks`, each with its
/// outcome and reason by source.
[[nodiscard]] QByteArray sourcesJson(const SourceMatrix& matrix);
/// As CSV (RFC 4180, UTF-8 with a byte order mark): a line a check, a column a computer with its outcome.
[[nodiscard]] QByteArray sourcesCsv(const SourceMatrix& matrix);

} // namespace PortCheck
