// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/localportconnection.h"

#include "model/probe/classify.h"
#include "model/probe/nativeconnection.h"
#include "model/probe/nativeerror.h"

#include <utility>

namespace PortCheck {

namespace {

using Binding = LocalPortAnswer::Binding;

Binding bindingOf(int error)
{
    const NativeError native = nativeErrorOf(error);
    if (native == NativeError::AddressInUse)
        return Binding::Busy;
    // EACCES, WSAEACCES; EPERM is a filter's word for it (Linux, BPF_CGROUP_INET4_BIND).
    if (native == NativeError::Prohibited || native == NativeError::AccessDenied)
        return Binding::Excluded;
    return Binding::Failed;
}

LocalPortAnswer answerOf(int error)
{
    const SocketFinding finding = classifySocketError(QAbstractSocket::UnknownSocketError, nativeErrorOf(error));
    if (finding.reason == Reason::NoLocalPort) // some systems say so only when the port is used
        return {Binding::Busy, State::Local, error};
    if (finding.reason == Reason::LocalError)
        return {Binding::Failed, State::Local, error};
    return {Binding::Had, finding.state, error};
}

} // namespace

LocalPortConnection::LocalPortConnection(quint16 localPort)
    : m_localPort(localPort)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LocalPortConnection::onTimeLimit);
}

LocalPortConnection::~LocalPortConnection()
{
    close();
}

std::optional<LocalPortAnswer> LocalPortConnection::begin(
    const NativeAddress& address, std::chrono::milliseconds timeout)
{
    const BegunConnection begun = beginConnectionFrom(m_localPort, address);
    if (!begun.hasLocalPort)
        return LocalPortAnswer{bindingOf(begun.error), State::Local, begun.error};
    if (begun.socket == -1)
        return answerOf(begun.error);
    m_socket = begun.socket;
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Write);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &LocalPortConnection::look);
    m_timer.start(timeout);
    return std::nullopt;
}

void LocalPortConnection::look()
{
    if (m_socket == -1)
        return;
    const ConnectionState found = connectionState(m_socket);
    if (found.progress == ConnectionState::Progress::Failed)
        end(answerOf(found.error));
    else if (found.progress == ConnectionState::Progress::Connected)
        end({Binding::Had, isConnectedToItself(m_socket) ? State::Closed : State::Open, 0});
}

void LocalPortConnection::onTimeLimit()
{
    look(); // after the event loop was busy, the answer may be there already
    if (m_socket != -1)
        end({Binding::Had, State::Filtered, 0});
}

void LocalPortConnection::end(const LocalPortAnswer& answer)
{
    close();
    Q_EMIT ended(m_localPort, answer);
}

void LocalPortConnection::close()
{
    m_timer.stop();
    if (m_socket == -1)
        return;
    m_notifier->setEnabled(false); // and not deleted: it may be the one whose signal we are in
    closeAtOnce(std::exchange(m_socket, -1));
}

} // namespace PortCheck
