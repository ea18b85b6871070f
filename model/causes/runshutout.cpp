// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/runshutout.h"

#include "model/causes/conditions.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

bool isIpv6Address(const QString& address)
{
    return address.contains(u':');
}

void keepEarliest(QDateTime& kept, const QDateTime& other)
{
    if (!kept.isValid() || other < kept)
        kept = other;
}

void keepLatest(QDateTime& kept, const QDateTime& other)
{
    if (!kept.isValid() || other > kept)
        kept = other;
}

} // namespace

RunShutOut::Seen RunShutOut::seenAt(const HostRecords& records, const HostFacts& host)
{
    Seen seen;
    seen.stopped = host.blockedSince();
    const auto add = [&seen](const CheckRecord& record) {
        if (record.phase != Phase::Done || ownLossOf(record))
            return;
        const QDateTime asked = whenAsked(record);
        if (record.seen.state == State::Open || record.seen.state == State::Closed)
            keepLatest(seen.lifeBegan, asked);
        else if (record.seen.state == State::Filtered && seen.stopped.isValid() && asked >= seen.stopped)
            keepEarliest(seen.silentAfter, asked);
    };
    for (const CheckRecord* const record : records.checks) {
        add(*record);
        if (record->phase != Phase::Done || record->seen.state != State::Filtered)
            continue;
        if (host.isSilent())
            keepEarliest(seen.silent, whenAsked(*record));
        else
            keepLatest(seen.silent, whenAsked(*record));
    }
    for (const FollowUpRecord* const followUp : records.followUps)
        add(followUp->record);
    return seen;
}

bool RunShutOut::learn(const QString& address, const HostRecords& records, const HostFacts& host)
{
    Seen seen = seenAt(records, host);
    Seen& known = m_seen[address];
    if (known == seen)
        return false;
    known = std::move(seen);
    const bool isUsual = m_shutOut.isEmpty()
        && std::none_of(m_seen.cbegin(), m_seen.cend(), [](const Seen& each) { return each.stopped.isValid(); });
    if (isUsual)
        return false;
    const QHash<QString, ShutOut> before = std::exchange(m_shutOut, {});
    findOut(false);
    findOut(true);
    return m_shutOut != before;
}

std::optional<ShutOut> RunShutOut::at(const QString& address) const
{
    const auto found = m_shutOut.constFind(address);
    return found == m_shutOut.constEnd() ? std::nullopt : std::optional(*found);
}

void RunShutOut::findOut(bool isIpv6)
{
    QDateTime lifeBegan;
    for (auto each = m_seen.cbegin(); each != m_seen.cend(); ++each) {
        if (isIpv6Address(each.key()) == isIpv6 && each->lifeBegan.isValid())
            keepLatest(lifeBegan, each->lifeBegan);
    }
    QDateTime since;
    QStringList shutOut;
    for (auto each = m_seen.cbegin(); each != m_seen.cend(); ++each) {
        if (isIpv6Address(each.key()) != isIpv6)
            continue;
        // Where others go on answering, a host that stopped did so by itself.
        if (each->stopped.isValid() && each->silentAfter.isValid() && each->silentAfter >= lifeBegan)
            keepLatest(since, each->stopped);
        if (each->stopped.isValid() || (each->silent.isValid() && each->silent >= lifeBegan))
            shutOut.append(each.key());
    }
    if (!since.isValid() || shutOut.size() < 2)
        return;
    for (const QString& address : std::as_const(shutOut))
        m_shutOut.insert(address, {since, lifeBegan});
}

} // namespace PortCheck
