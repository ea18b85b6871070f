// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"
#include "model/system/passage.h"

#include <QByteArray>
#include <QString>

namespace PortCheck {

/// Has \a write fill the file at \a path: whatever the program keeps or hands out goes through here. A file is replaced
/// whole or not at all: after an error, such as a full disk, the old one is unchanged. Its permissions stay, and of a
/// link the link stays. What is no file but hands on what it gets (a pipe, /dev/stdout, the null device) is written to;
/// see writeToPassage(). Returns the path, or a sentence that names it and the system's reason.
[[nodiscard]] Result<QString> saveFile(const QString& path, const ContentWriter& write);
[[nodiscard]] Result<QString> saveFile(const QString& path, const QByteArray& content);

/// Removes what was left beside \a path by programs that were killed while they wrote it (saveFile() or QSettings):
/// files of its name with six letters behind, and a lock (QLockFile) that was made but names no owner: QSettings would wait
/// half a minute for it. Only for names that nobody but this program uses; what could still be
/// written to stays.
void sweepLeftovers(const QString& path);

} // namespace PortCheck
