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
    QString annotation; ///< the service's own words; from the network
    QString protocol; ///< "ncacn_ip_tcp", "ncacn_np"…; "protocol-NN" for one that isn't known
    QString endpoint; ///< "49152", "\pipe\lsass"
    QString address; ///< as the server gave it: "0.0.0.0" for all it has; from the network
    quint16 tcpPort = 0; ///< 0 where it isn't reached over TCP by itself

    friend bool operator==(const RpcEndpoint&, const RpcEndpoint&) = default;
};

/// Reads a protocol tower (C706 appendix L, MS-RPCE 2.2.1.2): the interface, how it writes data, then the protocols it
/// is reached by, each a floor. Nothing where it can't be read.
[[nodiscard]] std::optional<RpcEndpoint> readTower(QByteArrayView tower);

/// The bytes of a tower in NDR, behind their length (twr_t of C706 appendix L); fails where there are two lengths.
[[nodiscard]] QByteArrayView readTowerBytes(ByteReader& reader);

/// The tower that says where \a offered is reached over TCP, at an IPv4 address; or, where port and address are 0, asks
/// it.
[[nodiscard]] QByteArray buildTcpTower(const RpcInterface& offered, quint16 port = 0, quint32 address = 0);

} // namespace PortCheck
