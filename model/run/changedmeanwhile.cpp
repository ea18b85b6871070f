// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/changedmeanwhile.h"

#include "model/causes/conditions.h"
#include "model/causes/outage.h"
#include "model/results/followup.h"
#include "model/run/checkstore.h"

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

void ChangedMeanwhile::start()
{
    m_before.clear();
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
    if (m_before.isEmpty() || isBusy(address))
        return changed;
    const QList<int> ids = m_store.idsAt(address);
    for (const int id : ids) {
        const auto before = m_before.constFind(id);
        if (before == m_before.constEnd() || !hasChanged(*before, m_store.at(id).record))
            continue;
        m_before.erase(before);
        changed.append(id);
    }
    return changed;
}

/// Whether something in the same way was answered that the check is silent to.
bool ChangedMeanwhile::answeredALook(const CheckRecord& silent) const
{
    const QList<int> looks = m_store.followUpsAt(silent.check.address);
    return std::any_of(looks.begin(), looks.end(), [&](int id) {
        const CheckStore::Entry& look = m_store.at(id);
        const CheckRecord& asked = look.record;
        const bool isInTheSameWay = look.followUp == FollowUpKind::Patient
            || look.followUp == FollowUpKind::FullSegments
            || (look.followUp == FollowUpKind::LocalPort && asked.seen.localPort == silent.seen.localPort);
        return isInTheSameWay && isProven(asked) && asked.check.port == silent.check.port
            && asked.check.protocol == silent.check.protocol;
    });
}

bool ChangedMeanwhile::hasChanged(const CheckRecord& before, const CheckRecord& now) const
{
    if (isProven(before))
        return wasOnlyAccepted(now);
    if (before.seen.state != State::Filtered)
        return false;
    if (now.seen.state == State::Filtered)
        return answeredALook(now);
    return isProven(now) && (neededSeveralAttempts(now) || outageOf(now) || now.seen.evidence.contains("coldState"_L1));
}

} // namespace PortCheck
