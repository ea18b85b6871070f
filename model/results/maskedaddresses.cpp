// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/maskedaddresses.h"

#include <QPair>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

using Subnet = QPair<QHostAddress, int>;

Subnet subnetOf(MaskedNetwork network)
{
    switch (network) {
    case MaskedNetwork::Ipv4:
        return {QHostAddress(u"198.18.0.0"_s), 15};
    case MaskedNetwork::Ipv6:
        return {QHostAddress(u"2001:db8::"_s), 32};
    case MaskedNetwork::LinkLocal:
        return {QHostAddress(u"fe80::"_s), 96};
    }
    Q_UNREACHABLE();
}

bool isMasked(const QString& text)
{
    const QHostAddress address(text);
    const auto holds = [&address](MaskedNetwork network) { return address.isInSubnet(subnetOf(network)); };
    return holds(MaskedNetwork::Ipv4) || holds(MaskedNetwork::Ipv6) || holds(MaskedNetwork::LinkLocal);
}

} // namespace

QHostAddress maskedAddress(MaskedNetwork network, quint32 number)
{
    const QHostAddress first = subnetOf(network).first;
    if (network == MaskedNetwork::Ipv4) {
        constexpr quint32 benchmarkHosts = 0x20000;
        return QHostAddress(first.toIPv4Address() + number % benchmarkHosts);
    }
    constexpr int bitsOfByte = 8;
    Q_IPV6ADDR bytes = first.toIPv6Address();
    for (int byte = 15; number > 0; --byte, number >>= bitsOfByte)
        bytes[byte] = quint8(number);
    return QHostAddress(bytes);
}

bool areMasked(const QStringList& addresses)
{
    return !addresses.isEmpty() && std::all_of(addresses.begin(), addresses.end(), isMasked);
}

} // namespace PortCheck
