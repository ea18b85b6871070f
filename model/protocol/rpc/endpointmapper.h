// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/tower.h"
#include "model/support/evidence.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The call ept_lookup of the endpoint mapper (C706 appendix O, MS-RPCE 2.2.1.2), and what its answers come to.
namespace PortCheck {

inline constexpr quint16 eptLookup = 2; ///< the operation's number
inline constexpr quint32 eptMostEntries = 200; ///< asked for at a time
inline constexpr quint32 eptLongestAnnotation = 64; ///< ept_max_annotation_size, its zero included
inline constexpr quint32 eptEndOfList = 0x16c9a0d6; ///< status: ept_s_not_registered

/// Where the server is in its list: bytes that the next call brings back. All zeros begin, and end, a list.
using EptHandle = QByteArray;
inline constexpr qsizetype eptHandleSize = 20; ///< attributes and a UUID
[[nodiscard]] EptHandle nullEptHandle();

/// One page of the list.
struct EptPage {
    EptHandle handle;
    QList<RpcEndpoint> endpoints;
    int unreadable = 0; ///< entries whose tower made no sense
    quint32 status = 0; ///< 0, eptEndOfList, or an error
};

/// The arguments that ask for all entries from \a handle on.
[[nodiscard]] QByteArray buildEptLookup(const EptHandle& handle);

/// Reads the results. Nothing where they can't be read or there are more than were asked for.
[[nodiscard]] std::optional<EptPage> readEptLookup(QByteArrayView results);

/// A TCP port that the mapper named, and what is registered on it.
struct RpcPort {
    quint16 port = 0;
    QList<RpcInterface> interfaces; ///< each once, at least one

    friend bool operator==(const RpcPort&, const RpcPort&) = default;
};

/// The TCP ports in \a endpoints, in rising order.
[[nodiscard]] QList<RpcPort> tcpPortsOf(const QList<RpcEndpoint>& endpoints);

/// What is kept of \a endpoints: endpoints, endpointCount, tcpPorts, complete (whether the list was read to its end),
/// and a stand-in's mark.
[[nodiscard]] Evidence evidenceOf(const QList<RpcEndpoint>& endpoints, bool complete);

/// The same as tcpPortsOf(), from what evidenceOf() made; empty for any other evidence.
[[nodiscard]] QList<RpcPort> rpcPortsFromEvidence(const Evidence& evidence);

} // namespace PortCheck
