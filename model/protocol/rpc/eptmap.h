// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/tower.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The call ept_map of the endpoint mapper (C706 appendix O, MS-RPCE 2.2.1.2.5): on which ports one interface listens.
/// Clients send it before they connect, and firewalls inspect its answer to open ports on demand.
namespace PortCheck {

inline constexpr quint16 eptMap = 3; ///< the operation's number
inline constexpr quint32 eptMostTowers = 32; ///< requested; a server listens on a port or two per interface

/// The ports of one interface.
struct EptMapping {
    QList<quint16> tcpPorts; ///< each once, in ascending order, none of them 0
    quint32 status = 0; ///< 0, eptEndOfList if it isn't registered, or an error
};

/// The arguments that ask for the TCP ports of \a wanted.
[[nodiscard]] QByteArray buildEptMap(const RpcInterface& wanted);

/// Reads the results: the ports of \a wanted, whatever its version. No value if they can't be read or hold more towers
/// than were asked for; a tower that can't be read, or that is of another interface, is skipped.
[[nodiscard]] std::optional<EptMapping> readEptMap(QByteArrayView results, const RpcInterface& wanted);

} // namespace PortCheck
