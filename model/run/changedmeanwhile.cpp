// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/changedmeanwhile.h"

#include "model/causes/conditions.h"
#include "model/causes/outage.h"
#include "model/results/followup.h"
#include "model/run/checkstore.h"
#include "model/run/outages.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// This computer refused what it asked itself, and a program listens there by the time that is looked at: it may have
/// begun to in between.
bool isRefusedWhereOneListens(const CheckRecord& record)
{
    return record.phase == Phase::Done && record.seen.state == State::Closed
        && isTrueIn(record.seen.evidence, "listensHere"_L1);
}

bool wasRefusedAsBefore(const CheckRecord& before, const CheckRecord& now)
{
    return before.seen.state == State::Closed && now.seen.state == State::Closed && !now.check.isRangeScan();
}

} // namespace

void ChangedMeanwhile::start()
{
    m_before.clear();
    m_asked.clear();
    m_begun.clear();
}

void ChangedMeanwhile::remember(const CheckRecord& before)
{
    if (before.phase == Phase::Done && !before.check.isRangeScan())
        m_before.insert(before.id, before);
}

bool ChangedMeanwhile::isBusy(const QString& address) const
{
    const QList<int> ids = m_store.idsAt(address) + m_store.followUpsAt(address);
    return std::any_of(ids.begin(), ids.end(), [this](int id) {
        const CheckRecord& record = m_store.at(id).record;
        return record.phase != Phase::Done && !record.check.isRangeScan();
    });
}

QList<int> ChangedMeanwhile::takeChanged(const QString& address)
{
    QList<int> changed;
    if (isBusy(address))
        return changed;
    const bool hasStarted = startedSince(address);
    const QList<int> ids = m_store.idsAt(address);
    for (const int id : ids) {
        const CheckRecord& now = m_store.at(id).record;
        if (isRefusedWhereOneListens(now) && !m_asked.contains(id)) {
            m_asked.insert(id);
            changed.append(id);
            continue;
        }
        const auto before = m_before.constFind(id);
        if (before == m_before.constEnd()
            || !(hasChanged(*before, now) || (hasStarted && wasRefusedAsBefore(*before, now))))
            continue;
        m_before.erase(before);
        changed.append(id);
    }
    return changed.isEmpty() ? takeBegun(address) : changed;
}

/// Whether a service is answered now that was refused before.
bool ChangedMeanwhile::startedSince(const QString& address) const
{
    const QList<int> ids = m_store.idsAt(address);
    return std::any_of(ids.begin(), ids.end(), [this](int id) {
        const auto before = m_before.constFind(id);
        return before != m_before.constEnd() && before->seen.state == State::Closed && isProven(m_store.at(id).record);
    });
}

/// What was silent, where a look was answered and nothing else got lost: with that all that is silent over the same
/// transport, of which a rule may have been taken away as well.
QList<int> ChangedMeanwhile::takeBegun(const QString& address)
{
    constexpr qint64 longerThanALimit = 2500; // ms: one on new connections lets some through each second
    QHash<int, QDateTime> answered;
    QList<int> silent;
    const QList<int> ids = m_store.idsAt(address);
    for (const int id : ids) {
        const CheckRecord& record = m_store.at(id).record;
        if (neededSeveralAttempts(record) || outageOf(record))
            return {};
        if (record.phase != Phase::Done || record.seen.state != State::Filtered || !isSilentAsAfterLosses(record)
            || m_asked.contains(id))
            continue;
        silent.append(id);
        const CheckRecord* const look = answeredLook(record);
        if (look != nullptr && record.startedAt.msecsTo(record.finishedAt) < longerThanALimit)
            return {};
        if (look != nullptr)
            answered.insert(id, whenAsked(*look));
    }
    if (answered.isEmpty() || losesElsewhere(address))
        return {};
    m_asked.unite({silent.cbegin(), silent.cend()});
    m_begun.insert(address, answered);
    return silent;
}

/// Whether another host answered something only after losses: then so may have been what was lost here.
bool ChangedMeanwhile::losesElsewhere(const QString& address) const
{
    const QList<int> ids = m_store.all();
    return std::any_of(ids.begin(), ids.end(), [&](int id) {
        const CheckStore::Entry& entry = m_store.at(id);
        return !entry.followUp && entry.record.check.address != address && neededSeveralAttempts(entry.record);
    });
}

