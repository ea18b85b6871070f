// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/service.h"
#include "model/system/nativesocket.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>

namespace PortCheck {

/// Whether a program of this computer waits for questions to \a port at its own \a address now. False as well where the
/// system doesn't tell, and for IPv4 where all that waits is a socket of IPv6 that may take IPv4 too. Linux and Windows
/// tell everybody. Takes as long as the system has sockets, a millisecond for some thousand. Thread-safe.
[[nodiscard]] bool listensHere(const QHostAddress& address, quint16 port, Transport protocol);

/// What waits in \a table, the text of /proc/net/tcp, tcp6, udp or udp6: TCP sockets that listen, and UDP sockets that
/// take what anybody sends. Pure.
[[nodiscard]] QList<LocalEnd> listenersIn(const QByteArray& table, Transport protocol);

/// Whether one of \a listeners waits for what is sent to \a port at \a address. Pure.
[[nodiscard]] bool takesFrom(const QList<LocalEnd>& listeners, const QHostAddress& address, quint16 port);

} // namespace PortCheck
