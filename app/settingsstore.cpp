// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/settingsstore.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace PortCheck {

std::unique_ptr<QSettings> openSettings(const QString& programFolder)
{
    const QString portable = QDir(programFolder).filePath(QStringLiteral("gp-portcheck.ini"));
    if (QFileInfo(portable).isFile())
        return std::make_unique<QSettings>(portable, QSettings::IniFormat);
    return std::make_unique<QSettings>();
}

QString walkthroughFile(const QSettings& settings)
{
    const QString folder = settings.format() == QSettings::IniFormat
        ? QFileInfo(settings.fileName()).absolutePath()
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(folder).filePath(QStringLiteral("gp-portcheck-walkthrough.json"));
}

} // namespace PortCheck
