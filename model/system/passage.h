// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/result.h"

#include <QString>

#include <functional>
#include <optional>

class QIODevice;

namespace PortCheck {

/// Writes what is to stand in a file, in as many pieces as it likes. False if the device did not take all of it.
using ContentWriter = std::function<bool(QIODevice& device)>;

/// What stands at a path, for whoever wants to write there.
enum class PathKind {
    File, ///< a file, a folder, or nothing yet: a new file can take its place
    Passage, ///< hands on what it is given: a pipe, a terminal, the null device, what standard output is led to
    Disk, ///< a whole disk: a report would destroy what is on it
};

/// Links are followed. An error is the system's reason why it cannot be told, such as a name that is too long.
[[nodiscard]] Result<PathKind> pathKind(const QString& path);

/// Whether what is written to \a path goes to where standard output does, as for /dev/stdout. False on Windows, where
/// nothing has such a name.
[[nodiscard]] bool leadsToStandardOutput(const QString& path);

/// Whether \a path is the null device, by whatever name (/dev/null, NUL): what is written there is gone. Links are
/// followed, but on Windows.
[[nodiscard]] bool isNullDevice(const QString& path);

/// Has \a write fill the passage at \a path, from where it stands; blocks for as long as the other end takes nothing,
/// as a shell's redirection does. A pipe that nobody reads from is an error at once. On Windows the whole content is
/// made before the first of it is handed on. Returns the system's reason for a failure; a part may have been written
/// then.
[[nodiscard]] std::optional<Error> writeToPassage(const QString& path, const ContentWriter& write);

/// Has the system put on disk what was written to the open file \a descriptor. Some tell only now that there is no
/// room: network file systems, quotas. Returns the system's reason for a failure.
[[nodiscard]] std::optional<Error> putOnDisk(int descriptor);

} // namespace PortCheck
