// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QNetworkDatagram;
class QUdpSocket;

namespace PortCheck {

/// Answers \a question, which came to \a socket, with \a answer, from the address that was asked: on a host with
/// several addresses the system would choose one by itself, and whoever asked would drop the answer. Whether it could
/// be sent.
bool replyToDatagram(QUdpSocket& socket, const QNetworkDatagram& question, const QByteArray& answer);

} // namespace PortCheck
