// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/walkthrough/walkthroughstate.h"

#include <optional>

namespace PortCheck {

/// The file in which a walkthrough is kept between two sittings.
class WalkthroughStore final {
public:
    /// \a path is of a file that needn't exist; its folder is made when it is needed.
    explicit WalkthroughStore(QString path);

    /// What was kept; nothing where there is no file. A file that can't be understood is set aside under another name,
    /// and the error says so.
    [[nodiscard]] Result<std::optional<WalkthroughState>> load() const;

    /// Keeps \a state whole or not at all. Returns the path, or a sentence that says why not.
    [[nodiscard]] Result<QString> save(const WalkthroughState& state) const;

    /// Gives what is kept another name, so that a new beginning doesn't overwrite it. Returns the new path, empty where
    /// nothing was kept or no name was to be had.
    QString setAside() const;

private:
    QString m_path;
};

} // namespace PortCheck
