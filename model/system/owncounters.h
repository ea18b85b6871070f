// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace PortCheck {

/// What went through a network interface of this computer since that came up.
struct InterfaceCounters {
    QString name; ///< as OwnInterface has it
    quint64 received = 0; ///< packets
    quint64 sent = 0; ///< packets

    friend bool operator==(const InterfaceCounters&, const InterfaceCounters&) = default;
};

/// What the system counts of its own, and tells to everybody. All of it counts for the whole computer, whatever the
/// packets were and whoever sent them: what two readings differ by tells of a run only if it is as much as the run can
/// explain. No value where the system doesn't tell.
struct OwnCounters {
    /// IPv4 packets that were dropped since they came in over another interface than the one that they would be
    /// answered by: the reverse-path filter (RFC 3704 2.2; net.ipv4.conf.*.rp_filter).
    std::optional<qint64> reversePathDrops;
    /// Packets that came in for this computer alone and were neither handed to a program or a protocol nor passed on:
    /// a packet filter dropped them. A lower bound, since those that were for many (broadcast, multicast) are all taken
    /// for handed over; two readings may differ by less than nothing for that.
    std::optional<qint64> undeliveredIpv4;
    std::optional<qint64> undeliveredIpv6; ///< the same over IPv6
    /// Packets that were dropped since an IPsec policy asks for a security association that there isn't (RFC 4301 5.1).
    std::optional<qint64> sentWithoutState;
    QList<InterfaceCounters> interfaces;
    /// IP packets that came in, and of these the ones that this computer had sent to itself. Both or none.
    std::optional<qint64> received;
    std::optional<qint64> looped;
    /// TCP connections over both versions of IP that are established, or that this computer alone has still to close
    /// (tcpCurrEstab, RFC 4022 3): as many as there are now, and no count since the start.
    std::optional<qint64> establishedConnections;
};

/// As they stand now. Takes less than a millisecond. Linux tells all of it; Windows what its interfaces count, what it
/// discarded (see windowsCounters()), and its connections. Asks the system, in any thread.
[[nodiscard]] OwnCounters ownCounters();

/// What Windows counts: GetIpStatisticsEx(), GetIfTable2(), GetTcpStatisticsEx().
struct WindowsCounts {
    /// Packets in which nothing was wrong and that were not handed on (ipSystemStatsInDiscards, RFC 4293); no value for
    /// an address family that isn't there.
    std::optional<quint32> discardedIpv4;
    std::optional<quint32> discardedIpv6;
    quint64 toMany = 0; ///< packets that came in by broadcast or multicast, of any kind, on all interfaces
    /// Connections that are established; no value for an address family that isn't there.
    std::optional<quint32> establishedOverIpv4{};
    std::optional<quint32> establishedOverIpv6{};
};

/// What was discarded of \a counts, less all that came in for many, which a filter may have dropped as well: a lower
/// bound of what was dropped for this computer alone, and below zero mostly. The numbers of 32 bits begin anew beyond
/// their largest; two readings around that differ by less than nothing. Pure.
[[nodiscard]] OwnCounters windowsCounters(const WindowsCounts& counts);

/// The texts of /proc/net that Linux tells them by.
struct CounterTexts {
    QByteArray netstat; ///< pairs of lines of one prefix, names and then numbers
    QByteArray snmp; ///< of the same form
    QByteArray snmp6; ///< lines of a name and a number
    QByteArray xfrmStat; ///< the same; there only if the kernel knows IPsec
    QByteArray dev; ///< two lines of headings, then a line for each interface
    QByteArray devAfterwards{}; ///< the same once the others had been read
};

/// The same of \a texts, whatever they hold. Pure.
[[nodiscard]] OwnCounters ownCountersIn(const CounterTexts& texts);

} // namespace PortCheck
