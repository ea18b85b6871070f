// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/droppedpackets.h"

#include <QHostAddress>

#include <algorithm>

namespace PortCheck {

bool isIpv4Address(const QString& address)
{
    return QHostAddress(address).protocol() == QAbstractSocket::IPv4Protocol;
}

qint64 droppedBetween(const OwnCounters& before, const OwnCounters& after, bool ofIpv4)
{
    const auto then = ofIpv4 ? before.undeliveredIpv4 : before.undeliveredIpv6;
    const auto now = ofIpv4 ? after.undeliveredIpv4 : after.undeliveredIpv6;
    return then && now ? std::max<qint64>(*now - *then, 0) : 0;
}

} // namespace PortCheck
