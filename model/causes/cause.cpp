// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/cause.h"

#include <algorithm>

namespace PortCheck {

namespace {

QString knownValue(Value value, const Observation& seen)
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
    case Value::Words:
        break;
    }
    Q_UNREACHABLE(); // only the cause knows these
}

} // namespace

Statement say(const Text& text, const Observation& seen, OwnValues own, int number)
{
    Statement statement{&text, {}, number};
    statement.values.reserve(qsizetype(text.count));
    for (std::size_t i = 0; i < text.count; ++i) {
        const Value wanted = text.values[i];
        const auto given =
            std::find_if(own.begin(), own.end(), [wanted](const auto& pair) { return pair.first == wanted; });
        if (given == own.end()) {
            statement.values.append(QStringList{knownValue(wanted, seen)});
            continue;
        }
        statement.values.append(given->second);
        own.erase(given);
    }
    return statement;
}

} // namespace PortCheck
