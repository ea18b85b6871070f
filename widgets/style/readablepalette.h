// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

class QPalette;

namespace PortCheck {

/// A palette for the application that makes place-holders readable where \a system leaves them close to the colour of
/// the field, as dark palettes of desktops do that don't know this role. Nothing is set in it where they are readable.
[[nodiscard]] QPalette withReadablePlaceholders(const QPalette& system);

/// A palette for the application in which what is selected can be read, as some systems' colours don't let it. Nothing
/// is set in it where it can.
[[nodiscard]] QPalette withReadableSelection(const QPalette& system);

/// A palette for a part of the window that is shown to be read while nothing can be entered there: disabled text of
/// \a system, closer to that of what is enabled. Nothing else is set in it.
[[nodiscard]] QPalette withReadableDisabledText(const QPalette& system);

} // namespace PortCheck
