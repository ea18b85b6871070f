// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace PortCheck {

/// An alert as text: the name that RFC 8446 6.2 gives it and its number, such as "handshake_failure (40)"; "alert 99"
/// for a number without a name.
[[nodiscard]] QString tlsAlertText(quint8 description);

} // namespace PortCheck
