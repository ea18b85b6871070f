// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/connectingsocket.h"

#include <utility>

namespace PortCheck {

ConnectingSocket::~ConnectingSocket()
{
    if (const qintptr socket = release(); socket != -1)
        closeConnection(socket);
}

void ConnectingSocket::watch(qintptr socket)
{
    m_socket = socket;
    m_notifier = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ConnectingSocket::poll);
}

void ConnectingSocket::poll()
{
    if (m_socket == -1 || m_ended)
        return;
    const ConnectionState found = connectionState(m_socket);
    if (found.progress == ConnectionState::Progress::Pending)
        return;
    m_ended = true;
    m_notifier->setEnabled(false);
    Q_EMIT ended(found.error);
}

qintptr ConnectingSocket::release()
{
    if (m_notifier)
        m_notifier->setEnabled(false); // and not deleted: its signal may be the one that is being handled
    return std::exchange(m_socket, -1);
}

} // namespace PortCheck
