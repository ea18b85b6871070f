// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/walkthrough/walkthroughstate.h"

#include <optional>

namespace PortCheck {

/// The file in which a walkthrough is stored between two sessions.
class WalkthroughStore final {
public:
    /// \a path names a file that needn't exist; its folder is created when needed.
    explicit WalkthroughStore(QString path);

    /// The stored state; no value if there is no file. A file that can't be read as a state is renamed, and the error
    /// says so.
    [[nodiscard]] Result<std::optional<WalkthroughState>> load() const;

    /// Stores \a state, whole or not at all. Returns the path, or a sentence that says why not.
    [[nodiscard]] Result<QString> save(const WalkthroughState& state) const;

    /// Renames the stored file, so that a new walkthrough doesn't overwrite it. Returns the new path, empty if nothing
    /// was stored or no name was free.
    QString setAside() const;

private:
    QString m_path;
};

} // namespace PortCheck
