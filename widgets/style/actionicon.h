// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPalette>

namespace PortCheck {

enum class ActionGlyph {
    Check,
    Stop,
    Recheck,
    RecheckSelected,
    RecheckFailed,
    Watch,
    Export,
    Settings,
    Search,
    Close,
    Copy,
    Discover,
    Fields,
    Range,
    Prepare,
    History,
    Help,
    More
};

/// A plain glyph in the colour that \a role has in the application's palette.
[[nodiscard]] QIcon actionIcon(ActionGlyph glyph, QPalette::ColorRole role = QPalette::ButtonText);

} // namespace PortCheck
