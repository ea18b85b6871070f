// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractSocket>
#include <QHostAddress>
#include <QString>

#include <optional>

class QTcpServer;

namespace PortCheck {

/// Why a server doesn't listen.
struct ListenFailure {
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    QString text; ///< the system's words
};

/// Has \a server, which doesn't listen yet, listen at \a port of \a address (0: any free one) for itself alone; no
/// value if it does. As QTcpServer::listen(), which on Windows lets a server have a port beside another program's that
/// listens on all addresses, and take its connections (Microsoft, "Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE"). There
/// \a address must be of one family: IPv4, or IPv6 alone. SocketAccessError is WSAEACCES there: the port is held by a
/// program that shares it with nobody, or Windows keeps it for itself. Sends nothing, doesn't wait; in \a server's
/// thread.
[[nodiscard]] std::optional<ListenFailure> listenAlone(QTcpServer& server, const QHostAddress& address, quint16 port);

} // namespace PortCheck
