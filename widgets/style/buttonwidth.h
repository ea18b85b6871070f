// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QToolButton;

namespace PortCheck {

/// How wide \a button wants to be with another \a text, in device-independent pixels. Computed, not tried: screen
/// readers are told of each text.
[[nodiscard]] int widthWith(const QToolButton& button, const QString& text);

} // namespace PortCheck
