// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/outages.h"

#include "model/causes/conditions.h"
#include "model/causes/localports.h"
#include "model/causes/ownaddresses.h"
#include "model/run/checkstore.h"
#include "model/run/roundtrip.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Whether the answer to a follow-up says of the way what one to a check does: not where it was asked from another end
/// of this computer on purpose, unless all of these get their answers.
bool tellsOfTheWay(FollowUpKind kind, const ProbeResult& seen)
{
    if (kind == FollowUpKind::SourcePorts)
        return seen.state == State::Open && localPortsNotLetOut(seen).isEmpty();
    return kind != FollowUpKind::LocalPort && kind != FollowUpKind::OwnAddress && kind != FollowUpKind::Hops;
}

} // namespace

void Outages::start(bool allowed)
{
    m_first.clear();
    m_marked.clear();
    m_lostByAnEnd.clear();
    m_allowed = allowed;
}

void Outages::Group::add(const Group& other)
{
    checks += other.checks;
    times += other.times;
    hints += other.hints;
}

/// Which checks at an address lost what they did by their end of this computer, as looks there have settled.
void Outages::learnEnds(const QString& address)
{
    const QList<int> followUps = m_store.followUpsAt(address);
    const bool isSettled = std::any_of(followUps.begin(), followUps.end(), [this](int id) {
        const std::optional<FollowUpKind> kind = m_store.at(id).followUp;
        return kind == FollowUpKind::SourcePorts || kind == FollowUpKind::LocalPort || kind == FollowUpKind::OwnAddress;
    });
    if (!isSettled)
        return;
    const HostFacts facts = m_factsOf(address);
    for (const int id : m_store.idsAt(address)) {
        const CheckRecord& record = m_store.at(id).record;
        if (facts.explainLossOf(record) || wasRejectedIn(facts.unansweredLocalPorts(record.check.protocol), record))
            m_lostByAnEnd.insert(id);
        else
            m_lostByAnEnd.remove(id);
    }
}

AskedTimesOfOne Outages::timesOf(int id, std::optional<double> fastestMs) const
{
    AskedTimesOfOne times = askedTimesOf(m_store.at(id).record, fastestMs);
    if (m_lostByAnEnd.contains(id)) {
        if (times.isEmpty() || !times.last().answered)
            return {};
        return {AskedTimes{{}, 0, times.last().answered}};
    }
    const auto first = m_first.constFind(id);
    if (times.isEmpty() || first == m_first.constEnd())
        return times;
    AskedTimes& again = times.last();
    if (!again.answered) // twice silent: then it needn't have been the outage
        return {};
    again.firstLost = first->times.firstLost;
    again.lastLost = first->times.lastLost;
    again.lost = first->times.lost;
    return times;
}

/// When the same question was answered that was asked once more, as a follow-up.
std::optional<qint64> Outages::answeredAgain(int id, const QList<int>& followUps) const
{
    const CheckRecord& check = m_store.at(id).record;
    for (const int followUp : followUps) {
        const CheckStore::Entry& asked = m_store.at(followUp);
        const CheckRecord& again = asked.record;
        const bool isInTheSameWay = asked.followUp == FollowUpKind::Patient
            || (asked.followUp == FollowUpKind::LocalPort && again.seen.localPort == check.seen.localPort);
        if (!isInTheSameWay || again.seen.state != State::Open || again.check.port != check.check.port
            || again.check.protocol != check.check.protocol)
            continue;
        if (const AskedTimesOfOne times = askedTimesOf(again); !times.isEmpty() && times.last().answered)
            return times.last().answered;
    }
    return std::nullopt;
}

Outages::Group Outages::groupAt(const QString& address) const
{
    Group group;
    const QList<int> followUps = m_store.followUpsAt(address);
    const std::optional<double> fastestMs = fastestAnswerMs(m_store, address);
    group.checks = m_store.idsAt(address);
    for (const int id : std::as_const(group.checks)) {
        for (const AskedTimes& each : timesOf(id, fastestMs)) {
            group.times.append(each);
            group.hints.append(each);
            if (each.firstLost && !each.answered)
                group.hints.last().answered = answeredAgain(id, followUps);
        }
    }
    for (const int id : followUps) {
        const CheckStore::Entry& entry = m_store.at(id);
        if (!entry.followUp || !tellsOfTheWay(*entry.followUp, entry.record.seen))
            continue;
        for (AskedTimes each : askedTimesOf(entry.record, fastestMs)) {
            each.isExtra = true;
            group.times.append(each);
            group.hints.append(each);
        }
    }
    return group;
}

