// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/look.h"

namespace PortCheck {

QLatin1String token(LookKind kind)
{
    switch (kind) {
    case LookKind::Control:
        return QLatin1String("control");
    case LookKind::AskMapper:
        return QLatin1String("ask-mapper");
    case LookKind::Again:
        return QLatin1String("again");
    case LookKind::SourcePorts:
        return QLatin1String("source-ports");
    }
    Q_UNREACHABLE();
}

} // namespace PortCheck
