// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/owncounters.h"

#include "model/system/systemfile.h"

#include <QByteArrayList>
#include <QHash>

#include <algorithm>
#include <initializer_list>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>

#include <iphlpapi.h>
#include <netioapi.h>
#endif

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

using Counts = QHash<QByteArray, qint64>;

std::optional<qint64> numberOf(const QByteArray& word)
{
    bool isNumber = false;
    const quint64 number = word.toULongLong(&isNumber);
    return isNumber ? std::optional(qint64(number)) : std::nullopt; // beyond 2^63 no kernel has come
}

/// Of the first two lines that begin with \a prefix: the names, and their numbers.
Counts countsInPair(const QByteArray& text, const QByteArray& prefix)
{
    QByteArrayList names;
    Counts counts;
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray& line : lines) {
        if (!line.startsWith(prefix))
            continue;
        const QByteArrayList words = line.simplified().split(' ');
        if (names.isEmpty()) {
            names = words;
            continue;
        }
        for (qsizetype place = 1; place < std::min(names.size(), words.size()); ++place) {
            if (const auto number = numberOf(words.at(place)))
                counts.insert(names.at(place), *number);
        }
        break;
    }
    return counts;
}

/// Of lines that each hold a name and a number.
Counts countsInLines(const QByteArray& text)
{
    Counts counts;
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray& line : lines) {
        const QByteArrayList words = line.simplified().split(' ');
        const auto number = words.size() == 2 ? numberOf(words.constLast()) : std::nullopt;
        if (number)
            counts.insert(words.constFirst(), *number);
    }
    return counts;
}

std::optional<qint64> countOf(const Counts& counts, const QByteArray& name)
{
    const auto found = counts.constFind(name);
    return found == counts.constEnd() ? std::nullopt : std::optional(*found);
}

/// What is left of \a whole without \a accounted; no value if one of these isn't told.
std::optional<qint64> rest(const Counts& counts, const QByteArray& whole, std::initializer_list<const char*> accounted)
{
    std::optional<qint64> left = countOf(counts, whole);
    for (const char* name : accounted) {
        const auto count = countOf(counts, name);
        left = left && count ? std::optional(*left - *count) : std::nullopt;
    }
    return left;
}

std::optional<qint64> undeliveredIpv4(const CounterTexts& texts)
{
    Counts counts = countsInPair(texts.snmp, "Ip:");
    counts.insert(countsInPair(texts.netstat, "IpExt:"));
    const auto left = rest(counts, "InReceives",
        {"InDelivers", "ForwDatagrams", "InHdrErrors", "InAddrErrors", "InUnknownProtos", "ReasmReqds", "InMcastPkts",
            "InBcastPkts"});
    const auto whole = countOf(counts, "ReasmOKs"); // of those that came in parts, each is handed over once
    return left && whole ? std::optional(*left + *whole) : std::nullopt;
}

std::optional<qint64> undeliveredIpv6(const CounterTexts& texts)
{
    const Counts counts = countsInLines(texts.snmp6);
    const auto left = rest(counts, "Ip6InReceives",
        {"Ip6InDelivers", "Ip6OutForwDatagrams", "Ip6InHdrErrors", "Ip6InTooBigErrors", "Ip6InNoRoutes",
            "Ip6InAddrErrors", "Ip6InUnknownProtos", "Ip6InTruncatedPkts", "Ip6ReasmReqds", "Ip6InMcastPkts"});
    const auto whole = countOf(counts, "Ip6ReasmOKs");
    return left && whole ? std::optional(*left + *whole) : std::nullopt;
}

/// Lines of "  eth0: bytes packets …", of sixteen numbers: eight of what came in, eight of what went out.
QList<InterfaceCounters> interfacesIn(const QByteArray& dev)
{
    constexpr qsizetype numbers = 16;
    constexpr qsizetype received = 1;
    constexpr qsizetype sent = 9;
    QList<InterfaceCounters> found;
    const QByteArrayList lines = dev.split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.lastIndexOf(':'); // a name may hold one
        const QByteArrayList words = line.mid(colon + 1).simplified().split(' ');
        if (colon < 0 || words.size() != numbers)
            continue;
        const auto in = numberOf(words.at(received));
        const auto out = numberOf(words.at(sent));
        const QString name = QString::fromLocal8Bit(line.first(colon).trimmed());
        if (in && out && !name.isEmpty())
            found.append({name, quint64(*in), quint64(*out)});
    }
    return found;
}

std::optional<qint64> loopedIn(const QByteArray& dev)
{
    const QList<InterfaceCounters> all = interfacesIn(dev);
    const auto found =
        std::find_if(all.begin(), all.end(), [](const InterfaceCounters& each) { return each.name == "lo"_L1; });
    return found == all.end() ? std::nullopt : std::optional(qint64(found->received));
}

