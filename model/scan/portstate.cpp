// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/scan/portstate.h"

#include "model/probe/classify.h"

namespace PortCheck {

namespace {

/// Systems write the scope of a link-local address as they like.
QHostAddress withoutScope(QHostAddress address)
{
    address.setScopeId({});
    return address;
}

} // namespace

State stateOf(const ConnectionState& connection)
{
    switch (connection.progress) {
    case ConnectionState::Progress::Pending:
        return State::Filtered;
    case ConnectionState::Progress::Connected:
        return State::Open;
    case ConnectionState::Progress::Failed:
        break;
    }
    return stateOfFailure(connection.error);
}

State stateOfFailure(int error)
{
    const NativeError native = nativeErrorOf(error);
    // A reset before the connection is made is a refusal (RFC 9293 3.10.7.3): this one was made, and was reset after
    // that.
    if (native == NativeError::Reset)
        return State::Open;
    return classifySocketError(QAbstractSocket::UnknownSocketError, native).state;
}

State stateOfReport(const IcmpError& report, const QHostAddress& target, const QHostAddress& own)
{
    const SocketFinding plain{stateOfFailure(report.nativeCode), Reason::None};
    const SocketFinding told = classifyIcmpError(report).value_or(plain);
    const QHostAddress sender = withoutScope(report.sender);
    if (sender.isNull() || sender == withoutScope(target) || told.reason == Reason::HostUnreachable)
        return told.state;
    if (sender == withoutScope(own))
        return State::Local;
    return told.state == State::Closed ? State::Unreachable : told.state;
}

bool isShortage(int error)
{
    const NativeError native = nativeErrorOf(error);
    return native == NativeError::NoResources || native == NativeError::AddressNotAvailable
        || native == NativeError::AddressInUse;
}

} // namespace PortCheck
