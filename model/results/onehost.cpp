// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/onehost.h"

namespace PortCheck {

bool isOfOneHost(const QHostAddress& address)
{
    bool isIpv4 = false; // for "::", too, whose number is 0 as well
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    const QHostAddress plain = isIpv4 ? QHostAddress(ipv4) : address;
    const bool isUnspecified = isIpv4 && ipv4 == 0;
    return !plain.isNull() && !isUnspecified && plain != QHostAddress(QHostAddress::AnyIPv6) && !plain.isMulticast()
        && !plain.isBroadcast();
}

} // namespace PortCheck
