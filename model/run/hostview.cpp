// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/hostview.h"

#include <QJsonArray>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

HostView::HostView(const QList<const CheckRecord*>& records, QString domain)
    : m_domain(std::move(domain))
{
    // A range whose ports are not known is no question that the host could have answered.
    const auto isQuestion = [](const CheckRecord* record) { return !record->check.isPlaceholder(); };
    m_allSilent = std::any_of(records.begin(), records.end(), isQuestion);
    for (const CheckRecord* record : records) {
        if (!isQuestion(record))
            continue;
        if (record->phase == Phase::Done)
            learn(*record);
        else
            m_allDone = false;
    }
}

void HostView::learn(const CheckRecord& record)
{
    const ProbeResult& seen = record.seen;
    if (seen.state == State::Open || seen.state == State::Closed)
        m_showedLife = true;
    if (seen.state != State::Filtered)
        m_allSilent = false;
    if (seen.service != ServiceState::Verified)
        return;
    m_verified.append({record.check.service, record.check.protocol});

    const QJsonValue ready = seen.evidence["isGlobalCatalogReady"_L1];
    const QJsonValue flags = seen.evidence["flags"_L1];
    if (ready.isBool())
        m_globalCatalog = ready.toBool() ? Answer::Yes : Answer::No;
    else if (flags.isArray() && m_globalCatalog == Answer::Unknown)
        m_globalCatalog = flags.toArray().contains("gc"_L1) ? Answer::Yes : Answer::No;
}

bool HostView::verified(Service service, Transport transport) const
{
    return m_verified.contains({service, transport});
}

} // namespace PortCheck