QList<int> Outages::takeLost(const Group& group, const Outage& outage)
{
    QList<int> lost;
    for (const int id : group.checks) {
        const AskedTimesOfOne times = m_first.contains(id) ? AskedTimesOfOne() : timesOf(id);
        if (times.isEmpty() || times.last().answered || !wasAskedIn(outage, times.last()))
            continue;
        const CheckRecord& record = m_store.at(id).record;
        QJsonArray ports;
        for (const quint16 port : silentLocalPorts(record))
            ports.append(port);
        m_first.insert(id, {times.last(), record.seen.attempts, ports, silentOwnAddresses(record)});
        lost.append(id);
    }
    return lost;
}

std::optional<AskedTimes> Outages::lostBefore(int id) const
{
    const CheckRecord& record = m_store.at(id).record;
    const bool isTcp = record.check.protocol == Transport::Tcp; // whose system repeats the last one
    const qint64 longerThanALimit = isTcp ? 2500 : 1500; // ms
    const auto first = m_first.constFind(id);
    if (first == m_first.constEnd() || !first->isCounted || !isProven(record) || !first->times.firstLost
        || record.seen.attempts - first->attempts != 1)
        return std::nullopt;
    if (first->times.lastLost - *first->times.firstLost < longerThanALimit)
        return std::nullopt;
    return first->times;
}

Outages::Settled Outages::settle(const QString& address)
{
    Settled settled;
    learnEnds(address);
    const Group group = groupAt(address);
    if (const auto suspected = m_allowed ? suspectedOutageIn(group.hints) : std::nullopt)
        settled.askAgain = takeLost(group, *suspected);
    if (!settled.askAgain.isEmpty())
        return settled;
    const std::optional<Outage> outage = outageIn(group.times, !m_allowed);
    for (const int id : group.checks)
        write(id, outage && isMetBy(id, *outage) ? outage : std::nullopt, settled.changed);
    return settled;
}

Outages::Settled Outages::settleRun()
{
    struct Side { ///< of this computer
        Group group;
        QStringList addresses;
    };
    QHash<QString, Side> sides; // by the address of this computer
    QSet<QString> known;
    const QList<int> ids = m_store.all();
    for (const int id : ids) {
        const CheckRecord& record = m_store.at(id).record;
        const QString address = record.check.address;
        if (record.seen.localAddress.isNull() || known.contains(address))
            continue;
        known.insert(address);
        learnEnds(address);
        Side& side = sides[record.seen.localAddress.toString()];
        side.group.add(groupAt(address));
        side.addresses.append(address);
    }
    Settled all;
    for (const Side& side : std::as_const(sides)) {
        if (const std::optional<Outage> outage = outageIn(side.group.times, false)) {
            if (m_allowed)
                all.askAgain += takeLost(side.group, *outage);
            mark(side.group, *outage, all.changed);
        }
        uniteOutages(side.addresses, all.changed);
    }
    return all;
}

/// What another outage is known to have lost stays with that.
void Outages::mark(const Group& group, Outage outage, QSet<QString>& changed)
{
    QList<int> met;
    QSet<QString> addresses;
    for (const int id : group.checks) {
        if (!isMetBy(id, outage))
            continue;
        met.append(id);
        addresses.insert(m_store.at(id).record.check.address);
    }
    outage.isOfSeveral = addresses.size() > 1;
    for (const int id : std::as_const(met))
        write(id, outage, changed);
}

