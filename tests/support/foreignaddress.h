// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QNetworkInterface>
#include <QString>

#include <algorithm>

namespace PortCheck::TestPeers {

/// An IPv4 address, \a last being its last byte, in a block of 256 that is for documentation or measurements (RFC 5737,
/// RFC 2544) and in which this computer has none: machines that tests run on do have addresses of such blocks.
[[nodiscard]] inline QString foreignAddress(int last)
{
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    for (const QString& block : {QStringLiteral("192.0.2."), QStringLiteral("198.51.100."),
             QStringLiteral("203.0.113."), QStringLiteral("198.18.7."), QStringLiteral("198.19.7.")}) {
        const auto isInIt = [&block](const QHostAddress& address) { return address.toString().startsWith(block); };
        if (std::none_of(own.begin(), own.end(), isInIt))
            return block + QString::number(last);
    }
    qFatal("This computer has addresses in each block that tests use as foreign.");
    return {};
}

} // namespace PortCheck::TestPeers
