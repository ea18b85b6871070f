// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/finding.h"

namespace PortCheck {

QList<Owner> Finding::owners() const
{
    QList<Owner> all;
    if (owner != Owner::Nobody)
        all.append(owner);
    for (const Advice& each : advice) {
        if (!all.contains(each.owner))
            all.append(each.owner);
    }
    return all;
}

} // namespace PortCheck
