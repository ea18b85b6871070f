// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/results/hops.h"

#include "model/results/onehost.h"

#include <QJsonArray>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool canBeARouter(const QHostAddress& address, const QList<QHostAddress>& ends)
{
    return isOfOneHost(address) && !address.isLoopback()
        && std::none_of(ends.begin(), ends.end(), [&](const QHostAddress& end) { return end.isEqual(address); });
}

/// Whether it can all have been told of one way, on which no router comes twice and the host comes last.
bool isOneWay(const Hops& hops, const QList<QHostAddress>& ends)
{
    QList<QHostAddress> known;
    if (hops.hops.size() > mostHops)
        return false;
    for (qsizetype place = 0; place < hops.hops.size(); ++place) {
        const Hops::Hop& hop = hops.hops.at(place);
        if (!hop.ofOpen.isNull() && !hop.ofSilent.isNull() && !hop.ofOpen.isEqual(hop.ofSilent))
            return false;
        const QHostAddress& router = hop.ofOpen.isNull() ? hop.ofSilent : hop.ofOpen;
        if (router.isNull())
            continue;
        const bool isBehindTheHost = hops.hostAt != 0 && place + 1 >= hops.hostAt;
        if (isBehindTheHost || known.contains(router) || !canBeARouter(router, ends))
            return false;
        known.append(router);
    }
    return true;
}

/// The end, and with how many hops to go the port that works gets further: 0 where none has to be asked again.
struct Suspect {
    WayEnd end;
    int toAskAgain = 0;
};

std::optional<Suspect> suspectOf(const Hops& hops, const QList<QHostAddress>& ends)
{
    if (!isOneWay(hops, ends))
        return std::nullopt;
    const QList<Hops::Hop>& all = hops.hops;
    const auto behind =
        std::find_if(all.rbegin(), all.rend(), [](const Hops::Hop& hop) { return !hop.ofSilent.isNull(); }).base();
    const int reached = int(behind - all.begin());
    const QHostAddress last = reached == 0 ? QHostAddress() : all.at(reached - 1).ofSilent;
    if (reached > 0 && all.at(reached - 1).ofOpen.isNull()) // it may have been on another way
        return std::nullopt;
    if (reached > 0 && reached + 1 == hops.hostAt)
        return Suspect{{WayEnd::Where::BehindTheLast, last, {}}};
    const auto next = std::find_if(behind, all.end(), [](const Hops::Hop& hop) { return !hop.ofOpen.isNull(); });
    const int nextHop = int(next - all.begin()) + 1;
    if (next == all.end() || (reached == 0 && nextHop != 1))
        return std::nullopt;
    return Suspect{
        {reached == 0 ? WayEnd::Where::BeforeTheFirst : WayEnd::Where::Between, last, next->ofOpen}, nextHop};
}

} // namespace

std::optional<int> hopToAskAgain(const Hops& hops, const QList<QHostAddress>& ends)
{
    const auto suspect = suspectOf(hops, ends);
    return suspect && suspect->toAskAgain > 0 ? std::optional(suspect->toAskAgain) : std::nullopt;
}

std::optional<WayEnd> wayEndOf(const Hops& hops, const QList<QHostAddress>& ends)
{
    const auto suspect = suspectOf(hops, ends);
    if (!suspect || (suspect->toAskAgain > 0 && !hops.isSure))
        return std::nullopt;
    return suspect->end;
}

Evidence evidenceOf(const Hops& hops)
{
    QJsonArray all;
    const auto known = std::find_if(hops.hops.rbegin(), hops.hops.rend(),
        [](const Hops::Hop& hop) { return !hop.ofOpen.isNull() || !hop.ofSilent.isNull(); });
    const qsizetype size = hops.hops.rend() - known;
    for (qsizetype place = 0; place < size; ++place) {
        const Hops::Hop& hop = hops.hops.at(place);
        QJsonObject told{{u"hop"_s, int(place) + 1}};
        if (!hop.ofOpen.isNull())
            told.insert(u"openPort"_s, hop.ofOpen.toString());
        if (!hop.ofSilent.isNull())
            told.insert(u"silentPort"_s, hop.ofSilent.toString());
        all.append(told);
    }
    Evidence evidence;
    if (!all.isEmpty())
        evidence.insert(u"hops"_s, all);
    if (hops.hostAt > 0)
        evidence.insert(u"hostAtHop"_s, hops.hostAt);
    if (hops.isSure)
        evidence.insert(u"hopsAreSure"_s, true);
    return evidence;
}

Hops hopsIn(const Evidence& evidence)
{
    Hops hops;
    const QJsonArray all = evidence["hops"_L1].toArray();
    if (all.size() > mostHops) // nobody has told that
        return hops;
    for (const auto& each : all)
        hops.hops.append(
            {QHostAddress(each["openPort"_L1].toString()), QHostAddress(each["silentPort"_L1].toString())});
    hops.hostAt = evidence["hostAtHop"_L1].toInt();
    hops.isSure = isTrueIn(evidence, "hopsAreSure"_L1);
    return hops;
}

} // namespace PortCheck
