// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

namespace PortCheck {

/// Whether \a address can be one host's: it is neither null nor unspecified ("0.0.0.0", "::"), nor that of a group or
/// of all. One of IPv4 within IPv6 ("::ffff:10.0.0.1", RFC 4291 2.5.5.2) counts as the one of IPv4.
[[nodiscard]] bool isOfOneHost(const QHostAddress& address);

} // namespace PortCheck
