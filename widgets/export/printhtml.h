// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace PortCheck {

/// The body of an htmlReport() in the HTML that QTextDocument knows: lists of terms become tables, drawings and what is
/// of use on a screen alone are left out. Without \a withDetails each check has its words, but not its evidence. Pure.
/// Classes stay, for a style sheet of the document's.
[[nodiscard]] QString printHtml(const QByteArray& htmlReport, bool withDetails = true);

} // namespace PortCheck
