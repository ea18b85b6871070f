// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace PortCheck::TestPeers {

/// The most that a peer may make this process grow by, in KiB. AddressSanitizer keeps up to 256 MiB of freed memory in
/// quarantine.
#ifdef __SANITIZE_ADDRESS__
inline constexpr qint64 mostGrowthKib = (256 + 64) * qint64(1024);
#else
inline constexpr qint64 mostGrowthKib = 32 * qint64(1024);
#endif

/// How far the memory of this process has grown since the object was made, at its peak. Linux; elsewhere always 0.
class MemoryPeak final {
public:
    MemoryPeak()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        if (reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            reset.write("5"); // proc(5): sets the peak to what is in use now
        m_before = statusKib("VmRSS:");
    }

    [[nodiscard]] qint64 growthKib() const { return statusKib("VmHWM:") - m_before; }
    /// How much of the growth is left now.
    [[nodiscard]] qint64 heldKib() const { return statusKib("VmRSS:") - m_before; }

private:
    static qint64 statusKib(QByteArrayView name)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith(name))
                return line.sliced(name.size()).simplified().split(' ').constFirst().toLongLong();
        }
        return 0;
    }

    qint64 m_before = 0;
};

} // namespace PortCheck::TestPeers
