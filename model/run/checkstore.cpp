// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkstore.h"

#include "model/support/addonce.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

/// Entries are large: it is pointers that are moved.
void sortByPlan(QList<const CheckStore::Entry*>& entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const CheckStore::Entry* a, const CheckStore::Entry* b) {
        return a->record.check.position < b->record.check.position;
    });
}

} // namespace

void CheckStore::clear()
{
    m_firstId = m_nextId;
    m_entries.clear();
    m_idsAt.clear();
    m_followUpsAt.clear();
    m_addressesOf.clear();
    m_nameless.clear();
    m_removed.clear();
}

int CheckStore::add(const Check& check)
{
    Entry& entry = m_entries.emplace_back();
    entry.record.id = m_nextId++;
    entry.record.check = check;
    if (check.address.isEmpty())
        m_nameless[check.position.target].append(entry.record.id);
    else
        place(entry.record.id);
    return entry.record.id;
}

int CheckStore::addFollowUp(FollowUpKind kind, const Check& check)
{
    Entry& entry = m_entries.emplace_back();
    entry.record.id = m_nextId++;
    entry.record.check = check;
    entry.host = hostAt(check.address);
    entry.followUp = kind;
    m_followUpsAt[check.address].append(entry.record.id);
    return entry.record.id;
}

void CheckStore::retireFollowUps(const QString& address)
{
    m_followUpsAt.remove(address);
}

const QHostAddress& CheckStore::hostAt(const QString& address)
{
    if (m_lastRead != address) {
        m_lastHost = QHostAddress(address);
        m_lastRead = address;
    }
    return m_lastHost;
}

void CheckStore::place(int id)
{
    const Check& check = at(id).record.check;
    at(id).host = hostAt(check.address);
    m_idsAt[check.address].append(id);
    addOnce(m_addressesOf[check.position.target], check.address);
}

QList<int> CheckStore::giveAddresses(const QList<int>& ids, const QStringList& addresses)
{
    QList<int> copies;
    bool isFirst = true;
    for (int i = 0; i < addresses.size(); ++i) {
        if (addresses.at(i).isEmpty())
            continue;
        for (const int id : ids) {
            Check check = at(id).record.check;
            check.position.address = i;
            check.address = addresses.at(i);
            if (!isFirst) {
                copies.append(add(check));
                continue;
            }
            m_nameless[check.position.target].removeOne(id);
            at(id).record.check = check;
            place(id);
        }
        isFirst = false;
    }
    return copies;
}

void CheckStore::moveTo(int id, int target, int address, const QString& host)
{
    Check& check = at(id).record.check;
    check.position.target = target;
    check.position.address = address;
    check.target = host;
    if (!at(id).followUp)
        noteAddress(target, check.address);
}

void CheckStore::noteAddress(int target, const QString& address)
{
    addOnce(m_addressesOf[target], address);
}

void CheckStore::unplace(int id, const Check& planned)
{
    Entry& entry = at(id);
    if (const auto there = m_idsAt.find(entry.record.check.address); there != m_idsAt.end())
        there->removeOne(id);
    entry.record.check = planned;
    entry.host.clear();
    entry.interfaces.clear();
    m_nameless[planned.position.target].append(id);
}

void CheckStore::remove(const QList<int>& ids)
{
    for (const int id : ids) {
        m_removed.insert(id);
        const Check& check = at(id).record.check;
        if (check.address.isEmpty())
            m_nameless[check.position.target].removeOne(id);
        else
            m_idsAt[check.address].removeOne(id);
    }
}

bool CheckStore::contains(int id) const
{
    return id >= m_firstId && id < m_nextId && !m_removed.contains(id);
}

QList<int> CheckStore::all() const
{
    QList<int> ids;
    for (int id = m_firstId; id < m_nextId; ++id) {
        if (!m_removed.contains(id))
            ids.append(id);
    }
    return ids;
}

QList<int> CheckStore::unresolved(int target) const
{
    QList<int> ids = m_nameless.value(target);
    ids.removeIf([this](int id) { return at(id).record.phase != Phase::Queued; });
    return ids;
}

QList<int> CheckStore::endedUnresolved(int target) const
{
    QList<int> ids = m_nameless.value(target);
    ids.removeIf([this](int id) {
        const CheckRecord& record = at(id).record;
        return record.phase != Phase::Done || record.seen.state != State::Unresolved;
    });
    return ids;
}

QList<int> CheckStore::besides(const Check& check, Service service) const
{
    QList<int> ids = check.address.isEmpty() ? m_nameless.value(check.position.target) : idsAt(check.address);
    ids.removeIf([&](int id) {
        const Check& other = at(id).record.check;
        return other.service != service || other.position.target != check.position.target;
    });
    return ids;
}

QList<CheckRecord> CheckStore::records(const QList<int>& ids) const
{
    QList<CheckRecord> records;
    records.reserve(ids.size());
    for (const int id : ids)
        records.append(at(id).record);
    return records;
}

QList<CheckRecord> CheckStore::inPlanOrder() const
{
    QList<const Entry*> checks;
    for (const Entry& entry : m_entries) {
        if (!entry.followUp && !m_removed.contains(entry.record.id))
            checks.append(&entry);
    }
    sortByPlan(checks);
    QList<CheckRecord> records;
    records.reserve(checks.size());
    for (const Entry* entry : std::as_const(checks))
        records.append(entry->record);
    return records;
}

QList<FollowUpRecord> CheckStore::followUps() const
{
    QList<const Entry*> valid;
    for (const Entry& entry : m_entries) {
        if (entry.followUp && m_followUpsAt.value(entry.record.check.address).contains(entry.record.id))
            valid.append(&entry);
    }
    sortByPlan(valid);
    QList<FollowUpRecord> followUps;
    followUps.reserve(valid.size());
    for (const Entry* entry : std::as_const(valid))
        followUps.append({*entry->followUp, entry->record});
    return followUps;
}

} // namespace PortCheck
