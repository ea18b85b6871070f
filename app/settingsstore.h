// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>

#include <memory>

namespace PortCheck {

/// Where the program remembers what a person chose: in gp-portcheck.ini in \a programFolder where there is such a file
/// (so that the program and its settings can be carried about together), else where the system keeps settings: the
/// registry on Windows, a file in the home folder elsewhere. Needs the application's names.
[[nodiscard]] std::unique_ptr<QSettings> openSettings(const QString& programFolder);

/// The file in which a walkthrough is kept between two sittings: beside gp-portcheck.ini where \a settings are kept in
/// one, else where the system keeps a program's data. Needs the application's names.
[[nodiscard]] QString walkthroughFile(const QSettings& settings);

} // namespace PortCheck
