// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/registry.h"
#include "tests/support/checkrecords.h"

#include <utility>

namespace PortCheck {

/// \a record with the clause that a cause of its reason says of it: of those that reach least far and name least, the
/// last, which is the most general. Without the values that only the cause itself knows.
inline CheckRecord titled(CheckRecord record)
{
    const auto reach = [](const Cause* cause) { return std::pair(cause->scope, cause->texts.front().count); };
    const Cause* nearest = nullptr;
    for (const std::span<const Cause* const> causes : allCauses()) {
        for (const Cause* cause : causes) {
            if (cause->reason == record.verdict.reason && (nearest == nullptr || reach(cause) <= reach(nearest)))
                nearest = cause;
        }
    }
    if (nearest == nullptr)
        return record;
    OwnValues own;
    for (const Value value : {Value::Name, Value::Number, Value::TimeOfDay, Value::Words}) {
        for (std::size_t i = 0; i < Text::mostValues; ++i)
            own.append({value, QStringList{QString()}});
    }
    record.verdict.title = say(nearest->texts.front(), {record, HostFacts()}, own);
    return record;
}

inline CheckRecord titledFailure(const QString& target, quint16 port, Reason reason = Reason::NoAnswer,
    Transport protocol = Transport::Tcp, const QString& address = QStringLiteral("10.0.0.2"))
{
    return titled(failedAt(target, port, reason, protocol, address));
}

} // namespace PortCheck
