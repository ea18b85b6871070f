// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/probe/probe.h"
#include "model/protocol/rpc/endpointmapper.h"
#include "model/run/checkplan.h"
#include "model/run/checkrunner_p.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

bool CheckRunner::Private::isMapperPending(const Check& endpoint)
{
    const QList<int> mappers = store.besides(endpoint, Service::EndpointMapper);
    return std::any_of(mappers.begin(), mappers.end(), [&](int mapper) { return record(mapper).phase != Phase::Done; });
}

/// The ports of an endpoint mapper are asked right after it was: a firewall may open them only then, and for a moment.
void CheckRunner::Private::enqueueEndpoint(int id)
{
    const Check& check = record(id).check;
    if (isMapperPending(check))
        store.at(id).awaitsMapper = true;
    else if (check.isPlaceholder())
        concludePlaceholder(id, {}); // the table asks for no mapper
    else
        queue.append(check.address, id);
}

void CheckRunner::Private::onMapperFinished(const CheckRecord& mapper)
{
    const QList<RpcPort> ports = rpcPortsFromEvidence(mapper.seen.evidence);
    for (const PortRow& row : std::as_const(request.table.rows)) {
        if (row.dynamicRange && row.role == mapper.check.role)
            settleRange(row, mapper, ports);
    }
}

/// Gives each port of the row's range that the mapper named its check, and the range a result where it named none.
void CheckRunner::Private::settleRange(const PortRow& row, const CheckRecord& mapper, QList<RpcPort> ports)
{
    QList<int> endpoints = store.besides(mapper.check, Service::RpcEndpoint);
    endpoints += store.besides(mapper.check, Service::TcpRange);
    endpoints.removeIf([&](int id) { return record(id).check.position.row != row.number; });
    if (endpoints.isEmpty())
        return;
    const Check range = record(endpoints.first()).check;
    int placeholder = 0;
    for (const int id : std::as_const(endpoints)) {
        const Check& check = record(id).check;
        if (check.isPlaceholder())
            placeholder = id;
        if (check.range)
            continue;
        ports.removeIf([&](const RpcPort& port) { return port.port == check.port; }); // it has its check already
        if (std::exchange(store.at(id).awaitsMapper, false))
            queue.prepend(check.address, id);
    }
    ports.removeIf([&](const RpcPort& port) { return !row.dynamicRange->contains(port.port); });
    if (!ports.isEmpty())
        adoptPorts(range, placeholder, ports);
    else if (placeholder != 0 && !isMapperPending(range) && std::exchange(store.at(placeholder).awaitsMapper, false))
        concludePlaceholder(placeholder, mapper.seen);
}

void CheckRunner::Private::adoptPorts(const Check& range, int placeholder, const QList<RpcPort>& ports)
{
    QList<CheckRecord> records;
    for (const RpcPort& port : ports) {
        const Check check = planEndpoint(range, port.port);
        const int taken = std::exchange(placeholder, 0); // the first port takes the placeholder's place
        const int id = taken != 0 ? taken : store.add(check);
        CheckStore::Entry& endpoint = store.at(id);
        endpoint.record.check = check;
        endpoint.record.phase = Phase::Queued;
        endpoint.awaitsMapper = false;
        endpoint.interfaces = port.interfaces;
        if (taken != 0)
            changed(id);
        else
            records.append(endpoint.record);
        queue.prepend(check.address, id);
    }
    if (!records.isEmpty())
        added(records);
}

void CheckRunner::Private::concludePlaceholder(int id, const ProbeResult& mapper)
{
    CheckRecord& placeholder = record(id);
    placeholder.phase = Phase::Done;
    if (mapper.service != ServiceState::Verified)
        placeholder.seen.reason = Reason::MapperUnavailable;
    else
        placeholder.seen.reason = mapper.reason == Reason::MapperRefused ? Reason::MapperRefused : Reason::NoEndpoints;
    verdicts.judge(placeholder.check.address);
}

} // namespace PortCheck
