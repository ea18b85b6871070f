// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace PortCheck {

/// The languages that the program speaks: "en" and those of the translations that are built in.
[[nodiscard]] QStringList languageCodes();

/// Makes the application speak \a code; the system's language where it is empty, and English where that is not built
/// in. The translators are owned by the application. Returns which of languageCodes() it is.
QString installLanguage(QCoreApplication& application, const QString& code);

} // namespace PortCheck
