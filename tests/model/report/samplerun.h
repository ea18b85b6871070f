// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"
#include "tests/support/statements.h"
#include "tests/support/titledrecords.h"

#include <QJsonArray>
#include <QTimeZone>

namespace PortCheck {

/// A record that is done: \a port of \a target, with the outcome given.
inline CheckRecord doneRecord(const QString& target, quint16 port, Transport protocol, Outcome outcome, Reason reason)
{
    CheckRecord record;
    record.id = port;
    record.phase = Phase::Done;
    record.check.requirement = QString::number(port);
    record.check.protocol = protocol;
    record.check.role = QStringLiteral("Domain controllers");
    record.check.target = target;
    record.check.address = QStringLiteral("10.0.0.2");
    record.check.port = port;
    record.check.service = serviceAt(port, protocol);
    record.check.position.port = port;
    record.seen.attempts = 1;
    record.verdict.outcome = outcome;
    record.verdict.reason = reason;
    if (outcome == Outcome::Pass || outcome == Outcome::Warn) {
        record.seen.state = State::Open;
        record.seen.service = ServiceState::Verified;
    } else if (outcome == Outcome::Fail) {
        record.seen.state = State::Filtered;
    }
    return titled(record);
}

/// A run of one controller with one check of each kind: passed, failed, and the placeholder of the dynamic range.
inline RunSnapshot sampleRun()
{
    const QString host = QStringLiteral("dc1.lab.example");
    CheckRecord passed = doneRecord(host, 389, Transport::Tcp, Outcome::Pass, Reason::Answered);
    passed.check.position.row = 1;
    passed.check.purpose = QStringLiteral("LDAP common queries");
    passed.seen.latencyMs = 0.81234;
    passed.seen.localAddress = QHostAddress(QStringLiteral("10.0.0.1"));
    passed.seen.localPort = 40112;
    passed.startedAt = QDateTime(QDate(2026, 11, 22), QTime(11, 48, 3, 260), QTimeZone::utc());
    passed.finishedAt = passed.startedAt.addMSecs(2);
    passed.seen.evidence = {{QStringLiteral("dnsHostName"), host},
        {QStringLiteral("defaultNamingContext"), QStringLiteral("DC=lab,DC=example")}};
    passed.verdict.explanation = {literally(QStringLiteral("The directory answered."))};

    CheckRecord failed = doneRecord(host, 389, Transport::Udp, Outcome::Fail, Reason::NoAnswer);
    failed.id = passed.id + 1;
    failed.check.position.row = 1;
    failed.verdict.owner = Owner::Network;
    failed.seen.attempts = 3;
    failed.seen.nativeError = 11;
    failed.seen.errorText = QStringLiteral("Try again");
    failed.verdict.explanation = {literally(QStringLiteral("Three datagrams stayed without an answer."))};
    failed.verdict.advice = advising(QStringLiteral("Ask for UDP 389 to be let through."));

    CheckRecord range = doneRecord(host, 0, Transport::Tcp, Outcome::Inconclusive, Reason::MapperUnavailable);
    range.check.position.row = 2;
    range.check.requirement = QStringLiteral("135 and dynamic range: 1024-65535");
    range.check.range = PortRange{1024, 65535};
    range.check.service = Service::RpcEndpoint;

    RunSnapshot run;
    run.program = QStringLiteral("gp-portcheck 0.1.0");
    run.startedAt = QDateTime(QDate(2026, 11, 22), QTime(11, 48, 3, 250), QTimeZone::utc());
    run.finishedAt = run.startedAt.addMSecs(3250);
    run.source = {QStringLiteral("auditor"), {QStringLiteral("10.0.0.1")},
        {{32768, 60999}, {{8080, 8080}, {50000, 50059}}, false}};
    run.table.title = QStringLiteral("Group Policy Ports");
    run.table.generalRequirements = {QStringLiteral("Let local ports 1024-65535 out.")};
    run.table.rows = {{1, QStringLiteral("389"), {389}, {}, {Transport::Tcp, Transport::Udp},
                          QStringLiteral("Netwrix Auditor Server"), QStringLiteral("Domain controllers"),
                          QStringLiteral("LDAP common queries")},
        {2, QStringLiteral("135 and dynamic range: 1024-65535"), {135}, PortRange{1024, 65535}, {Transport::Tcp},
            QStringLiteral("Netwrix Auditor Server"), QStringLiteral("Domain controllers"), QStringLiteral("WMI")}};
    run.domain = QStringLiteral("lab.example");
    run.checks = {passed, failed, range};
    return run;
}

} // namespace PortCheck
