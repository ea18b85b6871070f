// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/losthere.h"

#include "model/run/checkstore.h"
#include "model/run/ownways.h"
#include "model/run/verdicts.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool isIpv4(const QString& address)
{
    return QHostAddress(address).protocol() == QAbstractSocket::IPv4Protocol;
}

/// By how much a counter rose; 0 if it did not, or one reading is unknown.
qint64 rise(std::optional<qint64> before, std::optional<qint64> after)
{
    return before && after ? std::max<qint64>(*after - *before, 0) : 0;
}

/// What rose, for the evidence of a silent host's checks.
Evidence risen(const OwnCounters& before, const OwnCounters& after, bool ofIpv4)
{
    const qint64 drops = ofIpv4 ? rise(before.reversePathDrops, after.reversePathDrops) : 0;
    const qint64 undelivered = ofIpv4 ? rise(before.undeliveredIpv4, after.undeliveredIpv4)
                                      : rise(before.undeliveredIpv6, after.undeliveredIpv6);
    Evidence evidence;
    const auto add = [&evidence](const QString& key, qint64 count) {
        if (count > 0)
            evidence.insert(key, count);
    };
    add(u"reversePathDrops"_s, drops);
    add(u"undeliveredPackets"_s, undelivered - drops); // else these would be counted again
    add(u"sentWithoutState"_s, rise(before.sentWithoutState, after.sentWithoutState));
    return evidence;
}

/// Whether answers of single ports are known to be dropped here, which hosts repeat: whose packets the others were
/// can't be told then.
bool knowsWhatWasDropped(CheckStore& store, bool ofIpv4)
{
    const QList<int> all = store.all();
    return std::any_of(all.begin(), all.end(), [&](int id) {
        const CheckRecord& record = store.at(id).record;
        return record.seen.evidence.contains("droppedWhenAlone"_L1) && isIpv4(record.check.address) == ofIpv4;
    });
}

/// Whether nothing came in by the interface.
bool stoodStill(const OwnCounters& before, const OwnCounters& after, const QString& name)
{
    const auto find = [&name](const OwnCounters& counters) {
        const auto found = std::find_if(counters.interfaces.begin(), counters.interfaces.end(),
            [&name](const InterfaceCounters& each) { return each.name == name; });
        return found == counters.interfaces.end() ? std::nullopt : std::optional(found->received);
    };
    const auto then = find(before);
    return then && then == find(after);
}

} // namespace

void LostHere::start(const OwnCounters& counters, const QDateTime& now)
{
    m_before = counters;
    m_start = now;
}

/// Or was to be, where it has no time: where a run asks a part of its checks again, the rest keeps what it has.
bool LostHere::wasAskedSince(const CheckRecord& record) const
{
    return !record.startedAt.isValid() || record.startedAt >= m_start;
}

/// Attempts of the silent checks at an address that a host answers, whether a service is there or not: those over TCP;
/// where there are none, those over UDP.
qint64 LostHere::attemptsAt(const QList<int>& checks, CheckStore& store) const
{
    qint64 overTcp = 0;
    qint64 overUdp = 0;
    for (const int id : checks) {
        const CheckRecord& record = store.at(id).record;
        if (record.check.range || record.seen.state != State::Filtered || !wasAskedSince(record))
            continue;
        (record.check.protocol == Transport::Tcp ? overTcp : overUdp) += record.seen.attempts;
    }
    return overTcp > 0 ? overTcp : overUdp;
}

/// Of the silent hosts of a family, \a learnt about all of them.
void LostHere::settleFamily(
    bool ofIpv4, CheckStore& store, const QStringList& silent, const Evidence& learnt, const Asked& asked) const
{
    const bool isKnown = knowsWhatWasDropped(store, ofIpv4);
    const auto isOfUndelivered = [&](const QString& address) {
        return isKnown ? asked.here.contains(address) : !asked.elsewhere.contains(address);
    };
    for (const bool ofUndelivered : {true, false}) {
        Evidence ofThese = learnt;
        if (!ofUndelivered)
            ofThese.remove(u"undeliveredPackets"_s);
        if (ofThese.isEmpty())
            continue;
        qint64 attempts = 0;
        for (const QString& address : silent) {
            if (isIpv4(address) == ofIpv4 && (!ofUndelivered || isOfUndelivered(address)))
                attempts += attemptsAt(store.idsAt(address), store);
        }
        ofThese.insert(u"silentAttempts"_s, attempts);
        for (const QString& address : silent) {
            if (isIpv4(address) == ofIpv4 && isOfUndelivered(address) == ofUndelivered)
                add(ofThese, store, address);
        }
    }
}

void LostHere::settle(
    CheckStore& store, Verdicts& verdicts, const OwnWays& ways, const OwnCounters& counters, const Asked& asked)
{
    const std::optional<OwnCounters> before = std::exchange(m_before, std::nullopt);
    if (!before)
        return;
    const QStringList silent = verdicts.silentAddresses();
    for (const bool ofIpv4 : {true, false})
        settleFamily(ofIpv4, store, silent, risen(*before, counters, ofIpv4), asked);
    for (const QString& address : silent) {
        const QString tunnel = ways.tunnelTo(address);
        if (!tunnel.isEmpty() && stoodStill(*before, counters, tunnel))
            add({{u"silentTunnel"_s, tunnel}}, store, address);
        verdicts.judgeAnew(address);
    }
}

void LostHere::add(const Evidence& learnt, CheckStore& store, const QString& address) const
{
    for (const int id : store.idsAt(address)) {
        CheckRecord& record = store.at(id).record;
        if (wasAskedSince(record))
            addTo(record.seen.evidence, learnt);
    }
}

} // namespace PortCheck
