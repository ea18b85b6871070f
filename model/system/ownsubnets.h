// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

class QHostAddress;

namespace PortCheck {

/// Whether \a address is the broadcast address of a subnet that this computer is in (RFC 919): what is sent there goes
/// to all of its hosts. The interfaces are read at most once in two seconds and thread, so it can be asked for many
/// addresses.
[[nodiscard]] bool isOwnBroadcast(const QHostAddress& address);

} // namespace PortCheck
