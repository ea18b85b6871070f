// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/localportconnection.h"

#include "model/probe/classify.h"
#include "model/system/heldport.h"
#include "model/system/localports.h"
#include "model/system/nativeconnection.h"
#include "model/system/nativeerror.h"

namespace PortCheck {

namespace {

using Binding = LocalPortAnswer::Binding;

LocalPortAnswer answerOf(int error)
{
    const SocketFinding finding = classifySocketError(QAbstractSocket::UnknownSocketError, nativeErrorOf(error));
    if (finding.reason == Reason::NoLocalPort) // some systems say so only when the port is used
        return {Binding::Busy, State::Local, error};
    if (finding.reason == Reason::LocalError || finding.reason == Reason::OutOfResources)
        return {Binding::Failed, State::Local, error};
    return {Binding::Had, finding.state, error};
}

Binding bindingOf(PortKeeper keeper)
{
    switch (keeper) {
    case PortKeeper::AnotherSocket:
        return Binding::Busy;
    case PortKeeper::System:
        return Binding::Excluded;
    case PortKeeper::Unknown:
        return Binding::Untold;
    }
    Q_UNREACHABLE();
}

} // namespace

LocalPortAnswer::Binding bindingOf(int error, quint16 port)
{
    const NativeError native = nativeErrorOf(error);
    if (native == NativeError::AddressInUse)
        return Binding::Busy;
    // EACCES, WSAEACCES; EPERM is what a filter gives (Linux, BPF_CGROUP_INET4_BIND).
    if (native == NativeError::Prohibited || native == NativeError::AccessDenied)
        return bindingOf(keeperOf(HeldPortKind::Tcp, port, localPortsKnownByNow().value_or(LocalPorts()).excluded));
    return Binding::Failed;
}

LocalPortConnection::LocalPortConnection(quint16 localPort)
    : m_localPort(localPort)
{
    connect(&m_timer, &AwakeTimer::timeout, this, &LocalPortConnection::onTimeLimit);
    connect(&m_connecting, &ConnectingSocket::ended, this, &LocalPortConnection::onConnectionEnded);
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
        return LocalPortAnswer{bindingOf(begun.error, m_localPort), State::Local, begun.error};
    if (begun.socket == -1)
        return answerOf(begun.error);
    m_connecting.watch(begun.socket);
    m_timer.start(timeout);
    return std::nullopt;
}

void LocalPortConnection::onConnectionEnded(int error)
{
    if (error != 0)
        end(answerOf(error));
    else
        end({Binding::Had, isConnectedToItself(m_connecting.socket()) ? State::Closed : State::Open, 0});
}

void LocalPortConnection::onTimeLimit()
{
    m_connecting.poll(); // after the event loop was busy, the answer may be there already
    if (m_connecting.socket() != -1)
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
    if (const qintptr socket = m_connecting.release(); socket != -1)
        closeAtOnce(socket);
}

} // namespace PortCheck
