// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

#include "tests/support/statements.h"

namespace PortCheck {

/// A queued check of \a port on dc\a target, in the place that a plan would give it.
[[nodiscard]] inline CheckRecord queuedRecord(int id, int target, quint16 port)
{
    CheckRecord record;
    record.id = id;
    record.check.position = {.target = target, .row = port, .port = port};
    record.check.requirement = QString::number(port);
    record.check.port = port;
    record.check.target = QStringLiteral("dc%1.lab.example").arg(target);
    record.check.address = QStringLiteral("10.0.0.%1").arg(target);
    record.check.service = serviceAt(port, Transport::Tcp);
    return record;
}

/// The same when it is done.
[[nodiscard]] inline CheckRecord doneRecord(int id, int target, quint16 port, Outcome outcome)
{
    CheckRecord record = queuedRecord(id, target, port);
    record.phase = Phase::Done;
    record.verdict.outcome = outcome;
    record.verdict.explanation = {literally(QStringLiteral("Explained for %1.").arg(token(outcome)))};
    return record;
}

} // namespace PortCheck
