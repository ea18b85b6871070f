// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/droppedhere.h"

#include "model/causes/conditions.h"
#include "model/probe/probe.h"
#include "model/probe/rangeprobe.h"
#include "model/run/checkstore.h"

#include <QHostAddress>
#include <QMap>

#include <algorithm>
#include <tuple>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool isIpv4Address(const QString& address)
{
    return QHostAddress(address).protocol() == QAbstractSocket::IPv4Protocol;
}

/// How many more were dropped; 0 if that isn't known.
qint64 droppedBetweenOf(bool ofIpv4, const OwnCounters& before, const OwnCounters& after)
{
    const auto then = ofIpv4 ? before.undeliveredIpv4 : before.undeliveredIpv6;
    const auto now = ofIpv4 ? after.undeliveredIpv4 : after.undeliveredIpv6;
    return then && now ? std::max<qint64>(*now - *then, 0) : 0;
}

} // namespace

DroppedHere::DroppedHere(CheckStore& store, ProbeFactory& factory, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_factory(factory)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &DroppedHere::askBatch);
}

DroppedHere::~DroppedHere() = default;

void DroppedHere::start(const OwnCounters& counters)
{
    cancel();
    m_before = counters;
    m_told = {-1, 0};
    m_decided.clear();
    m_changed.clear();
    m_hostsHere.clear();
    m_hostsElsewhere.clear();
}

void DroppedHere::cancel()
{
    m_next.stop();
    m_search.reset();
    m_families.clear();
    m_before.reset();
    if (!m_probe)
        return;
    m_probe->disconnect(this);
    m_probe->cancel();
    m_probe.release()->deleteLater(); // we may be in its signal
}

bool DroppedHere::hasReason(const OwnCounters& counters) const
{
    return m_before
        && (droppedBetweenOf(true, *m_before, counters) > 0 || droppedBetweenOf(false, *m_before, counters) > 0);
}

void DroppedHere::ask(const OwnCounters& counters, const QStringList& silent, const QSet<int>& explained)
{
    const std::optional<OwnCounters> before = std::exchange(m_before, std::nullopt);
    if (!before)
        return;
    for (const bool ofIpv4 : {true, false}) {
        if (droppedBetweenOf(ofIpv4, *before, counters) == 0) // as nearly always
            continue;
        if (const QList<Suspect> found = suspects(ofIpv4, silent, explained); !found.isEmpty())
            m_families.append(found);
    }
    if (m_families.isEmpty())
        return;
    m_probe = m_factory.createRangeProbe();
    connect(m_probe.get(), &RangeProbe::finished, this, &DroppedHere::onBatchFinished);
    m_since.start();
    nextFamily();
}

/// The silent ports of hosts that answer otherwise, one after the other; of a silent host one port stands for all.
QList<DroppedHere::Suspect> DroppedHere::suspects(
    bool ofIpv4, const QStringList& silent, const QSet<int>& explained) const
{
    QMap<std::tuple<bool, quint16, QString>, Suspect> found;
    QSet<QString> hosts;
    const QList<int> all = m_store.all();
    for (const int id : all) {
        const CheckStore::Entry& entry = m_store.at(id);
        const CheckRecord& record = entry.record;
        const QString& address = record.check.address;
        const bool isOne = !entry.followUp && record.phase == Phase::Done && isQuestion(record)
            && record.check.protocol == Transport::Tcp && record.seen.state == State::Filtered
            && record.seen.reason == Reason::NoAnswer && !explained.contains(id);
        if (!isOne || isIpv4Address(address) != ofIpv4 || QHostAddress(address).isLoopback())
            continue;
        const bool isSilentHost = silent.contains(address);
        if (isSilentHost && hosts.contains(address))
            continue;
        if (isSilentHost)
            hosts.insert(address);
        Suspect& suspect = found[{isSilentHost, isSilentHost ? quint16(0) : record.check.port, address}];
        suspect.isSilentHost = isSilentHost;
        suspect.checks.append(id);
    }
    return found.values().first(std::min(found.size(), mostPorts));
}

void DroppedHere::nextFamily()
{
    if (m_families.isEmpty()) {
        m_probe.release()->deleteLater(); // we may be in its signal
        Q_EMIT finished();
        return;
    }
    const Check& first = m_store.at(m_families.constFirst().constFirst().checks.constFirst()).record.check;
    m_ofIpv4 = isIpv4Address(first.address);
    m_search.emplace(int(m_families.constFirst().size()));
    // Not in the call that asks for it.
    const auto elapsed = std::chrono::milliseconds(m_since.elapsed());
    m_next.start(elapsed.count() == 0 ? std::chrono::milliseconds(0) : period - elapsed % period);
}

void DroppedHere::askBatch()
{
    QList<RangeTarget> targets;
    for (const int place : m_search->batch()) {
        const Check& check = m_store.at(m_families.constFirst().at(place).checks.constFirst()).record.check;
        const QHostAddress address(check.address);
        const auto same = std::find_if(
            targets.begin(), targets.end(), [&](const RangeTarget& target) { return target.address == address; });
        if (same == targets.end()) {
            targets.append({address, {check.port, check.port}, {}, {check.port}});
            continue;
        }
        same->only.append(check.port);
        same->range = {std::min(same->range.from, check.port), std::max(same->range.to, check.port)};
    }
    const std::pair now(
        m_families.constFirst().at(m_search->batch().constFirst()).checks.constFirst(), m_search->left());
    if (std::exchange(m_told, now) != now)
        Q_EMIT asking(now.first, now.second);
    RangeLimits limits;
    limits.timeout = window; // before a SYN is repeated
    limits.retries = 0;
    m_isAsking = true;
    m_beforeBatch = m_probe->counters();
    m_probe->start(targets, RangeMode::EveryPort, limits);
}

void DroppedHere::onBatchFinished()
{
    if (!std::exchange(m_isAsking, false) || !m_search)
        return;
    m_search->settle(droppedBetweenOf(m_ofIpv4, m_beforeBatch, m_probe->counters()));
    if (m_search->batch().isEmpty()) {
        settleFamily();
        return;
    }
    m_next.start(period - std::chrono::milliseconds(m_since.elapsed()) % period);
}

void DroppedHere::settleFamily()
{
    const QList<Suspect> asked = m_families.takeFirst();
    const DropGroupSearch search = *std::exchange(m_search, std::nullopt);
    for (int place = 0; place < asked.size(); ++place) {
        const Suspect& suspect = asked.at(place);
        const QString address = m_store.at(suspect.checks.constFirst()).record.check.address;
        const auto where = search.where(place);
        if (where == DropGroupSearch::Where::Unknown)
            continue;
        const bool isHere = where == DropGroupSearch::Where::Here;
        if (suspect.isSilentHost) {
            (isHere ? m_hostsHere : m_hostsElsewhere).insert(address);
            continue;
        }
        for (const int id : suspect.checks) {
            m_decided.insert(id);
            if (!isHere)
                continue;
            CheckRecord& record = m_store.at(id).record;
            record.seen.evidence.insert(u"droppedWhenAlone"_s,
                asked.size() < DropGroupSearch::fewPorts ? DropGroupSearch::timesOfFew : DropGroupSearch::timesOfMany);
            record.verdict = {};
            m_changed.insert(address);
        }
    }
    nextFamily();
}

} // namespace PortCheck
