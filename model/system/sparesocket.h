// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/catalogue/service.h"
#include "model/system/nativeconnection.h"

#include <QtGlobal>

#include <memory>

namespace PortCheck {

/// A socket, of TCP or of UDP, for whose connection there was no route, so that nothing was sent from it: the next one
/// that is to go out the same way takes it, with the local port that it has. To make, bind and close a socket costs
/// most of what such a connection does, and thousands of hosts can be without a route. Holds at most one, where the
/// system promises that it stays fit for use (Linux does: a route is looked for before anything else).
class SpareSocket final {
    Q_DISABLE_COPY_MOVE(SpareSocket)

public:
    SpareSocket() = default;
    ~SpareSocket();

    /// The one that all of one thread share who ask for it, as long as one of them has it.
    [[nodiscard]] static std::shared_ptr<SpareSocket> shared(Transport protocol);

    /// -1 if none is of that family and way. It is the caller's then.
    [[nodiscard]] qintptr take(int family, const ConnectionWay& way);
    /// Takes \a socket, whose connection to \a address failed by \a error, the system's number; closes it where it is
    /// of no more use: something was sent from it, or the address names an interface, to which Linux binds the socket
    /// before it looks for a route.
    void keep(qintptr socket, int error, const NativeAddress& address, const ConnectionWay& way);

private:
    qintptr m_socket = -1;
    int m_family = 0;
    ConnectionWay m_way;
};

} // namespace PortCheck
