// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/ownways.h"

#include "model/causes/conditions.h"
#include "model/support/addonce.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// What the loss of this computer's own way can look like: nothing came back, or nothing could be sent.
bool mayBeOwnLoss(const CheckRecord& ended)
{
    const ProbeResult& seen = ended.seen;
    if (seen.range && seen.range->end && seen.range->end->fellSilent)
        return true;
    switch (seen.state) {
    case State::Filtered:
        return true;
    case State::Unreachable: // with a connection under way, an error of this computer's looks like a router's
        return icmpSender(ended).isEmpty() || isOwnReport(ended);
    case State::Local:
        return seen.reason == Reason::NoLocalPort || seen.reason == Reason::LocalError
            || seen.reason == Reason::OwnRouteRefuses || isTrueIn(seen.evidence, "heldBackHere"_L1);
    case State::Open:
        return seen.service == ServiceState::Silent;
    case State::NotRun:
    case State::Closed:
    case State::Unresolved:
    case State::Cancelled:
        break;
    }
    return false;
}

/// Of an address as text, without reading it.
QAbstractSocket::NetworkLayerProtocol familyOf(const QString& address)
{
    return address.contains(u':') ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
}

} // namespace

Evidence withOwnInterface(const ProbeResult& seen, const QList<OwnAddress>& ownAddresses)
{
    Evidence evidence = seen.evidence;
    for (const OwnAddress& own : ownAddresses) {
        if (!own.interfaceName.isEmpty() && QHostAddress(own.address) == seen.localAddress)
            evidence.insert(u"ownInterface"_s, own.interfaceName);
    }
    return evidence;
}

Evidence withUserModeNetwork(const ProbeResult& seen, const QList<OwnAddress>& ownAddresses)
{
    Evidence evidence = seen.evidence;
    for (const OwnAddress& own : ownAddresses) {
        if (own.isUserMode && isShut(seen) && QHostAddress(own.address) == seen.localAddress)
            evidence.insert(u"userModeNetwork"_s, own.interfaceName);
    }
    return evidence;
}

OwnWays::OwnWays(OwnNetworkSource source)
    : m_source(std::move(source))
{
}

void OwnWays::start()
{
    m_ways.clear();
    m_differentWays.clear();
    m_losses.clear();
    m_firstSeen.clear();
    m_interfacesAreFresh = {};
}

void OwnWays::note(const QString& target)
{
    if (m_ways.contains(target))
        return;
    const OwnWay way = wayTo(QHostAddress(target));
    m_ways.insert(target, way);
    if (!way.address.isNull())
        addOnce(m_differentWays, way); // few, however many targets there are
}

QString OwnWays::tunnelTo(const QString& target) const
{
    const OwnWay way = m_ways.value(target);
    return way.isTunnel ? way.interfaceName : QString();
}

Evidence OwnWays::withLoss(const CheckRecord& ended)
{
    Evidence evidence = ended.seen.evidence;
    const Loss* const loss = mayBeOwnLoss(ended) ? lossFor(ended) : nullptr;
    if (loss == nullptr)
        return evidence;
    evidence.remove(u"fromNetwork"_s);
    const Evidence lost = evidenceOf(*loss);
    for (auto member = lost.constBegin(); member != lost.constEnd(); ++member)
        evidence.insert(member.key(), member.value());
    return evidence;
}

Evidence OwnWays::withLinkAtTheStart(const CheckRecord& ended)
{
    Evidence evidence = ended.seen.evidence;
    const auto noted = m_ways.constFind(ended.check.address);
    if (noted == m_ways.constEnd() || !noted->isKnown || noted->isRunning || noted->interfaceName.isEmpty())
        return evidence;
    const QList<OwnInterface>& all = interfaces();
    const bool isUp = std::any_of(all.begin(), all.end(),
        [&](const OwnInterface& each) { return each.name == noted->interfaceName && each.isRunning; });
    evidence.insert(isUp ? u"ownLinkWasDown"_s : u"ownLinkDown"_s, noted->interfaceName);
    return evidence;
}

Evidence OwnWays::lossOfServers(const QStringList& servers, const QDateTime& began, const QDateTime& now)
{
    for (const QString& server : servers) {
        CheckRecord question;
        question.check.address = server;
        question.startedAt = began;
        question.finishedAt = now;
        const Loss* const loss = lossFor(question);
        // What became of the route to the server says nothing of those to the targets, which the words are about.
        if (loss != nullptr && (loss->what == u"link-down"_s || loss->what == u"address-gone"_s))
            return evidenceOf(*loss);
    }
    Evidence evidence;
    for (const QString& server : servers) {
        CheckRecord question;
        question.check.address = server;
        evidence = withLinkAtTheStart(question);
        if (!evidence.contains("ownLinkDown"_L1)) // one of them could have answered
            return {};
    }
    return evidence;
}

