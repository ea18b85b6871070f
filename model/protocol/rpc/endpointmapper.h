// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/tower.h"
#include "model/support/evidence.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The call ept_lookup of the endpoint mapper (C706 appendix O, MS-RPCE 2.2.1.2), and the evidence made of its answers.
namespace PortCheck {

inline constexpr quint16 eptLookup = 2; ///< the operation's number
inline constexpr quint32 eptMostEntries = 200; ///< requested at a time
inline constexpr quint32 eptLongestAnnotation = 64; ///< ept_max_annotation_size, including its terminating zero
inline constexpr quint32 eptEndOfList = 0x16c9a0d6; ///< status: ept_s_not_registered

/// The position in the server's list: bytes that the next call sends back. All zeros at the beginning and end of a
/// list.
using EptHandle = QByteArray;
inline constexpr qsizetype eptHandleSize = 20; ///< attributes and a UUID
[[nodiscard]] EptHandle nullEptHandle();

/// One page of the list.
struct EptPage {
    EptHandle handle;
    QList<RpcEndpoint> endpoints;
    int unreadable = 0; ///< entries whose tower could not be read
    quint32 status = 0; ///< 0, eptEndOfList, or an error
};

/// The arguments that ask for all entries from \a handle on.
[[nodiscard]] QByteArray buildEptLookup(const EptHandle& handle);

/// Reads the results. No value if they can't be read or hold more entries than were asked for.
[[nodiscard]] std::optional<EptPage> readEptLookup(QByteArrayView results);

/// A TCP port that the mapper named, and what is registered on it.
struct RpcPort {
    quint16 port = 0;
    QList<RpcInterface> interfaces; ///< each once, at least one

    friend bool operator==(const RpcPort&, const RpcPort&) = default;
};

/// The TCP ports in \a endpoints, in ascending order.
[[nodiscard]] QList<RpcPort> tcpPortsOf(const QList<RpcEndpoint>& endpoints);

/// The evidence made of \a endpoints: endpoints, endpointCount, tcpPorts, complete (whether the list was read to its
/// end), and a stand-in's mark.
[[nodiscard]] Evidence evidenceOf(const QList<RpcEndpoint>& endpoints, bool complete);

/// The same as tcpPortsOf(), from what evidenceOf() made; empty for any other evidence.
[[nodiscard]] QList<RpcPort> rpcPortsFromEvidence(const Evidence& evidence);

} // namespace PortCheck
