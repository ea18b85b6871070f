// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/windowsdynamicports.h"

#include <algorithm>

namespace PortCheck {

QList<PortRange> windowsPortsIn(PortRange range, QList<quint16> named)
{
    const PortRange common{std::max(range.from, windowsDynamicPorts.from), std::min(range.to, windowsDynamicPorts.to)};
    if (common.from > common.to)
        return {range};
    named.removeIf([&](quint16 port) { return common.contains(port) || !range.contains(port); });
    return portRuns(named) + QList{common};
}

} // namespace PortCheck
