// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/endpointmapper.h"
#include "model/support/standinmark.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

namespace PortCheck {

/// What a stand-in says about itself, in all its answers. None of it is a real controller's: the names end in
/// ".invalid", which no real name does (RFC 6761 6.4).
struct StandInIdentity {
    static const QString hostName; ///< "stand-in.invalid"
    static const QString netbiosName; ///< "STAND-IN"
    static const QString vendor; ///< "GP PortCheck stand-in, not a domain controller"
    static const QString siteName; ///< "GP-PortCheck-stand-in"

    QByteArray nonce; ///< see StandInMark
    QString domain; ///< the domain that it serves, in lower case; empty for any that is asked for
    QUuid guid; ///< random for each start
    QDateTime startedAt; ///< UTC
    QList<RpcEndpoint> endpoints; ///< what the mapper names, without annotations

    /// Whether it serves that domain.
    [[nodiscard]] bool speaksFor(const QString& asked) const;
    /// "DC=lab,DC=example"; empty without a domain.
    [[nodiscard]] QByteArray namingContext() const;
    /// The interfaces that are served on a port that the mapper names.
    [[nodiscard]] QList<RpcInterface> interfacesOn(quint16 port) const;
};

/// One connection or datagram, as far as answers mention it.
struct StandInVisit {
    StandInMark mark;
    QString localAddress; ///< the address at which the stand-in was asked
    quint16 localPort = 0;
};

/// The number of dynamic ports, and the interfaces that an endpoint mapper could name on one of them; \a number is 0 to
/// standInDynamicPorts - 1.
inline constexpr int standInDynamicPorts = 3;
[[nodiscard]] QList<RpcInterface> standInInterfaces(int number);

} // namespace PortCheck
