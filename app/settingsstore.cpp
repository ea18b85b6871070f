// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/settingsstore.h"

#include <QDir>
#include <QFileInfo>

namespace PortCheck {

std::unique_ptr<QSettings> openSettings(const QString& programFolder)
{
    const QString portable = QDir(programFolder).filePath(QStringLiteral("gp-portcheck.ini"));
    if (QFileInfo(portable).isFile())
        return std::make_unique<QSettings>(portable, QSettings::IniFormat);
    return std::make_unique<QSettings>();
}

} // namespace PortCheck
