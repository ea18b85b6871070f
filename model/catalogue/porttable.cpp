// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/catalogue/porttable.h"

namespace PortCheck {

QString PortRange::text() const
{
    return from == to ? QString::number(from) : QStringLiteral("%1-%2").arg(from).arg(to);
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
