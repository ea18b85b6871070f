// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>

#include <memory>

namespace PortCheck {

/// Where the program stores what a person chose: in gp-portcheck.ini in \a programFolder if that file exists (so that
/// the program and its settings can be carried together), else where the system stores settings: the registry on
/// Windows, a file in the home folder elsewhere. Needs the application's names.
[[nodiscard]] std::unique_ptr<QSettings> openSettings(const QString& programFolder);

/// The file in which a walkthrough is kept between two sessions: next to gp-portcheck.ini if \a settings are stored
/// there, else where the system stores a program's data. Needs the application's names.
[[nodiscard]] QString walkthroughFile(const QSettings& settings);

/// The folder in which the runs of the window are kept: beside the file of walkthroughFile().
[[nodiscard]] QString historyFolder(const QSettings& settings);
/// The file in which what was watched is kept, in the same folder.
[[nodiscard]] QString watchFile(const QSettings& settings);

} // namespace PortCheck
