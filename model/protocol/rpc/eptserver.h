// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/tower.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The server side of the endpoint mapper (C706 appendix O, MS-RPCE 2.2.1.2): results as NDR for endpoints on TCP.
namespace PortCheck {

/// The results of an ept_lookup with \a arguments: as many of \a endpoints as were asked for and fit into a packet,
/// from the position on that the handle holds (a list has no other state). The address of each is \a address (IPv4). A
/// question for one interface only is answered with all of them. No value if the arguments can't be read.
[[nodiscard]] std::optional<QByteArray> answerEptLookup(
    QByteArrayView arguments, const QList<RpcEndpoint>& endpoints, quint32 address);

/// The results of an ept_map with \a arguments: the ports of the wanted interface among \a endpoints.
[[nodiscard]] std::optional<QByteArray> answerEptMap(
    QByteArrayView arguments, const QList<RpcEndpoint>& endpoints, quint32 address);

} // namespace PortCheck
