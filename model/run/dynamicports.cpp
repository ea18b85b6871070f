// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/dynamicports.h"

#include <QFile>
#include <QList>

namespace PortCheck {

#ifdef Q_OS_WIN

PortRange systemDynamicPorts()
{
    return {49152, 65535};
}

#else

PortRange systemDynamicPorts()
{
    const PortRange linuxDefault{32768, 60999};
    QFile file(QStringLiteral("/proc/sys/net/ipv4/ip_local_port_range"));
    if (!file.open(QIODevice::ReadOnly))
        return linuxDefault;
    const QList<QByteArray> ends = file.readLine(64).simplified().split(' ');
    if (ends.size() != 2)
        return linuxDefault;
    bool fromRead = false;
    bool toRead = false;
    const PortRange range{ends.first().toUShort(&fromRead), ends.last().toUShort(&toRead)};
    return fromRead && toRead && range.from > 0 && range.from <= range.to ? range : linuxDefault;
}

#endif

} // namespace PortCheck
