// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace PortCheck {

/// \a text with U+FFFD for what an XML document must not hold, not even escaped, and for what is not seen but changes
/// how the text around it is shown. Escaping is the writer's. Pure. XML 1.0, section 2.2.
[[nodiscard]] QString printable(QString text);

} // namespace PortCheck
