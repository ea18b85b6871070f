// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/refusedports.h"

#include "model/run/checkqueue.h"
#include "model/run/checkstore.h"

#include <QJsonArray>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

RefusedPorts::RefusedPorts(CheckStore& store, CheckQueue& queue)
    : m_store(store)
    , m_queue(queue)
{
}

void RefusedPorts::start(bool allowed)
{
    m_allowed = allowed;
    m_waiting.clear();
    m_asked.clear();
    m_pausing.clear();
    m_refusedAgain.clear();
    m_opensAlone.clear();
}

bool RefusedPorts::hold(int id, const ProbeResult& seen)
{
    const CheckStore::Entry& entry = m_store.at(id);
    const Check& check = entry.record.check;
    if (isSecondTry(id) && seen.state != State::Open) {
        if (!m_opensAlone.contains(check.address))
            m_refusedAgain.insert(check.address);
        if (seen.state == State::Closed)
            m_asked.remove(id); // the same answer twice
        return false;
    }
    if (!m_allowed || entry.followUp || check.protocol != Transport::Tcp || seen.state != State::Closed
        || isSecondTry(id) || m_refusedAgain.contains(check.address))
        return false;
    m_waiting[check.address].append({id, seen});
    return true;
}

ProbeResult RefusedPorts::besideRefusal(int id, ProbeResult seen)
{
    const auto first = m_asked.constFind(id);
    if (first == m_asked.constEnd())
        return seen;
    if (seen.state != State::Open)
        return *first;
    m_opensAlone.insert(m_store.at(id).record.check.address);
    seen.evidence["refusedAmongOthers"_L1] = true;
    if (const QString sender = textIn(first->evidence, "icmpSender"_L1); !sender.isEmpty())
        seen.evidence.insert("turnedAwayBy"_L1, sender);
    if (first->localPort != 0) // which may be the reason
        seen.evidence.insert("rejectedLocalPorts"_L1, QJsonArray{first->localPort});
    return seen;
}

QList<const CheckRecord*> RefusedPorts::openedAt(const QString& address) const
{
    QList<const CheckRecord*> opened;
    for (const int id : m_store.idsAt(address)) {
        const CheckRecord& record = m_store.at(id).record;
        if (record.phase == Phase::Done && record.check.protocol == Transport::Tcp && record.seen.state == State::Open)
            opened.append(&record);
    }
    return opened;
}

/// A limit lets some through; where nothing opened, there is none to look for.
bool RefusedPorts::isAboutToAsk(const QString& address) const
{
    return m_waiting.contains(address) && m_queue.isIdle(address) && !m_refusedAgain.contains(address)
        && !openedAt(address).isEmpty();
}

std::chrono::milliseconds RefusedPorts::beginPause(const QString& address)
{
    if (!isAboutToAsk(address))
        return std::chrono::milliseconds::zero();
    qint64 longestMs = 1;
    for (const CheckRecord* const record : openedAt(address)) {
        if (record->seen.service == ServiceState::Verified) // else the time is our own limit
            longestMs = std::max(longestMs, record->startedAt.msecsTo(record->finishedAt));
    }
    constexpr qint64 mostMs = 1000;
    m_pausing.insert(address);
    return std::chrono::milliseconds(std::min(longestMs, mostMs));
}

QList<RefusedPorts::Believed> RefusedPorts::release(const QString& address)
{
    const auto waiting = m_waiting.find(address);
    if (waiting == m_waiting.end() || !m_queue.isIdle(address))
        return {};
    if (!isAboutToAsk(address))
        return m_waiting.take(address);
    const Believed next = waiting->takeFirst();
    if (waiting->isEmpty())
        m_waiting.erase(waiting);
    m_asked.insert(next.id, next.seen);
    m_queue.append(address, next.id);
    return {};
}

} // namespace PortCheck
