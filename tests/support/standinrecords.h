// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "model/support/standinmark.h"
#include "tests/support/proberesults.h"

namespace PortCheck {

inline const QByteArray firstNonce("0123456789abcdef");

/// A check of 10.0.0.10 that a stand-in passed, sent from 10.1.2.3:51022.
[[nodiscard]] inline CheckRecord standInRecord(const QString& seenAs = QStringLiteral("10.1.2.3"),
    quint16 seenPort = 51022, const QByteArray& nonce = firstNonce, quint16 port = 389)
{
    CheckRecord record;
    record.id = port;
    record.phase = Phase::Done;
    record.check.target = QStringLiteral("10.0.0.10");
    record.check.address = record.check.target;
    record.check.role = QStringLiteral("Domain controllers");
    record.check.port = port;
    record.check.service = serviceAt(port, Transport::Tcp);
    record.seen = verifiedResult();
    StandInMark{nonce, seenAs, seenPort}.insertInto(record.seen.evidence);
    record.seen.localAddress = QHostAddress(QStringLiteral("10.1.2.3"));
    record.seen.localPort = 51022;
    record.verdict.outcome = Outcome::Pass;
    record.verdict.reason = Reason::StandIn;
    return record;
}

/// The same for a service that is not a stand-in's, at another host.
[[nodiscard]] inline CheckRecord realRecord()
{
    CheckRecord record = standInRecord();
    record.id = 1;
    record.check.target = QStringLiteral("10.0.0.20");
    record.check.address = record.check.target;
    record.seen.evidence = {};
    record.verdict.reason = Reason::Answered;
    return record;
}

} // namespace PortCheck
