// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/registry.h"
#include "tests/support/checkrecords.h"

namespace PortCheck {

/// \a record with the clause that the first cause of its reason says of it; without the values that only the cause
/// itself knows.
inline CheckRecord titled(CheckRecord record)
{
    for (const std::span<const Cause* const> causes : allCauses()) {
        for (const Cause* cause : causes) {
            if (cause->reason != record.verdict.reason)
                continue;
            OwnValues own;
            for (const Value value : {Value::Name, Value::Number, Value::TimeOfDay, Value::Words}) {
                for (std::size_t i = 0; i < Text::mostValues; ++i)
                    own.append({value, QStringList{QString()}});
            }
            record.verdict.title = say(cause->texts.front(), {record, HostFacts()}, own);
            return record;
        }
    }
    return record;
}

inline CheckRecord titledFailure(const QString& target, quint16 port, Reason reason = Reason::NoAnswer,
    Transport protocol = Transport::Tcp, const QString& address = QStringLiteral("10.0.0.2"))
{
    return titled(failedAt(target, port, reason, protocol, address));
}

} // namespace PortCheck
