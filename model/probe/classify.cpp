// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/classify.h"

#include <optional>

namespace PortCheck {

namespace {

std::optional<SocketFinding> classifyNative(NativeError native)
{
    switch (native) {
    case NativeError::AccessDenied:
        return SocketFinding{State::Local, Reason::BlockedLocally};
    case NativeError::AddressInUse:
    case NativeError::AddressNotAvailable:
        return SocketFinding{State::Local, Reason::NoLocalPort};
    case NativeError::NetworkDown:
    case NativeError::NoResources:
        return SocketFinding{State::Local, Reason::LocalError};
    case NativeError::NetworkUnreachable:
        return SocketFinding{State::Unreachable, Reason::NetworkUnreachable};
    case NativeError::HostUnreachable:
        return SocketFinding{State::Unreachable, Reason::HostUnreachable};
    case NativeError::Refused:
    case NativeError::Reset: // Windows' word for an ICMP port-unreachable that answers a datagram (WSAECONNRESET)
        return SocketFinding{State::Closed, Reason::Refused};
    case NativeError::TimedOut:
        return SocketFinding{State::Filtered, Reason::NoAnswer};
    case NativeError::None:
    case NativeError::NothingYet:
    case NativeError::Other:
        break;
    }
    return std::nullopt;
}

} // namespace

SocketFinding classifySocketError(QAbstractSocket::SocketError error, NativeError native)
{
    // Qt's one word that is sure; what Windows keeps as its number by then may be another call's.
    if (error == QAbstractSocket::ConnectionRefusedError)
        return {State::Closed, Reason::Refused};
    if (const auto finding = classifyNative(native))
        return *finding;

    if (error == QAbstractSocket::RemoteHostClosedError)
        return {State::Closed, Reason::Refused};
    if (error == QAbstractSocket::SocketTimeoutError)
        return {State::Filtered, Reason::NoAnswer};
    if (error == QAbstractSocket::NetworkError)
        return {State::Unreachable, Reason::HostUnreachable};
    if (error == QAbstractSocket::SocketAccessError)
        return {State::Local, Reason::BlockedLocally};
    if (error == QAbstractSocket::AddressInUseError || error == QAbstractSocket::SocketAddressNotAvailableError)
        return {State::Local, Reason::NoLocalPort};
    return {State::Local, Reason::LocalError};
}

bool isEvidenceOf(const SocketFinding& finding, NativeError native)
{
    return classifyNative(native) == finding;
}

} // namespace PortCheck
