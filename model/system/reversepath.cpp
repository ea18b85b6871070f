// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/reversepath.h"

#include <QByteArrayList>
#include <QFile>

namespace PortCheck {

namespace {

constexpr qint64 mostNetstat = 64 * 1024; // bytes; a present kernel writes some 4,000
constexpr auto prefix = "TcpExt:";
constexpr auto counterName = "IPReversePathFilter";

} // namespace

std::optional<quint64> reversePathDrops()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/net/netstat"));
    if (file.open(QIODevice::ReadOnly))
        return reversePathDropsIn(file.read(mostNetstat));
#endif
    return std::nullopt;
}

std::optional<quint64> reversePathDropsIn(const QByteArray& netstat)
{
    qsizetype place = -1; // of the counter, once its name was read
    const QByteArrayList lines = netstat.split('\n');
    for (const QByteArray& line : lines) {
        if (!line.startsWith(prefix))
            continue;
        const QByteArrayList words = line.simplified().split(' ');
        if (place < 0) {
            place = words.indexOf(counterName);
            continue;
        }
        bool isNumber = false;
        const quint64 count = words.value(place).toULongLong(&isNumber);
        return isNumber ? std::optional(count) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace PortCheck
