// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>

namespace PortCheck {

/// The format of settings files: the one of QSettings::IniFormat, which reads and writes the same files. But if there
/// is no room on the disk, the old file stays: Qt's own writer leaves the end of a file in a buffer and doesn't look at
/// what becomes of it, so that small files end up empty. To be called in the GUI thread.
[[nodiscard]] QSettings::Format settingsFormat();

/// Reads such a file into \a settings. Lines that make no sense are passed over. Always true.
bool readSettings(QIODevice& device, QSettings::SettingsMap& settings);
/// Writes \a settings; false unless all of it is on the disk.
bool writeSettings(QIODevice& device, const QSettings::SettingsMap& settings);

} // namespace PortCheck
