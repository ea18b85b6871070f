// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/request/dynamicports.h"

#include "model/protocol/rpc/endpointmapper.h"
#include "model/request/requestwords.h"
#include "model/support/addonce.h"
#include "model/words/rangelines.h"
#include "model/words/tabletext.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QStringList interfacesOn(const QList<quint16>& ports, const Evidence& mapper)
{
    QStringList interfaces;
    const QList<RpcPort> named = rpcPortsFromEvidence(mapper);
    for (const RpcPort& port : named) {
        if (!ports.contains(port.port))
            continue;
        for (const RpcInterface& offered : port.interfaces) {
            const QString uuid = offered.uuid.toString(QUuid::WithoutBraces);
            addOnce(interfaces,
                rpcInterfaceName(offered.uuid).isEmpty() ? offered.text() : u"%1 (%2)"_s.arg(offered.text(), uuid));
        }
    }
    return interfaces;
}

} // namespace

const CheckRecord* mapperOf(const CheckRecord& endpoint, const QList<CheckRecord>& checks)
{
    const auto mapper = std::find_if(checks.begin(), checks.end(), [&](const CheckRecord& record) {
        return record.check.service == Service::EndpointMapper && record.check.address == endpoint.check.address;
    });
    return mapper == checks.end() ? nullptr : &*mapper;
}

std::optional<PortRange> dynamicRangeOf(const Check& check, const PortTable& table)
{
    if (check.range || check.service != Service::RpcEndpoint)
        return check.range;
    for (const PortRow& row : table.rows) {
        if (row.number == check.position.row)
            return row.dynamicRange;
    }
    return std::nullopt;
}

DynamicPorts dynamicPorts(const CheckRecord& record, PortRange range, const RunSnapshot& run)
{
    DynamicPorts dynamic{range, {}, {}, {}, tableText(record.check.purpose), {}, {}};
    dynamic.goal = run.dynamicRange;
    for (const CheckRecord& other : run.checks) {
        const Check& check = other.check;
        if (check.address != record.check.address || check.range || other.phase != Phase::Done
            || dynamicRangeOf(check, run.table) != range)
            continue;
        QList<quint16>& ports = other.seen.state == State::Open ? dynamic.open : dynamic.blocked;
        if (other.seen.state != State::Cancelled && !ports.contains(check.port))
            ports.append(check.port);
    }
    if (const CheckRecord* const mapper = mapperOf(record, run.checks))
        dynamic.interfaces =
            interfacesOn(dynamic.blocked.isEmpty() ? dynamic.open : dynamic.blocked, mapper->seen.evidence);
    return dynamic;
}

QList<PortRange> DynamicPorts::least() const
{
    const QList<quint16> named = open + blocked;
    if (goal == DynamicRangeGoal::Named && !named.isEmpty())
        return portRuns(named);
    // Unless told otherwise, who asks for all of the range to be checked wants all of it.
    if (goal == DynamicRangeGoal::Table || (goal != DynamicRangeGoal::Windows && scanned))
        return {table};
    return windowsPortsIn(table, named);
}

} // namespace PortCheck
