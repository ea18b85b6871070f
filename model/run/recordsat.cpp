// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/recordsat.h"

#include "model/run/checkstore.h"

#include <utility>

namespace PortCheck {

RecordsAt::RecordsAt(CheckStore& store, const QString& address)
{
    const QList<int> ids = store.idsAt(address);
    m_all.checks.reserve(ids.size());
    for (const int id : ids)
        m_all.checks.append(&store.at(id).record);
    for (const int id : store.followUpsAt(address))
        m_followUps.append({*store.at(id).followUp, store.at(id).record});
    for (const FollowUpRecord& followUp : std::as_const(m_followUps))
        m_all.followUps.append(&followUp);
}

} // namespace PortCheck
