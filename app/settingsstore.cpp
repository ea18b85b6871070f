// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/settingsstore.h"

#include "app/settingsformat.h"
#include "model/system/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace PortCheck {

namespace {

QString portableName()
{
    return QStringLiteral("gp-portcheck.ini");
}

std::unique_ptr<QSettings> settingsIn(const QString& programFolder)
{
    const QString portable = QDir(programFolder).filePath(portableName());
    if (QFileInfo(portable).isFile())
        return std::make_unique<QSettings>(portable, settingsFormat());
#ifdef Q_OS_WIN
    return std::make_unique<QSettings>();
#else
    return std::make_unique<QSettings>(settingsFormat(), QSettings::UserScope, QCoreApplication::organizationName(),
        QCoreApplication::applicationName());
#endif
}

/// Beside portable settings, else where this system keeps a program's data.
QString dataFolder(const QSettings& settings)
{
    const QFileInfo file(settings.fileName());
    return file.fileName() == portableName() ? file.absolutePath()
                                             : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

std::unique_ptr<QSettings> openSettings(const QString& programFolder)
{
    std::unique_ptr<QSettings> settings = settingsIn(programFolder);
    if (settings->format() != QSettings::NativeFormat)
        sweepLeftovers(settings->fileName());
    return settings;
}

QString walkthroughFile(const QSettings& settings)
{
    return QDir(dataFolder(settings)).filePath(QStringLiteral("gp-portcheck-walkthrough.json"));
}

QString historyFolder(const QSettings& settings)
{
    return QDir(dataFolder(settings)).filePath(QStringLiteral("gp-portcheck-history"));
}

QString watchFile(const QSettings& settings)
{
    return QDir(dataFolder(settings)).filePath(QStringLiteral("gp-portcheck-watch.json"));
}

} // namespace PortCheck
