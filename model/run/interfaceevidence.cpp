// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/interfaceevidence.h"

#include <QJsonArray>

namespace PortCheck {

Evidence withInterfaces(Evidence evidence, const QList<RpcInterface>& interfaces)
{
    QJsonArray names;
    QJsonArray uses;
    for (const RpcInterface& known : interfaces) {
        names.append(known.text());
        const QString use = rpcInterfaceUse(known.uuid);
        if (!use.isEmpty() && !uses.contains(use))
            uses.append(use);
    }
    evidence[QStringLiteral("rpcInterfaces")] = names;
    if (!uses.isEmpty())
        evidence[QStringLiteral("rpcUses")] = uses;
    return evidence;
}

} // namespace PortCheck
