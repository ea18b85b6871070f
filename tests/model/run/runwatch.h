// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/endpointmapper.h"
#include "model/run/checkrunner.h"
#include "tests/support/fakeprobes.h"
#include "tests/support/fakeresolver.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTest>

#include <functional>

namespace PortCheck {

/// Hears a runner's signals and notes whatever breaks its promises.
class RunWatch final {
    Q_DISABLE_COPY_MOVE(RunWatch)

public:
    explicit RunWatch(CheckRunner& runner)
        : m_runner(runner)
    {
        QObject::connect(&runner, &CheckRunner::started, &m_context, [this] {
            m_phases.clear();
            settled.clear();
            note();
        });
        QObject::connect(&runner, &CheckRunner::checksAdded, &m_context, [this](const QList<CheckRecord>& records) {
            for (const CheckRecord& record : records)
                onAdded(record);
            note();
        });
        QObject::connect(&runner, &CheckRunner::checksRemoved, &m_context, [this](const QList<int>& ids) {
            for (const int id : ids) {
                if (!m_phases.remove(id))
                    complain(u"%1 was removed, and was never added"_qs.arg(id));
                m_reasons.remove(id);
            }
            note();
        });
        QObject::connect(&runner, &CheckRunner::checkChanged, &m_context, [this](const CheckRecord& record) {
            onChanged(record);
            note();
        });
        QObject::connect(&runner, &CheckRunner::finished, &m_context, [this](bool cancelled) {
            ++finished;
            lastCancelled = cancelled;
            onFinished();
            note();
        });
    }

    /// What was wrong, at any time and now that the run is over; empty where all is well.
    [[nodiscard]] QString complaints()
    {
        const QList<CheckRecord> checks = m_runner.checks();
        if (checks.size() != m_phases.size())
            complain(u"%1 checks, %2 were announced"_qs.arg(checks.size()).arg(m_phases.size()));
        for (const CheckRecord& record : checks) {
            if (record.phase != Phase::Done || m_phases.value(record.id) != Phase::Done)
                complain(u"%1 is not done"_qs.arg(record.id));
            if (record.verdict.reason != m_reasons.value(record.id))
                complain(u"%1: its verdict was not announced"_qs.arg(record.id));
        }
        return m_complaints.join(u"; "_qs);
    }

    QHash<int, int> settled; ///< how often each check got a result since the run started
    int finished = 0;
    bool lastCancelled = false;
    int signalCount = 0;
    std::function<void(int)> onSignal; ///< called within each signal, with its number, 1 for the first

private:
    void note()
    {
        ++signalCount;
        if (onSignal)
            onSignal(signalCount);
    }
    void complain(const QString& what) { m_complaints.append(what); }
    void onAdded(const CheckRecord& record)
    {
        if (m_phases.contains(record.id))
            complain(u"%1 was added twice"_qs.arg(record.id));
        if (record.phase != Phase::Queued)
            complain(u"%1 was not queued when it was added"_qs.arg(record.id));
        m_phases.insert(record.id, record.phase);
        m_reasons.insert(record.id, record.verdict.reason);
    }
    void onChanged(const CheckRecord& record)
    {
        if (!m_phases.contains(record.id)) {
            complain(u"%1 changed, and was never added"_qs.arg(record.id));
            return;
        }
        if (record.phase == Phase::Done && m_phases.value(record.id) != Phase::Done)
            ++settled[record.id];
        m_phases.insert(record.id, record.phase);
        m_reasons.insert(record.id, record.verdict.reason);
    }
    void onFinished()
    {
        for (auto check = m_phases.cbegin(); check != m_phases.cend(); ++check) {
            if (check.value() != Phase::Done)
                complain(u"finished before %1 was"_qs.arg(check.key()));
        }
    }

    CheckRunner& m_runner;
    QObject m_context;
    QHash<int, Phase> m_phases;
    QHash<int, Reason> m_reasons;
    QStringList m_complaints;
};

/// Lets everything happen that is due.
inline void turnEventLoop()
{
    QTest::qWait(0);
}

/// A runner with everything it needs, and a watch on it.
struct RunBench {
    FakeProbeFactory factory;
    FakeResolver resolver;
    CheckRunner runner{factory, resolver};
    RunWatch watch{runner};
};

[[nodiscard]] inline PortRow rowOf(
    int number, const QList<quint16>& ports, const QList<Transport>& protocols = {Transport::Tcp})
{
    PortRow row;
    row.number = number;
    row.role = u"Hosts"_qs;
    row.ports = ports;
    row.protocols = protocols;
    return row;
}

/// A row of the endpoint mapper and the range that it hands ports out of.
[[nodiscard]] inline PortRow mapperRow(int number, PortRange range = {1024, 65535})
{
    PortRow row = rowOf(number, {135});
    row.dynamicRange = range;
    return row;
}

[[nodiscard]] inline RunRequest requestOf(const QList<PortRow>& rows, const QStringList& hosts)
{
    RunRequest request;
    request.extraLooks = false; // tst_followupruns switches them on
    request.table.rows = rows;
    for (const QString& host : hosts)
        request.targets.append({u"Hosts"_qs, host});
    return request;
}

/// The answer of an endpoint mapper that names \a ports.
[[nodiscard]] inline ProbeResult mapperResult(const QList<quint16>& ports)
{
    QList<RpcEndpoint> endpoints;
    for (const quint16 port : ports) {
        RpcEndpoint endpoint;
        endpoint.offered = {QUuid(u"12345778-1234-abcd-ef00-0123456789ab"_qs), 0, 0};
        endpoint.protocol = u"ncacn_ip_tcp"_qs;
        endpoint.endpoint = QString::number(port);
        endpoint.tcpPort = port;
        endpoints.append(endpoint);
    }
    return verifiedResult(evidenceOf(endpoints, true));
}

/// Answers of a controller where all is well, with an endpoint mapper that names \a ports.
[[nodiscard]] inline FakeProbeFactory::Answer healthy(const QList<quint16>& ports = {49664, 49665})
{
    return [ports](const ProbeRequest& order) -> std::optional<ProbeResult> {
        return order.service == Service::EndpointMapper ? mapperResult(ports) : verifiedResult();
    };
}

/// The checks as "port/protocol@address outcome reason".
[[nodiscard]] inline QStringList shown(const QList<CheckRecord>& records)
{
    QStringList list;
    for (const CheckRecord& record : records) {
        list.append(u"%1/%2@%3 %4 %5"_qs.arg(record.check.portText(), token(record.check.protocol),
            record.check.address, token(record.verdict.outcome), token(record.verdict.reason)));
    }
    return list;
}

[[nodiscard]] inline QStringList portsOf(const QList<ProbeRequest>& requests)
{
    QStringList list;
    for (const ProbeRequest& order : requests)
        list.append(QString::number(order.port));
    return list;
}

[[nodiscard]] inline int idOf(const CheckRunner& runner, const QString& portText, const QString& address = {})
{
    const QList<CheckRecord> checks = runner.checks();
    for (const CheckRecord& record : checks) {
        if (record.check.portText() == portText && (address.isEmpty() || record.check.address == address))
            return record.id;
    }
    return 0;
}

} // namespace PortCheck
