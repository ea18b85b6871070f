// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/system/ownroutes.h"

#include "model/system/netlink.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
// After it:
#include <ws2tcpip.h>

#include <iphlpapi.h>

#include "model/system/nativeaddress.h"
#endif

#include <algorithm>
#include <cstring>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

// rtnetlink(7), linux/rtnetlink.h and linux/fib_rules.h: a rule's action has the number of the route that it stands
// for.
constexpr qsizetype fixedPart = 12; // bytes of struct rtmsg, and of struct fib_rule_hdr
constexpr qsizetype familyAt = 0, prefixAt = 1, tableAt = 4, kindAt = 7, flagsAt = 8;
constexpr int blackhole = 6, unreachable = 7, prohibit = 8;
constexpr quint32 fibMatch = 0x2000; // the route as it stands in the table, not as it is used for one target
constexpr quint32 inverted = 2;
constexpr quint32 ofTheKernel = 0xffffffff; // the metric of what stands at the end of each IPv6 table
enum { Destination = 1, Interface = 4, Gateway = 5, Priority = 6, Table = 15, Via = 18 };
enum { RuleArrivesAt = 3, RuleMark = 10 };
constexpr int linuxIpv4 = 2, linuxIpv6 = 10; // AF_INET and AF_INET6, whatever they are on other systems

OwnRoute::Kind kindOf(int number)
{
    switch (number) {
    case blackhole:
        return OwnRoute::Kind::Blackhole;
    case unreachable:
        return OwnRoute::Kind::Unreachable;
    case prohibit:
        return OwnRoute::Kind::Prohibit;
    default:
        return OwnRoute::Kind::Way;
    }
}

int familyOf(const QHostAddress& address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol ? linuxIpv4 : linuxIpv6;
}

std::optional<OwnRoute> routeIn(const NetlinkMessage& message)
{
    const bool isRule = message.type == quint16(NetlinkKind::Rule);
    if ((!isRule && message.type != quint16(NetlinkKind::Route)) || message.body.size() < fixedPart)
        return std::nullopt;
    const auto byteAt = [&](qsizetype place) { return int(quint8(message.body.at(place))); };
    const QHash<int, QByteArrayView> told = netlinkAttributesIn(message.body.sliced(fixedPart));
    const quint32 flags = netlinkNumber(message.body.sliced(flagsAt));
    if (isRule && ((flags & inverted) != 0 || told.contains(RuleArrivesAt) || netlinkNumber(told.value(RuleMark)) != 0))
        return std::nullopt;
    OwnRoute route;
    route.isRule = isRule;
    route.kind = kindOf(byteAt(kindAt));
    route.prefixLength = byteAt(prefixAt);
    route.destination = netlinkAddress(told.value(Destination));
    const bool isIpv4 = byteAt(familyAt) == linuxIpv4;
    if (route.destination.isNull()) // told of no family else
        route.destination = QHostAddress(isIpv4 ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6);
    if (route.prefixLength > (isIpv4 ? 32 : 128) || familyOf(route.destination) != byteAt(familyAt))
        return std::nullopt;
    route.table = told.contains(Table) ? netlinkNumber(told.value(Table)) : quint32(byteAt(tableAt));
    route.priority = netlinkNumber(told.value(Priority));
    if (!isRule) {
        // By the other family (RFC 5549): its number, in two bytes, and the address.
        const QByteArrayView via = told.value(Via);
        route.gateway = netlinkAddress(told.value(Gateway, via.sliced(std::min(qsizetype(2), via.size()))));
        route.interfaceIndex = int(netlinkNumber(told.value(Interface)));
        if (route.kind != OwnRoute::Kind::Way && route.priority == ofTheKernel)
            return std::nullopt;
    }
    return route;
}

} // namespace

bool OwnRoute::holdsFor(const QHostAddress& target) const
{
    return target.protocol() == destination.protocol() && target.isInSubnet(destination, prefixLength);
}

