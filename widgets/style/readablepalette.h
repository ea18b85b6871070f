// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

class QPalette;

namespace PortCheck {

/// Makes all text in \a palette readable where it is not: what is written on windows, fields, every second row,
/// buttons, tool tips and on what is selected, place-holders and links, of the active window and of others. A colour
/// that can be read stays as it is; another becomes the nearest lighter or darker one that can. Disabled text stays.
void makeReadable(QPalette& palette);

/// A palette for a part of the window that is shown to be read while nothing can be entered there: disabled text of
/// \a system, closer to that of what is enabled. Nothing else is set in it.
[[nodiscard]] QPalette withReadableDisabledText(const QPalette& system);

} // namespace PortCheck
