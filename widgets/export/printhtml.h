// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace PortCheck {

/// The body of an htmlReport() in the HTML that QTextDocument supports: definition lists become tables, and drawings
/// and everything that is only useful on a screen are left out. Pure. Classes are kept, for a style sheet of the
/// document.
[[nodiscard]] QString printHtml(const QByteArray& htmlReport);

} // namespace PortCheck