QString routeText(const OwnRoute& route)
{
    QString text;
    switch (route.kind) {
    case OwnRoute::Kind::Way:
        break;
    case OwnRoute::Kind::Blackhole:
        text = u"blackhole "_s;
        break;
    case OwnRoute::Kind::Unreachable:
        text = u"unreachable "_s;
        break;
    case OwnRoute::Kind::Prohibit:
        text = u"prohibit "_s;
        break;
    }
    if (route.prefixLength == 0)
        return text + u"default"_s;
    return text + u"%1/%2"_s.arg(route.destination.toString(), QString::number(route.prefixLength));
}

QList<OwnRoute> ownRoutesIn(QByteArrayView messages)
{
    QList<OwnRoute> routes;
    const QList<NetlinkMessage> each = netlinkMessagesIn(messages);
    for (const NetlinkMessage& message : each) {
        if (const auto route = routeIn(message))
            routes.append(*route);
    }
    return routes;
}

std::optional<OwnRoute> bestRefusal(const QList<OwnRoute>& among, const QHostAddress& target, OwnRoute::Kind kind)
{
    std::optional<OwnRoute> best;
    for (const OwnRoute& each : among) {
        if (each.kind != kind || !each.holdsFor(target))
            continue;
        const bool isBetter = !best || (best->isRule && !each.isRule)
            || (best->isRule == each.isRule && each.prefixLength > best->prefixLength);
        if (isBetter)
            best = each;
    }
    return best;
}

QList<OwnRoute> ownRefusals()
{
    const QByteArray ofBothFamilies(fixedPart, '\0');
    QList<OwnRoute> all = ownRoutesIn(askNetlink(NetlinkKind::Route, ofBothFamilies, true))
        + ownRoutesIn(askNetlink(NetlinkKind::Rule, ofBothFamilies, true));
    all.removeIf([](const OwnRoute& each) { return each.kind == OwnRoute::Kind::Way; });
    return all;
}

#ifdef Q_OS_WIN

std::optional<OwnRoute> ownRouteTo(const QHostAddress& target)
{
    const NativeAddress native(target);
    SOCKADDR_INET destination{};
    std::memcpy(&destination, native.data(), std::min(sizeof(destination), size_t(native.size())));
    MIB_IPFORWARD_ROW2 row{};
    SOCKADDR_INET source{};
    if (::GetBestRoute2(nullptr, 0, nullptr, &destination, 0, &row, &source) != NO_ERROR)
        return std::nullopt;
    OwnRoute route;
    route.destination = QHostAddress(reinterpret_cast<const sockaddr*>(&row.DestinationPrefix.Prefix));
    route.prefixLength = row.DestinationPrefix.PrefixLength;
    route.gateway = QHostAddress(reinterpret_cast<const sockaddr*>(&row.NextHop));
    if (route.gateway == QHostAddress(QHostAddress::AnyIPv4) || route.gateway == QHostAddress(QHostAddress::AnyIPv6))
        route.gateway = {};
    route.interfaceIndex = int(row.InterfaceIndex);
    return route;
}

#else

namespace {

/// A struct rtmsg, or a struct fib_rule_hdr.
QByteArray question(const QHostAddress& target, int prefixLength, quint32 flags)
{
    QByteArray body(fixedPart, '\0');
    body[familyAt] = char(familyOf(target));
    body[prefixAt] = char(prefixLength);
    std::memcpy(body.data() + flagsAt, &flags, sizeof(flags));
    return body;
}

} // namespace

std::optional<OwnRoute> ownRouteTo(const QHostAddress& target)
{
    const int length = target.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
    const QByteArray to = netlinkAttribute(Destination, netlinkBytes(target));
    // As it is used: which of several gateways. As it stands in its table: how much it leads to.
    const QList<OwnRoute> used = ownRoutesIn(askNetlink(NetlinkKind::Route, question(target, length, 0) + to, false));
    if (used.isEmpty())
        return std::nullopt;
    OwnRoute route = used.first();
    const QList<OwnRoute> stands =
        ownRoutesIn(askNetlink(NetlinkKind::Route, question(target, length, fibMatch) + to, false));
    if (!stands.isEmpty()) {
        route.destination = stands.first().destination;
        route.prefixLength = stands.first().prefixLength;
    }
    return route;
}

#endif

} // namespace PortCheck
