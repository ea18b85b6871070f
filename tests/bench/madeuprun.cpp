// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "tests/bench/madeuprun.h"

#include "model/causes/diagnosis.h"

#include <QHostAddress>
#include <QJsonObject>

#include <utility>

namespace PortCheck::Bench {

using namespace Qt::StringLiterals;

namespace {

CheckRecord recordOf(const PortRow& row, Transport protocol, int host, int id, quint16 portsOn)
{
    CheckRecord record;
    record.id = id;
    record.phase = Phase::Done;
    record.check.position = {host, 0, row.number, int(protocol), int(portsOn)};
    record.check.requirement = row.requirement;
    record.check.purpose = row.purpose;
    record.check.role = row.role;
    record.check.target = u"dc%1.corp.example"_s.arg(host);
    record.check.address = QHostAddress(0x0a000001U + quint32(host)).toString();
    record.check.protocol = protocol;
    record.check.port = quint16((row.ports.isEmpty() ? quint16(1024) : row.ports.constFirst()) + portsOn);
    record.check.service = serviceAt(record.check.port, protocol);
    record.seen.attempts = 1;
    const bool isOpen = host % 5 != 0 && (host + row.number + portsOn) % 7 != 0;
    record.seen.state = isOpen ? State::Open : State::Filtered;
    record.seen.reason = isOpen ? Reason::Answered : Reason::NoAnswer;
    if (isOpen) {
        record.seen.service = ServiceState::Verified;
        record.seen.latencyMs = 0.25 * (1 + (host * 31 + row.number * 7 + portsOn) % 400);
        record.seen.evidence = {{u"dnsHostName"_s, record.check.target},
            {u"defaultNamingContext"_s, u"DC=corp,DC=example"_s}, {u"isSynchronized"_s, true}};
    }
    return record;
}

QList<CheckRecord> hostRecords(const PortTable& table, int host, int firstId, int times)
{
    QList<CheckRecord> records;
    for (int time = 0; time < times; ++time) {
        for (const PortRow& row : table.rows) {
            for (const Transport protocol : row.protocols)
                records.append(recordOf(row, protocol, host, firstId + int(records.size()), quint16(time)));
        }
    }
    return records;
}

} // namespace

QList<CheckRecord> madeUpRun(const PortTable& table, qsizetype checks, int times)
{
    QList<CheckRecord> run;
    for (int host = 0; run.size() < checks; ++host) {
        QList<CheckRecord> records = hostRecords(table, host, int(run.size()) + 1, times);
        HostRecords all;
        for (const CheckRecord& record : std::as_const(records))
            all.checks.append(&record);
        const HostFacts facts(all, u"corp.example"_s);
        for (CheckRecord& record : records)
            record.verdict = diagnose(record, facts);
        run += records;
    }
    run.resize(checks);
    return run;
}

} // namespace PortCheck::Bench
