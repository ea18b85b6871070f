// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/run/checkqueue.h"
#include "model/run/checkstore.h"

#include <QList>
#include <QString>

namespace PortCheck {

/// Checks of one host, for the objects that a runner is made of.
inline const QString sampleAddress = QStringLiteral("10.0.0.1");

[[nodiscard]] inline Check sampleCheck(
    quint16 port, Service service, int row = 1, const QString& address = sampleAddress)
{
    Check check;
    check.position.row = row;
    check.position.port = port;
    check.role = QStringLiteral("Hosts");
    check.target = QStringLiteral("dc");
    check.address = address;
    check.port = port;
    check.service = service;
    return check;
}

/// What stands for the ports of a range, or looks at all of it with Service::TcpRange.
[[nodiscard]] inline Check sampleRange(PortRange range, Service service = Service::RpcEndpoint, int row = 1)
{
    Check check = sampleCheck(0, service, row);
    check.position.port = 65536;
    check.range = range;
    return check;
}

/// A check that is done, with that result.
inline int addDone(CheckStore& store, const Check& check, const ProbeResult& seen)
{
    const int id = store.add(check);
    CheckRecord& record = store.at(id).record;
    record.phase = Phase::Done;
    record.seen = seen;
    return id;
}

/// Everything that waits in the queue, in its order.
[[nodiscard]] inline QList<int> takeAll(CheckQueue& queue)
{
    QList<int> ids;
    while (const std::optional<int> id = queue.takeNext())
        ids.append(*id);
    return ids;
}

} // namespace PortCheck