/// A system without IPv6 has no file for it.
std::optional<qint64> receivedIn(const CounterTexts& texts)
{
    const auto overIpv4 = countOf(countsInPair(texts.snmp, "Ip:"), "InReceives");
    const auto overIpv6 =
        texts.snmp6.isEmpty() ? std::optional<qint64>(0) : countOf(countsInLines(texts.snmp6), "Ip6InReceives");
    return overIpv4 && overIpv6 ? std::optional(*overIpv4 + *overIpv6) : std::nullopt;
}

#ifdef Q_OS_LINUX

QByteArray procNetText(const QString& name)
{
    constexpr qint64 most = 1024 * 1024; // bytes; some 4,000, and 130 for each interface
    return systemFile(u"/proc/net/"_s + name, most);
}

#endif

} // namespace

OwnCounters ownCountersIn(const CounterTexts& texts)
{
    OwnCounters counters;
    counters.reversePathDrops = countOf(countsInPair(texts.netstat, "TcpExt:"), "IPReversePathFilter");
    counters.undeliveredIpv4 = undeliveredIpv4(texts);
    counters.undeliveredIpv6 = undeliveredIpv6(texts);
    counters.sentWithoutState = countOf(countsInLines(texts.xfrmStat), "XfrmOutNoStates");
    counters.interfaces = interfacesIn(texts.dev);
    counters.establishedConnections = countOf(countsInPair(texts.snmp, "Tcp:"), "CurrEstab");
    const std::optional<qint64> received = receivedIn(texts);
    const std::optional<qint64> looped = loopedIn(texts.dev);
    if (received && looped && looped == loopedIn(texts.devAfterwards)) { // else one of them is of another moment
        counters.received = received;
        counters.looped = looped;
    }
    return counters;
}

OwnCounters windowsCounters(const WindowsCounts& counts)
{
    const auto forItAlone = [&counts](std::optional<quint32> discarded) {
        return discarded ? std::optional(qint64(*discarded) - qint64(counts.toMany)) : std::nullopt;
    };
    OwnCounters counters;
    counters.undeliveredIpv4 = forItAlone(counts.discardedIpv4);
    counters.undeliveredIpv6 = forItAlone(counts.discardedIpv6);
    if (counts.establishedOverIpv4 || counts.establishedOverIpv6)
        counters.establishedConnections =
            qint64(counts.establishedOverIpv4.value_or(0)) + counts.establishedOverIpv6.value_or(0);
    return counters;
}

#ifdef Q_OS_LINUX

OwnCounters ownCounters()
{
    CounterTexts texts;
    texts.dev = procNetText(u"dev"_s);
    texts.snmp = procNetText(u"snmp"_s);
    texts.snmp6 = procNetText(u"snmp6"_s);
    texts.devAfterwards = procNetText(u"dev"_s);
    texts.netstat = procNetText(u"netstat"_s);
    texts.xfrmStat = procNetText(u"xfrm_stat"_s);
    return ownCountersIn(texts);
}

#elif defined Q_OS_WIN

namespace {

std::optional<quint32> discardedOf(ULONG family)
{
    MIB_IPSTATS statistics{};
    return GetIpStatisticsEx(&statistics, family) == NO_ERROR ? std::optional(quint32(statistics.dwInDiscards))
                                                              : std::nullopt;
}

std::optional<quint32> establishedOver(ULONG family)
{
    MIB_TCPSTATS statistics{};
    return GetTcpStatisticsEx(&statistics, family) == NO_ERROR ? std::optional(quint32(statistics.dwCurrEstab))
                                                               : std::nullopt;
}

} // namespace

OwnCounters ownCounters()
{
    WindowsCounts counts{
        discardedOf(AF_INET), discardedOf(AF_INET6), 0, establishedOver(AF_INET), establishedOver(AF_INET6)};
    QList<InterfaceCounters> interfaces;
    MIB_IF_TABLE2* table = nullptr;
    if (GetIfTable2(&table) != NO_ERROR)
        return {};
    for (ULONG row = 0; row < table->NumEntries; ++row) {
        const MIB_IF_ROW2& each = table->Table[row];
        counts.toMany += each.InNUcastPkts;
        wchar_t name[IF_MAX_STRING_SIZE + 1] = {}; // by which Qt names it, not the one that people know
        if (ConvertInterfaceLuidToNameW(&each.InterfaceLuid, name, IF_MAX_STRING_SIZE + 1) == NO_ERROR)
            interfaces.append({QString::fromWCharArray(name), each.InUcastPkts + each.InNUcastPkts,
                each.OutUcastPkts + each.OutNUcastPkts});
    }
    FreeMibTable(table);
    OwnCounters counters = windowsCounters(counts);
    counters.interfaces = interfaces;
    return counters;
}

#else

OwnCounters ownCounters()
{
    return {};
}

#endif

} // namespace PortCheck
