// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/porttable.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

QString PortRange::text() const
{
    return from == to ? QString::number(from) : QString::number(from) + QLatin1Char('-') + QString::number(to);
}

QList<PortRange> portRuns(QList<quint16> ports)
{
    std::sort(ports.begin(), ports.end());
    QList<PortRange> runs;
    for (const quint16 port : std::as_const(ports)) {
        if (!runs.isEmpty() && port - runs.last().to <= 1)
            runs.last().to = port;
        else
            runs.append({port, port});
    }
    return runs;
}

QStringList PortTable::roles() const
{
    QStringList roles;
    for (const PortRow& row : rows) {
        if (!roles.contains(row.role))
            roles.append(row.role);
    }
    return roles;
}

} // namespace PortCheck
