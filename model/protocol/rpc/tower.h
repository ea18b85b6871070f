// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/rpcinterfaces.h"

#include "model/support/bytereader.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace PortCheck {

/// One way to reach one interface, as an endpoint mapper lists it.
struct RpcEndpoint {
    RpcInterface offered;
    QString annotation; ///< the service's own description; from the network
    QString protocol; ///< "ncacn_ip_tcp", "ncacn_np"…; "protocol-NN" for an unknown one
    QString endpoint; ///< "49152", "\pipe\lsass"
    QString address; ///< as the server gave it: "0.0.0.0" for all its addresses; from the network
    quint16 tcpPort = 0; ///< 0 if it isn't reached directly over TCP

    friend bool operator==(const RpcEndpoint&, const RpcEndpoint&) = default;
};

/// Reads a protocol tower (C706 appendix L, MS-RPCE 2.2.1.2): the interface, its transfer syntax, then the protocols by
/// which it is reached, one floor each. No value if it can't be read.
[[nodiscard]] std::optional<RpcEndpoint> readTower(QByteArrayView tower);

/// The bytes of a tower in NDR, after their length (twr_t of C706 appendix L); \a reader fails if the two lengths
/// differ.
[[nodiscard]] QByteArrayView readTowerBytes(ByteReader& reader);

/// The tower that says at which TCP port and IPv4 address \a offered is reached; with 0 for both, the one that asks for
/// them.
[[nodiscard]] QByteArray buildTcpTower(const RpcInterface& offered, quint16 port = 0, quint32 address = 0);

} // namespace PortCheck
