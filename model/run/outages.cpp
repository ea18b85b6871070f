// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/outages.h"

#include "model/causes/localports.h"
#include "model/run/checkstore.h"

#include <utility>

namespace PortCheck {

namespace {

/// Whether the answer to a follow-up says of the way what one to a check does: not where it was asked from another end
/// of this computer on purpose, unless all of these get their answers.
bool tellsOfTheWay(FollowUpKind kind, const ProbeResult& seen)
{
    if (kind == FollowUpKind::SourcePorts)
        return seen.state == State::Open && localPortsNotLetOut(seen).isEmpty();
    return kind != FollowUpKind::LocalPort && kind != FollowUpKind::OwnAddress;
}

} // namespace

void Outages::start(bool allowed)
{
    m_first.clear();
    m_allowed = allowed;
}

void Outages::Group::add(const AskedTimes& asked)
{
    times.append(asked);
    lost = lost || (asked.firstLost && asked.answered);
}

AskedTimesOfOne Outages::timesOf(int id) const
{
    AskedTimesOfOne times = askedTimesOf(m_store.at(id).record);
    const auto first = m_first.constFind(id);
    if (times.isEmpty() || first == m_first.constEnd())
        return times;
    AskedTimes& again = times.last();
    if (!again.answered) // twice silent: then it needn't have been the outage
        return {};
    again.lastLost = again.firstLost ? again.lastLost : first->lastLost;
    again.firstLost = first->firstLost;
    return times;
}

void Outages::add(Group& group, int id, bool isFollowUp) const
{
    const CheckStore::Entry& entry = m_store.at(id);
    if (!isFollowUp)
        group.checks.append(id);
    if (isFollowUp && !(entry.followUp && tellsOfTheWay(*entry.followUp, entry.record.seen)))
        return;
    for (const AskedTimes& each : timesOf(id))
        group.add(each);
}

Outages::Settled Outages::settle(const QString& address)
{
    Group group;
    for (const int id : m_store.idsAt(address))
        add(group, id, false);
    for (const int id : m_store.followUpsAt(address))
        add(group, id, true);
    return settle(group);
}

Outages::Settled Outages::settleRun()
{
    QHash<QString, Group> groups; // by the address of this computer
    const QList<int> ids = m_store.all();
    for (const int id : ids) {
        const CheckStore::Entry& entry = m_store.at(id);
        add(groups[entry.record.seen.localAddress.toString()], id, entry.followUp.has_value());
    }
    Settled all;
    for (const Group& group : std::as_const(groups)) {
        if (!group.lost || !outageIn(group.times, true)) // then what each host shows by itself stands
            continue;
        const Settled settled = settle(group);
        all.askAgain += settled.askAgain;
        all.changed.unite(settled.changed);
    }
    return all;
}

Outages::Settled Outages::settle(const Group& group)
{
    Settled settled;
    if (const std::optional<Outage> seen = outageIn(group.times, true); seen && m_allowed) {
        for (const int id : group.checks) {
            const AskedTimesOfOne times = m_first.contains(id) ? AskedTimesOfOne() : timesOf(id);
            if (times.isEmpty() || !wasSilentIn(*seen, times.last()))
                continue;
            m_first.insert(id, times.last());
            settled.askAgain.append(id);
        }
        if (!settled.askAgain.isEmpty())
            return settled;
    }
    const std::optional<Outage> outage = outageIn(group.times, !m_allowed);
    for (const int id : group.checks) {
        if (mark(id, outage))
            settled.changed.insert(m_store.at(id).record.check.address);
    }
    return settled;
}

bool Outages::mark(int id, const std::optional<Outage>& outage)
{
    CheckRecord& record = m_store.at(id).record;
    const AskedTimesOfOne all = outage ? timesOf(id) : AskedTimesOfOne();
    const AskedTimes* const times = all.isEmpty() ? nullptr : &all.last();
    // A packet that the system itself repeated is nobody's loss.
    const bool wasLost =
        times && times->firstLost && times->answered && (record.seen.attempts > 1 || m_first.contains(id));
    const bool isMet = wasLost || (times && wasSilentIn(*outage, *times));
    if (!isMet && !outageOf(record))
        return false;
    const Evidence evidence = withOutage(record.seen.evidence, isMet ? outage : std::nullopt);
    if (evidence == record.seen.evidence)
        return false;
    record.seen.evidence = evidence;
    record.verdict = {};
    return true;
}

} // namespace PortCheck