void Outages::uniteOutages(const QStringList& addresses, QSet<QString>& changed)
{
    struct United {
        Outage outage;
        QSet<QString> addresses;
        bool isLimit = false; ///< no outage, but a limit on what is let through
    };
    QList<United> each;
    QList<int> marked;
    for (const QString& address : addresses) {
        for (const int id : m_store.idsAt(address)) {
            if (const auto known = m_marked.constFind(id); known != m_marked.constEnd()) {
                each.append({*known, {address}});
                marked.append(id);
            }
        }
    }
    std::sort(each.begin(), each.end(), [](const United& a, const United& b) { return a.outage.from < b.outage.from; });
    QList<United> united;
    for (const United& next : std::as_const(each)) {
        if (united.isEmpty() || next.outage.from >= united.constLast().outage.until) {
            united.append(next);
            continue;
        }
        United& whole = united.last();
        whole.outage.until = std::max(whole.outage.until, next.outage.until);
        whole.outage.isFromTheStart = whole.outage.isFromTheStart && next.outage.isFromTheStart;
        whole.addresses.unite(next.addresses);
        whole.outage.isOfSeveral = whole.addresses.size() > 1;
    }
    for (United& whole : united)
        whole.isLimit = whole.outage.isOfSeveral && letSomeThrough(whole.outage, whole.addresses);
    for (const int id : std::as_const(marked)) {
        const qint64 from = m_marked.value(id).from;
        const auto whole = std::find_if(united.cbegin(), united.cend(),
            [from](const United& one) { return one.outage.from <= from && from < one.outage.until; });
        if (whole == united.cend())
            continue;
        write(id, whole->isLimit ? std::nullopt : std::optional(whole->outage), changed);
    }
}

/// Whether the hosts answered questions in between, which nobody does while the way is down: a limit on new connections
/// lets some of each moment through.
bool Outages::letSomeThrough(const Outage& outage, const QSet<QString>& addresses) const
{
    constexpr int several = 3;
    constexpr int oneIn = 8; // of what was lost
    int lost = 0;
    int answered = 0;
    for (const QString& address : addresses) {
        const QList<AskedTimes> all = groupAt(address).times;
        std::optional<qint64> first;
        qint64 last = 0;
        for (const AskedTimes& each : all) {
            if (!each.firstLost || !each.answered || !wasAskedIn(outage, each))
                continue;
            lost += each.lost;
            first = std::min(first.value_or(*each.firstLost), *each.firstLost);
            last = std::max(last, std::min(each.lastLost, outage.until));
        }
        answered += int(std::count_if(all.begin(), all.end(), [&](const AskedTimes& each) {
            return first && each.answered && *each.answered > *first && *each.answered <= last;
        }));
    }
    return answered >= several && answered * oneIn >= lost;
}

bool Outages::isMetBy(int id, const Outage& outage) const
{
    const AskedTimesOfOne all = timesOf(id);
    if (all.isEmpty())
        return false;
    const AskedTimes& times = all.last();
    // A packet that the system itself repeated is nobody's loss.
    const bool wasLost =
        times.answered && wasLostIn(outage, times) && (m_store.at(id).record.seen.attempts > 1 || m_first.contains(id));
    return wasLost || wasSilentIn(outage, times);
}

/// What was lost for another reason, and asked again, was asked so often.
void Outages::write(int id, const std::optional<Outage>& outage, QSet<QString>& changed)
{
    CheckRecord& record = m_store.at(id).record;
    const auto first = m_first.find(id);
    const bool isCounted = first != m_first.end() && !outage;
    if (record.phase != Phase::Done || (!outage && !isCounted && !outageOf(record)))
        return;
    Evidence evidence = withOutage(record.seen.evidence, outage);
    // It may have been lost by its local port, or the address of this computer from which it was asked.
    if (first != m_first.end() && !first->localPorts.isEmpty() && record.seen.state != State::Filtered) {
        evidence.insert("silentLocalPorts"_L1, first->localPorts);
        if (first->localAddresses != QStringList{record.seen.localAddress.toString()})
            evidence.insert("silentLocalAddresses"_L1, QJsonArray::fromStringList(first->localAddresses));
    }
    if (outage)
        m_marked.insert(id, *outage);
    else
        m_marked.remove(id);
    const bool sameCount = first == m_first.end() || first->isCounted == isCounted;
    if (evidence == record.seen.evidence && sameCount)
        return;
    if (!sameCount) {
        first->isCounted = isCounted;
        record.seen.attempts += isCounted ? first->attempts : -first->attempts;
    }
    record.seen.evidence = evidence;
    record.verdict = {};
    changed.insert(record.check.address);
}

} // namespace PortCheck
