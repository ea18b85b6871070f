// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/droppedhere.h"

#include "model/causes/conditions.h"
#include "model/probe/probe.h"
#include "model/probe/rangeprobe.h"
#include "model/run/checkstore.h"
#include "model/run/droppedpackets.h"
#include "model/run/roundtrip.h"

#include <QHostAddress>
#include <QMap>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

DroppedHere::DroppedHere(CheckStore& store, ProbeFactory& factory, const Paces& paces, QObject* parent)
    : QObject(parent)
    , m_paces(paces)
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
    m_deadLocalPorts.clear();
    m_batches = 0;
    m_decided.clear();
    m_changed.clear();
    m_hostsHere.clear();
    m_hostsElsewhere.clear();
}

void DroppedHere::cancel()
{
    m_next.stop();
    m_search.reset();
    m_parts.clear();
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
        && (droppedBetween(*m_before, counters, true) > 0 || droppedBetween(*m_before, counters, false) > 0);
}

void DroppedHere::ask(const OwnCounters& counters, const QStringList& silent, const QSet<int>& explained,
    const DeadLocalPorts& deadLocalPorts)
{
    const std::optional<OwnCounters> before = std::exchange(m_before, std::nullopt);
    if (!before)
        return;
    for (const bool ofIpv4 : {true, false}) {
        if (droppedBetween(*before, counters, ofIpv4) == 0) // as nearly always
            continue;
        addParts(ofIpv4, suspects(ofIpv4, silent, explained));
    }
    if (m_parts.isEmpty())
        return;
    for (const Part& part : std::as_const(m_parts)) {
        for (const Suspect& suspect : part.suspects) {
            const QString& address = m_store.at(suspect.checks.constFirst()).record.check.address;
            if (!m_deadLocalPorts.contains(address))
                m_deadLocalPorts.insert(address, deadLocalPorts(address));
        }
    }
    m_probe = m_factory.createRangeProbe();
    connect(m_probe.get(), &RangeProbe::finished, this, &DroppedHere::onBatchFinished);
    m_since.start();
    nextPart();
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

std::optional<std::chrono::milliseconds> DroppedHere::roundTripOf(const Suspect& suspect) const
{
    return roundTripTo(m_store, m_store.at(suspect.checks.constFirst()).record.check.address);
}

/// A part for each pace, of those hosts for which it is slow enough and the one before it is not.
void DroppedHere::addParts(bool ofIpv4, const QList<Suspect>& suspects)
{
    QList<Suspect> left = suspects;
    const auto takeThose = [&](const Pace& pace, bool isGuess, const auto& areOfIt) {
        Part part{{}, pace, ofIpv4, isGuess};
        std::copy_if(left.begin(), left.end(), std::back_inserter(part.suspects), areOfIt);
        left.removeIf(areOfIt);
        if (!part.suspects.isEmpty())
            m_parts.append(part);
    };
    takeThose(m_paces.front(), true, [this](const Suspect& suspect) { return !roundTripOf(suspect); });
    for (const Pace& pace : m_paces)
        takeThose(pace, false, [&](const Suspect& suspect) { return *roundTripOf(suspect) <= pace.farthest; });
}

void DroppedHere::nextPart()
{
    if (m_parts.isEmpty()) {
        m_probe.release()->deleteLater(); // we may be in its signal
        Q_EMIT finished();
        return;
    }
    m_search.emplace(int(m_parts.constFirst().suspects.size()), m_parts.constFirst().pace.mostBatches);
    m_next.start(
        m_since.elapsed() == 0 ? std::chrono::milliseconds(0) : untilNext()); // not in the call that asks for it
}

/// A group begins a whole number of periods after the first.
std::chrono::milliseconds DroppedHere::untilNext() const
{
    const std::chrono::milliseconds period = m_parts.constFirst().pace.period;
    return period - std::chrono::milliseconds(m_since.elapsed()) % period;
}

void DroppedHere::askBatch()
{
    QList<RangeTarget> targets;
    for (const int place : m_search->batch()) {
        const Check& check = m_store.at(m_parts.constFirst().suspects.at(place).checks.constFirst()).record.check;
        const QHostAddress address(check.address);
        const auto same = std::find_if(
            targets.begin(), targets.end(), [&](const RangeTarget& target) { return target.address == address; });
        if (same == targets.end()) {
            targets.append({address, {check.port, check.port}, {}, {check.port}});
            targets.last().deadLocalPorts = m_deadLocalPorts.value(check.address);
            targets.last().usedLocalPorts = m_batches * int(mostPorts);
            continue;
        }
        same->only.append(check.port);
        same->range = {std::min(same->range.from, check.port), std::max(same->range.to, check.port)};
    }
    const std::pair now(
        m_parts.constFirst().suspects.at(m_search->batch().constFirst()).checks.constFirst(), m_search->left());
    if (std::exchange(m_told, now) != now)
        Q_EMIT asking(now.first, now.second);
    RangeLimits limits;
    limits.timeout = m_parts.constFirst().pace.window; // before a SYN is repeated
    limits.retries = 0;
    m_isAsking = true;
    ++m_batches;
    m_beforeBatch = m_probe->counters();
    m_probe->start(targets, RangeMode::EveryPort, limits);
}

void DroppedHere::onBatchFinished()
{
    if (!std::exchange(m_isAsking, false) || !m_search)
        return;
    m_search->settle(droppedBetween(m_beforeBatch, m_probe->counters(), m_parts.constFirst().isOfIpv4));
    if (m_search->batch().isEmpty()) {
        settlePart();
        return;
    }
    m_next.start(untilNext());
}

void DroppedHere::settlePart()
{
    const Part part = m_parts.takeFirst();
    const QList<Suspect>& asked = part.suspects;
    Part again{{}, m_paces.back(), part.isOfIpv4};
    const DropGroupSearch search = *std::exchange(m_search, std::nullopt);
    for (int place = 0; place < asked.size(); ++place) {
        const Suspect& suspect = asked.at(place);
        const QString address = m_store.at(suspect.checks.constFirst()).record.check.address;
        const auto where = search.where(place);
        if (where == DropGroupSearch::Where::Unknown)
            continue;
        const bool isHere = where == DropGroupSearch::Where::Here;
        if (part.isGuess && !isHere) {
            again.suspects.append(suspect);
            continue;
        }
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
    if (!again.suspects.isEmpty())
        m_parts.append(again);
    nextPart();
}

} // namespace PortCheck
