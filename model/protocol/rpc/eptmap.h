// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/tower.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The call ept_map of the endpoint mapper (C706 appendix O, MS-RPCE 2.2.1.2.5): where one interface lives. It is what
/// a client asks before it connects, and what a firewall listens to that opens ports by what the mapper says.
namespace PortCheck {

inline constexpr quint16 eptMap = 3; ///< the operation's number
inline constexpr quint32 eptMostTowers = 32; ///< asked for; a server listens on a port or two for an interface

/// The places of one interface.
struct EptMapping {
    QList<quint16> tcpPorts; ///< each once, in rising order, none of them 0
    quint32 status = 0; ///< 0, eptEndOfList where it isn't registered, or an error
};

/// The arguments that ask for the places of \a wanted on TCP.
[[nodiscard]] QByteArray buildEptMap(const RpcInterface& wanted);

/// Reads the results: the ports of \a wanted, in whatever version. Nothing where they can't be read or there are more
/// than were asked for; a tower that makes no sense, or is another's, is passed over.
[[nodiscard]] std::optional<EptMapping> readEptMap(QByteArrayView results, const RpcInterface& wanted);

} // namespace PortCheck
