// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/causes/runshutout.h"

#include "model/causes/conditions.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

std::size_t familyNumber(const QString& address)
{
    return address.contains(u':') ? 1 : 0;
}

void keepEarliest(QDateTime& kept, const QDateTime& other)
{
    if (!kept.isValid() || other < kept)
        kept = other;
}

void keepLatest(QDateTime& kept, const QDateTime& other)
{
    if (other.isValid() && (!kept.isValid() || other > kept))
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

void RunShutOut::Family::replace(const QString& address, const Seen& now)
{
    Seen& known = seen[address];
    const bool wasLast = known.lifeBegan.isValid() && known.lifeBegan == lifeBegan;
    known = now;
    if (wasLast && now.lifeBegan != lifeBegan) { // it was asked anew
        lifeBegan = {};
        for (const Seen& each : std::as_const(seen))
            keepLatest(lifeBegan, each.lifeBegan);
    }
    keepLatest(lifeBegan, now.lifeBegan);
    if (now.stopped.isValid())
        stopped.insert(address);
    else
        stopped.remove(address);
}

std::optional<ShutOut> RunShutOut::Family::findOut() const
{
    QDateTime since;
    for (const QString& address : stopped) {
        const Seen each = seen.value(address);
        // Where others go on answering, a host that stopped did so by itself.
        if (each.silentAfter.isValid() && each.silentAfter >= lifeBegan)
            keepLatest(since, each.stopped);
    }
    return since.isValid() ? std::optional(ShutOut{since, lifeBegan}) : std::nullopt;
}

bool RunShutOut::Family::shows(const QString& address) const
{
    const Seen each = seen.value(address);
    return shutOut && (each.stopped.isValid() || (each.silent.isValid() && each.silent >= lifeBegan));
}

void RunShutOut::Family::findWhoShowsIt()
{
    showIt.clear();
    for (auto each = seen.cbegin(); shutOut && each != seen.cend(); ++each) {
        if (shows(each.key()))
            showIt.insert(each.key());
    }
}

QString RunShutOut::Family::suspect() const
{
    const auto fellSilentAfterwards = [this](const Seen& each) {
        return !each.lifeBegan.isValid() && each.silent.isValid() && each.silent >= lifeBegan;
    };
    if (!lifeBegan.isValid() || !stopped.isEmpty() || std::none_of(seen.begin(), seen.end(), fellSilentAfterwards))
        return {};
    const auto last =
        std::find_if(seen.begin(), seen.end(), [this](const Seen& each) { return each.lifeBegan == lifeBegan; });
    return last == seen.end() ? QString() : last.key();
}

QStringList RunShutOut::suspects() const
{
    QStringList addresses;
    for (const Family& family : m_families) {
        if (const QString address = family.suspect(); !address.isEmpty())
            addresses.append(address);
    }
    return addresses;
}

// Called for each answer of a run: only what changes the block itself looks at all addresses.
QStringList RunShutOut::learn(const QString& address, const HostRecords& records, const HostFacts& host)
{
    Family& family = m_families.at(familyNumber(address));
    const Seen seen = seenAt(records, host);
    if (family.seen.value(address) == seen)
        return {};
    family.replace(address, seen);
    const bool toldBefore = family.tells();
    QSet<QString> others;
    if (const auto shutOut = family.findOut(); shutOut != family.shutOut) {
        if (toldBefore)
            others = family.showIt;
        family.shutOut = shutOut;
        family.findWhoShowsIt();
        if (family.tells())
            others.unite(family.showIt);
    } else {
        if (family.shows(address))
            family.showIt.insert(address);
        else
            family.showIt.remove(address);
        if (family.tells() != toldBefore)
            others = family.showIt;
    }
    others.remove(address);
    return {others.cbegin(), others.cend()};
}

std::optional<ShutOut> RunShutOut::at(const QString& address) const
{
    const Family& family = m_families.at(familyNumber(address));
    return family.tells() && family.showIt.contains(address) ? family.shutOut : std::nullopt;
}

} // namespace PortCheck
