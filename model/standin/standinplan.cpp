// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/standin/standinplan.h"

#include "model/support/addonce.h"

#include <algorithm>

namespace PortCheck {

namespace {

constexpr quint16 firstDynamic = 49152;

PortRange upperPart(const PortRange& range)
{
    return range.to < firstDynamic ? range : PortRange{std::max(range.from, firstDynamic), range.to};
}

} // namespace

StandInPlan planStandIn(const PortTable& table)
{
    StandInPlan plan;
    for (const PortRow& row : table.rows) {
        for (const quint16 port : row.ports) {
            for (const Transport transport : row.protocols)
                addOnce(plan.ports, {port, port, transport, serviceAt(port, transport)});
        }
        if (row.dynamicRange && !plan.dynamicRange)
            plan.dynamicRange = upperPart(*row.dynamicRange);
    }
    const bool hasMapper = std::any_of(plan.ports.begin(), plan.ports.end(),
        [](const StandInPort& port) { return port.service == Service::EndpointMapper; });
    if (!hasMapper)
        plan.dynamicRange.reset();
    return plan;
}

} // namespace PortCheck
