// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/thiscomputer/blockedlocalports.h"

#include <QJsonArray>

namespace PortCheck {

using namespace Qt::StringLiterals;

bool isAboutLocalPorts(const Observation& seen)
{
    return seen.followUp == FollowUpKind::SourcePorts && seen.record.seen.state != State::Cancelled;
}

QList<PortRange> localPortsNotLetOut(const ProbeResult& seen)
{
    QList<PortRange> blocked;
    const QJsonArray runs = seen.evidence["sourcePorts"_L1].toArray();
    for (const auto& run : runs) {
        const QString state = run["state"_L1].toString();
        if (state == token(State::Filtered) || state == token(State::Closed) || state == token(State::Unreachable))
            blocked.append({quint16(run["from"_L1].toInt()), quint16(run["to"_L1].toInt())});
    }
    return blocked;
}

QString allLocalPorts()
{
    return u"1024-65535"_s;
}

} // namespace PortCheck
