// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/request/firewallrequest.h"
#include "tests/model/report/samplerun.h"

namespace PortCheck {

/// A check of dc1 (10.0.0.2) that met silence, sent from 10.0.0.1.
inline CheckRecord silentRecord(quint16 port, Transport protocol = Transport::Tcp)
{
    CheckRecord record = doneRecord(QStringLiteral("dc1.lab.example"), port, protocol, Outcome::Fail, Reason::NoAnswer);
    record.check.position.row = 1;
    record.check.purpose = QStringLiteral("Purpose of %1").arg(port);
    record.seen.attempts = 2;
    record.seen.localAddress = QHostAddress(QStringLiteral("10.0.0.1"));
    record.seen.localPort = quint16(40000 + port % 1000);
    record.startedAt = QDateTime(QDate(2026, 11, 22), QTime(18, 1, 3, 123), QTimeZone::utc());
    record.finishedAt = record.startedAt.addMSecs(6040);
    return record;
}

/// A check of the same host that passed.
inline CheckRecord answeredRecord(quint16 port, Transport protocol = Transport::Tcp)
{
    CheckRecord record = silentRecord(port, protocol);
    record.seen.state = State::Open;
    record.seen.service = ServiceState::Verified;
    record.seen.attempts = 1;
    record.verdict.outcome = Outcome::Pass;
    record.verdict.reason = Reason::Answered;
    return record;
}

/// A port of the dynamic range that the mapper named, from \a record.
inline CheckRecord asEndpoint(CheckRecord record)
{
    record.check.service = Service::RpcEndpoint;
    record.check.position.row = 2;
    return record;
}

/// The mapper of the same host, which named \a ports; each for drsuapi.
inline CheckRecord mapperRecord(const QList<int>& ports)
{
    CheckRecord mapper = answeredRecord(135);
    mapper.check.position.row = 2;
    QJsonArray endpoints;
    for (const int port : ports)
        endpoints.append(
            QJsonObject{{QStringLiteral("interface"), QStringLiteral("e3514235-4b06-11d1-ab04-00c04fc2dcd2")},
                {QStringLiteral("version"), QStringLiteral("4.0")},
                {QStringLiteral("protocol"), QStringLiteral("ncacn_ip_tcp")},
                {QStringLiteral("endpoint"), QString::number(port)}});
    mapper.seen.evidence = {{QStringLiteral("endpoints"), endpoints}};
    return mapper;
}

/// The placeholder of the dynamic range, whose ports nobody could ask for.
inline CheckRecord placeholderRecord()
{
    CheckRecord range = sampleRun().checks.at(2);
    range.seen.reason = range.verdict.reason = Reason::MapperUnavailable;
    range.check.purpose = QStringLiteral("WMI");
    return range;
}

/// LDAP silent and Kerberos answered, at each of dc1 (10.0.1.1), dc2 (10.0.1.2)…
inline QList<CheckRecord> manyHosts(int count)
{
    QList<CheckRecord> checks;
    for (int host = 1; host <= count; ++host) {
        for (CheckRecord record : {silentRecord(389), answeredRecord(88)}) {
            record.check.target = QStringLiteral("dc%1.lab.example").arg(host);
            record.check.address = QStringLiteral("10.0.1.%1").arg(host);
            checks.append(record);
        }
    }
    return checks;
}

/// A run of sampleRun()'s table with these checks.
inline RunSnapshot runOf(const QList<CheckRecord>& checks)
{
    RunSnapshot run = sampleRun();
    run.checks = checks;
    return run;
}

} // namespace PortCheck

namespace PortCheck::RequestRuns {

/// What is asked for because of what the network held up.
[[nodiscard]] inline FirewallRequest failed(const QList<CheckRecord>& checks)
{
    return firewallRequest(runOf(checks), RequestScope::FailedByNetwork);
}

/// A record that was seen and judged so.
[[nodiscard]] inline CheckRecord with(CheckRecord record, State state, Outcome outcome, Reason reason)
{
    record.seen.state = state;
    record.seen.reason = reason;
    record.verdict.outcome = outcome;
    record.verdict.reason = reason;
    return record;
}

} // namespace PortCheck::RequestRuns
