// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"

namespace PortCheck {

/// A check that came out so.
inline CheckRecord done(const QString& target, quint16 port, Outcome outcome, Reason reason = Reason::Answered,
    Transport protocol = Transport::Tcp, const QString& address = QStringLiteral("10.0.0.2"))
{
    CheckRecord record;
    record.phase = Phase::Done;
    record.check.target = target;
    record.check.address = address;
    record.check.port = port;
    record.check.protocol = protocol;
    record.verdict.outcome = outcome;
    record.verdict.reason = reason;
    return record;
}

inline CheckRecord failedAt(const QString& target, quint16 port, Reason reason = Reason::NoAnswer,
    Transport protocol = Transport::Tcp, const QString& address = QStringLiteral("10.0.0.2"))
{
    return done(target, port, Outcome::Fail, reason, protocol, address);
}

/// A check that is not done.
inline CheckRecord in(Phase phase)
{
    CheckRecord record;
    record.phase = phase;
    record.verdict.outcome = Outcome::Pass; // left over from an earlier run: must not count
    return record;
}

} // namespace PortCheck
