// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/cause.h"

#include <algorithm>

namespace PortCheck {

namespace {

QString told(Value value, const Observation& seen)
{
    const Check& check = seen.record.check;
    switch (value) {
    case Value::Hosts:
        return check.target;
    case Value::HostsWithAddress:
        return check.targetText();
    case Value::Addresses:
        return check.address;
    case Value::Ports:
        return portText(check);
    case Value::Service:
        return serviceName(check.service);
    case Value::Domain:
        return seen.host.domain();
    case Value::Ranges:
        return check.portText();
    case Value::Name:
    case Value::Number:
    case Value::TimeOfDay:
    case Value::RpcUses:
    case Value::Words:
        break;
    }
    Q_UNREACHABLE(); // only the cause knows these
}

const QString& knownValue(Value value, const Observation& seen)
{
    QString& known = seen.known.at(std::size_t(value));
    if (known.isNull())
        known = told(value, seen);
    return known;
}

/// The \a nth of its kind; null if there is none.
const Items* ownValue(Value value, std::ptrdiff_t nth, const OwnValues& own)
{
    for (const auto& [kind, items] : own) {
        if (kind == value && nth-- == 0)
            return &items;
    }
    return nullptr;
}

} // namespace

Statement say(const Text& text, const Observation& seen, const OwnValues& own, int number)
{
    Statement statement{&text, {}, number};
    for (std::size_t i = 0; i < text.count; ++i) {
        const Value* const wanted = text.values.data() + i;
        const Items* const given =
            own.isEmpty() ? nullptr : ownValue(*wanted, std::count(text.values.data(), wanted, *wanted), own);
        if (given == nullptr)
            statement.values.emplace_back(knownValue(*wanted, seen));
        else
            statement.values.emplace_back(*given);
    }
    return statement;
}

} // namespace PortCheck
