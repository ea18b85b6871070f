// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/porttable.h"
#include "model/system/nativeconnection.h"

#include <QByteArray>

namespace PortCheck {

/// Whether this system tells a program without rights which router ended the way of a packet that had no hops left to
/// go (takeIcmpError()). Linux.
[[nodiscard]] bool tellsHops();

/// Lets what the socket \a descriptor sends pass so many routers less one: 1 to 255. Does nothing where tellsHops() is
/// false.
void limitHops(qintptr descriptor, int hops);

/// Sends a question that has \a hops hops to go, and doesn't wait: over TCP what begins a connection, over UDP
/// \a datagram. What routers tell of it is kept for takeIcmpError(). Who calls closes the socket. Where tellsHops() is
/// false, nothing is sent and there is no socket.
[[nodiscard]] BegunConnection askWithin(
    int hops, Transport transport, const NativeAddress& address, const QByteArray& datagram);

} // namespace PortCheck
