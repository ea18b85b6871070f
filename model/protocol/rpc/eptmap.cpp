// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/protocol/rpc/eptmap.h"

#include "model/protocol/rpc/endpointmapper.h"
#include "model/protocol/rpc/ndr.h"
#include "model/support/bytereader.h"
#include "model/support/bytewriter.h"

#include <algorithm>

namespace PortCheck {

namespace {

/// How many of the array's \a count pointers lead to a tower.
int readPointers(ByteReader& reader, quint32 count)
{
    int towers = 0;
    for (quint32 pointer = 0; pointer < count && !reader.failed(); ++pointer)
        towers += reader.u32le() == 0 ? 0 : 1;
    return towers;
}

} // namespace

QByteArray buildEptMap(const RpcInterface& wanted)
{
    const QByteArray tower = buildTcpTower(wanted);
    const auto size = static_cast<quint32>(tower.size());
    ByteWriter writer;
    // Pointers are numbered from 1: old mappers take no other numbers. No object in particular is asked for.
    writer.u32le(1).zeros(Ndr::uuidSize);
    writer.u32le(2).u32le(size).u32le(size).bytes(tower).align(Ndr::boundary);
    writer.zeros(eptHandleSize).u32le(eptMostTowers);
    return writer.result();
}

std::optional<EptMapping> readEptMap(QByteArrayView results, const RpcInterface& wanted)
{
    ByteReader reader(results);
    EptMapping mapping;
    reader.skip(eptHandleSize);
    const quint32 count = reader.u32le();
    reader.skip(sizeof(quint32)); // the maximum count
    const quint32 offset = reader.u32le();
    const quint32 length = reader.u32le();
    if (reader.failed() || count > eptMostTowers || length != count || offset != 0)
        return std::nullopt;
    const int towers = readPointers(reader, count);
    for (int tower = 0; tower < towers && !reader.failed(); ++tower) {
        const std::optional<RpcEndpoint> endpoint = readTower(readTowerBytes(reader));
        if (endpoint && endpoint->offered.uuid == wanted.uuid && endpoint->tcpPort != 0)
            mapping.tcpPorts.append(endpoint->tcpPort);
    }
    reader.align(Ndr::boundary);
    mapping.status = reader.u32le();
    if (reader.failed())
        return std::nullopt;
    std::sort(mapping.tcpPorts.begin(), mapping.tcpPorts.end());
    mapping.tcpPorts.erase(std::unique(mapping.tcpPorts.begin(), mapping.tcpPorts.end()), mapping.tcpPorts.end());
    return mapping;
}

} // namespace PortCheck
