// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/addonce.h"
#include "model/support/evidence.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QStringList>

namespace PortCheck {

/// From which addresses and ports of this computer attempts went out to which nothing came back. A value.
class SilentEnds final {
public:
    /// \a port is 0 where it is not known; then nothing is kept.
    void add(const QHostAddress& address, quint16 port)
    {
        if (port == 0)
            return;
        m_ports.append(port);
        addOnce(m_addresses, address.toString());
    }

    /// Writes them into \a evidence, the addresses only if they differ from \a ofResult, the one that it is shown with.
    void tell(Evidence& evidence, const QHostAddress& ofResult) const
    {
        if (!m_ports.isEmpty())
            evidence[QLatin1String("silentLocalPorts")] = m_ports;
        if (!m_addresses.isEmpty() && m_addresses != QStringList{ofResult.toString()})
            evidence[QLatin1String("silentLocalAddresses")] = QJsonArray::fromStringList(m_addresses);
    }

private:
    QStringList m_addresses;
    QJsonArray m_ports;
};

} // namespace PortCheck
