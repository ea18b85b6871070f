// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/ownrefusal.h"

#include "model/results/check.h"

namespace PortCheck {

using namespace Qt::StringLiterals;

std::optional<OwnRefusal> ownRefusalOf(const CheckRecord& record)
{
    const Evidence& evidence = record.seen.evidence;
    if (record.seen.reason != Reason::OwnRouteRefuses && !evidence.contains("ownRefusal"_L1)) // as nearly always
        return std::nullopt;
    const auto number = [&evidence](QLatin1String name) {
        return evidence.contains(name) ? QString::number(evidence[name].toInteger()) : QString();
    };
    return OwnRefusal{textIn(evidence, "ownRefusal"_L1), number("ownRefusalTable"_L1), number("ownRefusalRule"_L1)};
}

} // namespace PortCheck
