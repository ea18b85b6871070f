// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/classify.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

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
    case NativeError::Invalid:
        return SocketFinding{State::Local, Reason::LocalError};
    case NativeError::NoResources:
        return SocketFinding{State::Local, Reason::OutOfResources};
    case NativeError::NetworkUnreachable:
        return SocketFinding{State::Unreachable, Reason::NetworkUnreachable};
    case NativeError::HostUnreachable:
        return SocketFinding{State::Unreachable, Reason::HostUnreachable};
    case NativeError::Prohibited:
        return SocketFinding{State::Unreachable, Reason::Prohibited};
    case NativeError::Refused:
    case NativeError::Reset: // Windows' error for an ICMP port-unreachable that answers a datagram (WSAECONNRESET)
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

constexpr SocketFinding refused{State::Closed, Reason::Refused};
constexpr SocketFinding prohibited{State::Unreachable, Reason::Prohibited};
constexpr SocketFinding hostUnreachable{State::Unreachable, Reason::HostUnreachable};
constexpr SocketFinding networkUnreachable{State::Unreachable, Reason::NetworkUnreachable};

/// RFC 792 and RFC 1812 5.2.7.1.
std::optional<SocketFinding> classifyIcmp4(int type, int code)
{
    constexpr int destinationUnreachable = 3;
    if (type != destinationUnreachable)
        return hostUnreachable; // time exceeded on the way, a parameter problem: it was not delivered
    switch (code) {
    case 3:
        return refused;
    case 4: // fragmentation needed
        return std::nullopt;
    case 0: // network unreachable
    case 6: // network unknown
    case 11: // network unreachable for the type of service
        return networkUnreachable;
    case 9: // communication with the network prohibited
    case 10: // communication with the host prohibited
    case 13: // communication prohibited by filtering
        return prohibited;
    default:
        return hostUnreachable;
    }
}

/// RFC 4443 3.
std::optional<SocketFinding> classifyIcmp6(int type, int code)
{
    constexpr int destinationUnreachable = 1;
    constexpr int packetTooBig = 2;
    if (type == packetTooBig)
        return std::nullopt;
    if (type != destinationUnreachable)
        return hostUnreachable;
    switch (code) {
    case 0: // no route to the destination
    case 2: // beyond the scope of the source address
        return networkUnreachable;
    case 1: // communication prohibited
    case 5: // the source address failed a policy
    case 6: // a route that rejects
        return prohibited;
    case 4:
        return refused;
    default:
        return hostUnreachable;
    }
}

} // namespace

SocketFinding classifySocketError(QAbstractSocket::SocketError error, NativeError native)
{
    // Qt's only error that is certain; the number that Windows has by then may be another call's. Of Unix, Qt calls
    // EINVAL by this name as well, which no target has said.
    if (error == QAbstractSocket::ConnectionRefusedError && native != NativeError::Invalid)
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
    if (error == QAbstractSocket::SocketResourceError)
        return {State::Local, Reason::OutOfResources};
    return {State::Local, Reason::LocalError};
}

std::optional<SocketFinding> classifyNotSent(NativeError native)
{
    if (native == NativeError::Prohibited)
        return SocketFinding{State::Local, Reason::BlockedLocally};
    if (native == NativeError::HostUnreachable)
        return SocketFinding{State::Local, Reason::OwnRouteRefuses};
    return std::nullopt;
}

std::optional<SocketFinding> classifyIcmpError(const IcmpError& error)
{
    return error.isIcmp6 ? classifyIcmp6(error.type, error.code) : classifyIcmp4(error.type, error.code);
}

Evidence icmpEvidence(const IcmpError& error)
{
    Evidence evidence{{"icmpType"_L1, error.type}, {"icmpCode"_L1, error.code}};
    if (!error.sender.isNull())
        evidence["icmpSender"_L1] = error.sender.toString();
    return evidence;
}

bool isEvidenceOf(const SocketFinding& finding, NativeError native)
{
    return classifyNative(native) == finding;
}

} // namespace PortCheck
