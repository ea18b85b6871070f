// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/programicon.h"

namespace PortCheck {

QIcon programIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/portcheck/icons/gp-portcheck-%1.png").arg(side), {side, side});
    return icon;
}

} // namespace PortCheck
