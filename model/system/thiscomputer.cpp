// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/thiscomputer.h"

#include "model/system/localports.h"

#include <QHostInfo>
#include <QNetworkInterface>

namespace PortCheck {

SourceInfo thisComputer()
{
    SourceInfo info;
    info.host = QHostInfo::localHostName();
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress& address : addresses) {
        if (!address.isLoopback() && !address.isLinkLocal())
            info.addresses.append(address.toString());
    }
    info.localPorts = systemLocalPorts();
    return info;
}

} // namespace PortCheck
