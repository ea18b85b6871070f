// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/textcolumns.h"
#include "model/support/result.h"

#include <QChar>
#include <QList>
#include <QStringView>

namespace PortCheck {

/// Reads the records of a CSV file as described in RFC 4180, section 2, but with \n as line end and \a separator in
/// place of the comma. Empty lines are skipped. Errors, with the line: a quote that is never closed (the line where it
/// opens), text after a closing quote, a quote inside a cell that doesn't begin with one.
[[nodiscard]] Result<QList<TextRecord>> readCsvRecords(QStringView text, QChar separator);

} // namespace PortCheck
