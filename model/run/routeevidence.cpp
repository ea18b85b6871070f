// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/routeevidence.h"

#include "model/causes/conditions.h"
#include "model/system/nativeerror.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 mainTable = 254; // rtnetlink(7), RT_TABLE_MAIN

/// Which kind of route makes the system say what it said at once; no value where none does.
std::optional<OwnRoute::Kind> refusalOf(const CheckRecord& ended)
{
    const ProbeResult& seen = ended.seen;
    const bool isOwnWord = seen.state == State::Local || hasNoRouteTo(ended);
    if (!isOwnWord || !seen.nativeError)
        return std::nullopt;
    const NativeError native = nativeErrorOf(*seen.nativeError);
    if (native == NativeError::Invalid)
        return OwnRoute::Kind::Blackhole;
    if (native == NativeError::Prohibited)
        return OwnRoute::Kind::Prohibit;
    if (native == NativeError::HostUnreachable || native == NativeError::NetworkUnreachable)
        return OwnRoute::Kind::Unreachable;
    return std::nullopt;
}

} // namespace

bool isNear(const QHostAddress& one, const QHostAddress& other)
{
    const int length = one.protocol() == QAbstractSocket::IPv4Protocol ? 24 : 64;
    return one.protocol() == other.protocol() && other.isInSubnet(one, length);
}

RouteEvidence::RouteEvidence(RouteSource source)
    : m_source(std::move(source))
{
}

void RouteEvidence::start()
{
    m_refusalsAreFresh = {};
    m_routesAreFresh = {};
    m_neighboursAreFresh = {};
}

Evidence RouteEvidence::withRefusal(const CheckRecord& ended)
{
    Evidence evidence = ended.seen.evidence;
    const auto kind = refusalOf(ended);
    if (!kind)
        return evidence;
    if (m_refusalsAreFresh.hasExpired()) {
        m_refusals = m_source.refusals();
        m_refusalsAreFresh.setRemainingTime(m_source.routesStayFresh);
    }
    if (m_refusals.isEmpty())
        return evidence;
    const auto refusal = bestRefusal(m_refusals, QHostAddress(ended.check.address), *kind);
    // That no network can be reached is what a rule says, and what a table without any route says.
    const bool isRuleAlone = nativeErrorOf(*ended.seen.nativeError) == NativeError::NetworkUnreachable;
    if (!refusal || (isRuleAlone && !refusal->isRule))
        return evidence;
    evidence.insert(u"ownRefusal"_s, routeText(*refusal));
    if (refusal->isRule)
        evidence.insert(u"ownRefusalRule"_s, qint64(refusal->priority));
    else if (refusal->table != mainTable)
        evidence.insert(u"ownRefusalTable"_s, qint64(refusal->table));
    return evidence;
}

Evidence RouteEvidence::withNextHop(const CheckRecord& ended)
{
    using Known = Neighbour::State;
    Evidence evidence = ended.seen.evidence;
    if (!isFoundNowhere(ended))
        return evidence;
    const QHostAddress target(ended.check.address);
    if (target.isNull() || target.isLoopback())
        return evidence;
    const std::optional<OwnRoute> route = routeTo(target);
    if (!route || route->kind != OwnRoute::Kind::Way)
        return evidence;
    const QHostAddress next = route->gateway.isNull() ? target : route->gateway;
    const auto state = stateOf(next, route->interfaceIndex);
    if (state == Known::Answers && isOwnReport(ended))
        evidence.insert(u"nextHopAnswers"_s, true);
    if (state != Known::Absent)
        return evidence;
    const QHostAddress& own = ended.seen.localAddress;
    if (!route->gateway.isNull())
        evidence.insert(u"silentGateway"_s, next.toString());
    else if (!own.isNull() && !isNear(own, target) && !knowsNeighbourBeyond(*route, own))
        evidence.insert(u"wideSegment"_s, routeText(*route));
    return evidence;
}

Evidence RouteEvidence::withUserModeReport(const CheckRecord& ended)
{
    Evidence evidence = ended.seen.evidence;
    const ProbeResult& seen = ended.seen;
    const bool isReport = seen.state == State::Unreachable && seen.reason == Reason::NetworkUnreachable;
    if (!isReport || !evidence.contains("userModeNetwork"_L1))
        return evidence;
    QHostAddress sender(icmpSender(ended));
    const std::optional<OwnRoute> route = routeTo(QHostAddress(ended.check.address));
    if (sender.isNull() || !route)
        return evidence;
    sender.setScopeId({});
    if (sender == route->gateway)
        evidence.insert(u"userModeReport"_s, true);
    return evidence;
}

QString RouteEvidence::wayTo(const QHostAddress& target)
{
    const QString version = target.protocol() == QAbstractSocket::IPv6Protocol ? u"IPv6"_s : u"IPv4"_s;
    const std::optional<OwnRoute> route = routeTo(target);
    if (!route || route->kind != OwnRoute::Kind::Way)
        return version;
    const QString gateway = route->gateway.isNull() ? version : route->gateway.toString();
    return u"%1 %2"_s.arg(gateway).arg(route->interfaceIndex);
}

std::optional<OwnRoute> RouteEvidence::routeTo(const QHostAddress& target)
{
    if (m_routesAreFresh.hasExpired()) {
        m_routes.clear();
        m_routesAreFresh.setRemainingTime(m_source.routesStayFresh);
    }
    const auto known = m_routes.constFind(target);
    return known != m_routes.cend() ? *known : *m_routes.insert(target, m_source.routeTo(target));
}

std::optional<Neighbour::State> RouteEvidence::stateOf(const QHostAddress& address, int interfaceIndex)
{
    if (m_neighboursAreFresh.hasExpired()) {
        m_neighbours = m_source.neighbours();
        m_neighboursAreFresh.setRemainingTime(m_source.neighboursStayFresh);
    }
    for (const Neighbour& each : std::as_const(m_neighbours)) {
        if (each.interfaceIndex == interfaceIndex && each.address.isEqual(address, QHostAddress::TolerantConversion))
            return each.state;
    }
    return std::nullopt;
}

/// One of them shows that the network is truly as large as that.
bool RouteEvidence::knowsNeighbourBeyond(const OwnRoute& route, const QHostAddress& own) const
{
    return std::any_of(m_neighbours.begin(), m_neighbours.end(), [&](const Neighbour& each) {
        return each.state == Neighbour::State::Answers && each.interfaceIndex == route.interfaceIndex
            && route.holdsFor(each.address) && !isNear(own, each.address);
    });
}

} // namespace PortCheck
