// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/textcolumns.h"
#include "model/support/result.h"

#include <QChar>
#include <QList>
#include <QStringView>

namespace PortCheck {

/// Reads the records of a CSV file as RFC 4180, section 2, describes them, line ends being \n; \a separator stands for
/// its comma. Lines without any content are left out. Errors, with the line: a quote that is never closed (the line
/// where it opens), text behind a closing quote, a quote inside a cell that doesn't begin with one.
[[nodiscard]] Result<QList<TextRecord>> readCsvRecords(QStringView text, QChar separator);

} // namespace PortCheck
