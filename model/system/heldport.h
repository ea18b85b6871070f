// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"

#include <QList>
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

/// Who keeps a local port from this program, as far as the system tells.
enum class PortKeeper {
    AnotherSocket, ///< see isHeldHere()
    System, ///< it lets no program have the port, or not this one
    Unknown, ///< either of them: a socket of which Windows' tables don't tell, since it is only bound, or a filter
};

/// For a local \a port that was refused with WSAEACCES, or elsewhere with an error that means the system alone
/// (EACCES). \a excluded are the ranges of which the system is known to keep them from all programs. Thread-safe.
[[nodiscard]] PortKeeper keeperOf(HeldPortKind kind, quint16 port, const QList<PortRange>& excluded);

} // namespace PortCheck
