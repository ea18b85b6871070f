// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/checkstore.h"

#include <algorithm>

namespace PortCheck {

void CheckStore::clear()
{
    m_firstId = m_nextId;
    m_entries.clear();
    m_idsAt.clear();
    m_looksAt.clear();
    m_addressesOf.clear();
}

int CheckStore::add(const Check& check)
{
    Entry entry;
    entry.record.id = m_nextId++;
    entry.record.check = check;
    m_entries.push_back(entry);
    if (!check.address.isEmpty())
        place(entry.record.id);
    return entry.record.id;
}

int CheckStore::addLook(LookKind kind, const Check& check)
{
    Entry entry;
    entry.record.id = m_nextId++;
    entry.record.check = check;
    entry.look = kind;
    m_entries.push_back(entry);
    m_looksAt[check.address].append(entry.record.id);
    return entry.record.id;
}

void CheckStore::retireLooks(const QString& address)
{
    m_looksAt.remove(address);
}

void CheckStore::place(int id)
{
    const Check& check = at(id).record.check;
    m_idsAt[check.address].append(id);
    QStringList& addresses = m_addressesOf[check.position.target];
    if (!addresses.contains(check.address))
        addresses.append(check.address);
}

void CheckStore::setAddress(int id, const QString& address)
{
    at(id).record.check.address = address;
    place(id);
}

bool CheckStore::contains(int id) const
{
    return id >= m_firstId && id < m_nextId;
}

QList<int> CheckStore::all() const
{
    QList<int> ids;
    for (int id = m_firstId; id < m_nextId; ++id)
        ids.append(id);
    return ids;
}

QList<int> CheckStore::unresolved(int target) const
{
    QList<int> ids;
    for (const Entry& entry : m_entries) {
        const CheckRecord& record = entry.record;
        if (!entry.look && record.check.position.target == target && record.check.address.isEmpty()
            && record.phase == Phase::Queued)
            ids.append(record.id);
    }
    return ids;
}

QList<int> CheckStore::besides(const Check& check, Service service) const
{
    QList<int> ids = check.address.isEmpty() ? all() : idsAt(check.address);
    ids.removeIf([&](int id) {
        const Entry& entry = m_entries.at(size_t(id - m_firstId));
        const Check& other = entry.record.check;
        return entry.look || other.service != service || other.address != check.address
            || other.position.target != check.position.target;
    });
    return ids;
}

QList<CheckRecord> CheckStore::inPlanOrder() const
{
    QList<CheckRecord> records;
    records.reserve(qsizetype(m_entries.size()));
    for (const Entry& entry : m_entries) {
        if (!entry.look)
            records.append(entry.record);
    }
    std::stable_sort(records.begin(), records.end(),
        [](const CheckRecord& a, const CheckRecord& b) { return a.check.position < b.check.position; });
    return records;
}

QList<LookRecord> CheckStore::looks() const
{
    QList<LookRecord> looks;
    for (const Entry& entry : m_entries) {
        if (entry.look && m_looksAt.value(entry.record.check.address).contains(entry.record.id))
            looks.append({*entry.look, entry.record});
    }
    std::stable_sort(looks.begin(), looks.end(),
        [](const LookRecord& a, const LookRecord& b) { return a.record.check.position < b.record.check.position; });
    return looks;
}

} // namespace PortCheck
