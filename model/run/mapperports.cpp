// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/mapperports.h"

#include "model/protocol/rpc/endpointmapper.h"
#include "model/run/checkplan.h"
#include "model/run/checkqueue.h"
#include "model/run/checkstore.h"
#include "model/run/verdicts.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

MapperPorts::MapperPorts(CheckStore& store, CheckQueue& queue, Verdicts& verdicts, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_queue(queue)
    , m_verdicts(verdicts)
{
}

void MapperPorts::start(const PortTable& table)
{
    m_waiting.clear();
    m_ranges = table.rows;
    m_ranges.removeIf([](const PortRow& row) { return !row.dynamicRange; });
}

bool MapperPorts::isMapperPending(const Check& endpoint) const
{
    const QList<int> mappers = m_store.besides(endpoint, Service::EndpointMapper);
    return std::any_of(
        mappers.begin(), mappers.end(), [this](int id) { return m_store.at(id).record.phase != Phase::Done; });
}

void MapperPorts::enqueue(int id)
{
    const Check& check = m_store.at(id).record.check;
    if (isMapperPending(check)) {
        m_waiting.insert(id);
    } else if (check.isPlaceholder()) { // the table asks for no mapper
        concludePlaceholder(id, {});
        m_verdicts.judge(check.address);
    } else {
        m_queue.append(check.address, id);
    }
}

void MapperPorts::take(const CheckRecord& mapper)
{
    const QList<RpcPort> ports = rpcPortsFromEvidence(mapper.seen.evidence);
    for (const PortRow& row : std::as_const(m_ranges)) {
        if (row.role == mapper.check.role)
            settleRange(row, mapper, ports);
    }
}

void MapperPorts::settleRange(const PortRow& row, const CheckRecord& mapper, QList<RpcPort> ports)
{
    QList<int> endpoints = m_store.besides(mapper.check, Service::RpcEndpoint);
    endpoints += m_store.besides(mapper.check, Service::TcpRange);
    endpoints.removeIf([&](int id) { return m_store.at(id).record.check.position.row != row.number; });
    if (endpoints.isEmpty())
        return;
    const Check range = m_store.at(endpoints.first()).record.check;
    const bool isOnlyMapper = m_store.besides(mapper.check, Service::EndpointMapper).size() == 1;
    int placeholder = 0;
    QList<int> moved; // asked again, and named no more: the host has begun anew since
    for (const int id : std::as_const(endpoints)) {
        const Check& check = m_store.at(id).record.check;
        if (check.isPlaceholder())
            placeholder = id;
        if (check.range)
            continue;
        const bool isNamed = ports.removeIf([&](const RpcPort& port) { return port.port == check.port; }) > 0;
        if (!m_waiting.remove(id))
            continue;
        if (isNamed || !isOnlyMapper)
            m_queue.prepend(check.address, id);
        else
            moved.append(id);
    }
    ports.removeIf([&](const RpcPort& port) { return !row.dynamicRange->contains(port.port); });
    for (qsizetype i = ports.size(); i < moved.size(); ++i) // none takes their place
        m_queue.prepend(range.address, moved.at(i));
    if (!ports.isEmpty())
        adopt(range, (placeholder != 0 ? QList<int>{placeholder} : QList<int>()) + moved, ports);
    else if (placeholder != 0 && !isMapperPending(range) && m_waiting.remove(placeholder)) {
        concludePlaceholder(placeholder, mapper.seen);
        Q_EMIT concluded(placeholder);
    }
}

/// Ports that the mapper names; the first of them take the place of \a free.
void MapperPorts::adopt(const Check& range, QList<int> free, const QList<RpcPort>& ports)
{
    QList<CheckRecord> records;
    for (const RpcPort& port : ports) {
        const Check check = planEndpoint(range, port.port);
        const int taken = free.isEmpty() ? 0 : free.takeFirst();
        const int id = taken != 0 ? taken : m_store.add(check);
        CheckStore::Entry& endpoint = m_store.at(id);
        endpoint.record.check = check;
        endpoint.record.phase = Phase::Queued;
        endpoint.interfaces = port.interfaces;
        m_waiting.remove(id);
        if (taken != 0)
            Q_EMIT changed(id);
        else
            records.append(endpoint.record);
        m_queue.prepend(check.address, id);
    }
    if (!records.isEmpty())
        Q_EMIT added(records);
}

void MapperPorts::concludePlaceholder(int id, const ProbeResult& mapper)
{
    CheckRecord& placeholder = m_store.at(id).record;
    placeholder.phase = Phase::Done;
    if (mapper.service != ServiceState::Verified)
        placeholder.seen.reason = Reason::MapperUnavailable;
    else
        placeholder.seen.reason = mapper.reason == Reason::MapperRefused ? Reason::MapperRefused : Reason::NoEndpoints;
}

} // namespace PortCheck