Evidence OwnWays::evidenceOf(const Loss& loss)
{
    Evidence evidence{{u"ownLoss"_s, loss.what}, {u"ownInterface"_s, loss.before.interfaceName},
        {u"ownAddress"_s, loss.before.address.toString()}, {u"ownLossSeen"_s, loss.firstSeen.toString(Qt::ISODate)}};
    if (!loss.interfaceNow.isEmpty())
        evidence.insert(u"ownInterfaceNow"_s, loss.interfaceNow);
    return evidence;
}

const OwnWays::Loss* OwnWays::lossFor(const CheckRecord& ended)
{
    const QString& target = ended.check.address;
    const auto noted = m_ways.constFind(target);
    if (noted == m_ways.constEnd())
        return nullptr;
    // Where there was no way from the start, none is looked for again, but what became of the others is. (Nor is the
    // address read: where all checks of thousands of hosts come here, that is a good part of the time they take.)
    const QHostAddress address = noted->address.isNull() ? QHostAddress() : QHostAddress(target);
    OwnWay now = noted->address.isNull() ? *noted : wayTo(address);
    if (now.address != noted->address) { // else what was read a moment ago is good enough
        m_interfacesAreFresh = {};
        now = wayTo(address);
    }
    // Where several ways lead there at once, by turns (equal-cost multipath), none is lost as long as it is taken
    // again.
    constexpr int turns = 24; // of two ways, one comes up in all of them once in 16 million times
    for (int turn = 0; turn < turns && !now.address.isNull() && now.address != noted->address; ++turn)
        now = wayTo(address);
    // Where there was no way at all, the first question may have come after the loss.
    std::optional<Loss> loss = noted->address.isNull() ? lossOfFamily(familyOf(target)) : lossOf(*noted, now);
    const auto known = m_losses.find(target);
    if (!loss) { // or it is over: what was asked before its end may have met it
        const bool met = known != m_losses.end() && ended.startedAt <= known->lastSeen;
        return met ? &*known : nullptr;
    }
    QDateTime& firstSeen = m_firstSeen[{loss->what, loss->before.interfaceName}];
    if (!firstSeen.isValid() || ended.finishedAt < firstSeen)
        firstSeen = ended.finishedAt;
    loss->firstSeen = firstSeen;
    loss->lastSeen = ended.finishedAt;
    return &*m_losses.insert(target, *loss);
}

const QList<OwnInterface>& OwnWays::interfaces()
{
    if (m_interfacesAreFresh.hasExpired()) {
        m_interfaces = m_source.interfaces();
        m_interfacesAreFresh.setRemainingTime(m_source.interfacesStayFresh);
    }
    return m_interfaces;
}

OwnWay OwnWays::wayTo(const QHostAddress& target)
{
    const std::optional<QHostAddress> address = m_source.addressTowards(target);
    return ownWayFrom(address, interfaces());
}

std::optional<OwnWays::Loss> OwnWays::lossOf(const OwnWay& before, const OwnWay& now) const
{
    if (!before.isKnown || before.interfaceName.isEmpty() || !now.isKnown || m_interfaces.isEmpty())
        return std::nullopt;
    if (const std::optional<OwnWayEnd> end = endOfOwnWay(before, m_interfaces))
        return Loss{*end == OwnWayEnd::LinkDown ? u"link-down"_s : u"address-gone"_s, before, {}, {}, {}};
    if (now.address.isNull())
        return Loss{u"no-route"_s, before, {}, {}, {}};
    if (!now.interfaceName.isEmpty() && now.interfaceName != before.interfaceName)
        return Loss{u"route-changed"_s, before, now.interfaceName, {}, {}};
    return std::nullopt;
}

std::optional<OwnWays::Loss> OwnWays::lossOfFamily(QAbstractSocket::NetworkLayerProtocol family)
{
    interfaces(); // are read again if that was a while ago
    for (const OwnWay& way : m_differentWays) {
        if (way.address.protocol() != family)
            continue;
        if (auto loss = lossOf(way, way))
            return loss;
    }
    return std::nullopt;
}

} // namespace PortCheck
