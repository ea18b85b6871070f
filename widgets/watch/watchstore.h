// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/watchlog.h"
#include "model/support/result.h"

#include <QString>

#include <optional>

namespace PortCheck {

/// The file in which what was watched is kept from one start of the program to the next, so that yesterday's outage is
/// still in the timelines. Bounded as the log is.
class WatchStore final {
public:
    /// \a path names a file that needn't exist; its folder is created when needed. Empty: nothing is kept.
    explicit WatchStore(QString path);

    /// The stored log; no value if there is none. A file that can't be read as one is renamed, and the error says so.
    [[nodiscard]] Result<std::optional<WatchLog>> load() const;
    /// Stores \a log, whole or not at all; nothing where it tells nothing. Returns what went wrong, or an empty text.
    [[nodiscard]] QString save(const WatchLog& log) const;

private:
    QString m_path;
};

} // namespace PortCheck