/// What answers at once since a look was answered, and since when; empty where questions got lost after that as well.
QHash<int, QDateTime> ChangedMeanwhile::begunAt(const QString& address)
{
    const QHash<int, QDateTime> answered = m_begun.take(address);
    QDateTime since;
    for (auto each = answered.cbegin(); each != answered.cend(); ++each) {
        const CheckRecord& record = m_store.at(each.key()).record;
        if (!isProven(record) || record.seen.attempts > 1)
            return {};
        since = since.isValid() ? std::min(since, each.value()) : each.value();
    }
    QHash<int, QDateTime> begun = answered;
    for (const int id : m_store.idsAt(address)) {
        if (!begun.contains(id) && since.isValid() && m_asked.contains(id) && isProven(m_store.at(id).record))
            begun.insert(id, since);
    }
    return begun;
}

/// The same of what was asked again because the way might have been down, and was not; where nothing else got lost.
QHash<int, QDateTime> ChangedMeanwhile::begunAfterLosses(const QString& address, const Outages& outages) const
{
    QHash<int, QDateTime> begun;
    for (const int id : m_store.idsAt(address)) {
        const CheckRecord& record = m_store.at(id).record;
        if (!neededSeveralAttempts(record))
            continue;
        const auto before = m_before.constFind(id);
        const bool wasSilent = before != m_before.constEnd() && before->seen.state == State::Filtered;
        if (wasSilent || !outages.lostBefore(id))
            return {};
        begun.insert(id, whenAsked(record));
    }
    return begun;
}

bool ChangedMeanwhile::settle(const QString& address, const Outages& outages)
{
    if (isBusy(address))
        return false;
    QHash<int, QDateTime> begun = begunAt(address);
    if (begun.isEmpty())
        begun = begunAfterLosses(address, outages);
    if (!begun.isEmpty() && losesElsewhere(address))
        return false;
    for (auto each = begun.cbegin(); each != begun.cend(); ++each) {
        CheckRecord& record = m_store.at(each.key()).record;
        record.seen.evidence.insert("answersSince"_L1, each.value().toUTC().toString(Qt::ISODate));
        record.verdict = {};
    }
    return !begun.isEmpty();
}

/// What was asked in the same way and answered, where the check is silent; null: nothing was.
const CheckRecord* ChangedMeanwhile::answeredLook(const CheckRecord& silent) const
{
    const QList<int> looks = m_store.followUpsAt(silent.check.address);
    // A DNS server that answers by itself may wait for others, and answer late.
    if (std::any_of(looks.begin(), looks.end(), [&](int id) {
            const CheckStore::Entry& look = m_store.at(id);
            return look.followUp == FollowUpKind::PlainDns && silent.check.service == Service::Dns
                && look.record.seen.state == State::Open;
        }))
        return nullptr;
    const auto found = std::find_if(looks.begin(), looks.end(), [&](int id) {
        const CheckStore::Entry& look = m_store.at(id);
        const CheckRecord& asked = look.record;
        const bool isInTheSameWay = look.followUp == FollowUpKind::Patient
            || look.followUp == FollowUpKind::FullSegments
            || (look.followUp == FollowUpKind::LocalPort && asked.seen.localPort == silent.seen.localPort);
        return isInTheSameWay && isProven(asked) && asked.check.port == silent.check.port
            && asked.check.protocol == silent.check.protocol;
    });
    return found == looks.end() ? nullptr : &m_store.at(*found).record;
}

bool ChangedMeanwhile::hasChanged(const CheckRecord& before, const CheckRecord& now) const
{
    if (isProven(before))
        return wasOnlyAccepted(now);
    if (before.seen.state == State::Closed) // it was started between two questions: no limit on connections
        return isProven(now) && isTrueIn(now.seen.evidence, "refusedAmongOthers"_L1);
    if (before.seen.state != State::Filtered)
        return false;
    if (now.seen.state == State::Filtered)
        return answeredLook(now) != nullptr;
    return isProven(now) && (neededSeveralAttempts(now) || outageOf(now) || now.seen.evidence.contains("coldState"_L1));
}

} // namespace PortCheck
