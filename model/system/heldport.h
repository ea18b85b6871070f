// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace PortCheck {

/// For what Windows reports as WSAEACCES when a socket asks for a local port: either another program holds the port
/// exclusively, or Windows keeps it from all programs (an excluded range, a filter). Other systems have an error for
/// each.

enum class HeldPortKind { Tcp, Udp };

/// Whether a socket of this computer has local \a port, of whatever address and family, by the system's tables
/// (GetExtendedTcpTable, GetExtendedUdpTable), which everybody may read. False where nobody is known to have it: also
/// for a TCP socket that has it and neither listens nor is connected, where the system doesn't tell, and on other
/// systems than Windows. Takes a millisecond for some thousand sockets. Thread-safe.
[[nodiscard]] bool isHeldHere(HeldPortKind kind, quint16 port);

} // namespace PortCheck
