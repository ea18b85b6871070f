// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/run/targetaddresses.h"

#include "model/run/checkstore.h"
#include "model/support/addonce.h"

#include <algorithm>

namespace PortCheck {

/// Whether what speaks TLS is asked under both names.
bool TargetAddresses::isAskedByName(int place, int other) const
{
    return !m_names.isAddress(place) && !m_names.isAddress(other) && m_names.nameOf(place) != m_names.nameOf(other);
}

TargetAddresses::Given TargetAddresses::give(
    int place, const Target& target, const QStringList& addresses, const QStringList& kept)
{
    QList<std::optional<int>> before;
    for (const QString& address : addresses)
        before.append(m_names.firstAt(address, target.role));
    m_names.add(place, target, addresses);

    Given given;
    QStringList free = addresses; // those at which another target's checks stand for its own are emptied
    QStringList byName = addresses;
    for (int i = 0; i < addresses.size(); ++i) {
        const std::optional<int> other = before.at(i);
        if (kept.contains(addresses.at(i))) {
            free[i].clear();
            byName[i].clear();
            continue;
        }
        if (!other || *other == place)
            continue;
        free[i].clear();
        m_store.noteAddress(place, addresses.at(i));
        if (!isAskedByName(place, *other))
            byName[i].clear();
        if (m_names.firstAt(addresses.at(i), target.role) == place)
            takeOver(*other, place, i, addresses.at(i));
    }
    const QList<int> ids = m_store.unresolved(place);
    for (const bool tls : {false, true}) {
        QList<int> some = ids;
        some.removeIf([&](int id) { return speaksTls(m_store.at(id).record.check.service) != tls; });
        given.added += m_store.giveAddresses(some, tls ? byName : free);
        for (const int id : some)
            (m_store.at(id).record.check.address.isEmpty() ? given.leftOut : given.placed).append(id);
    }
    m_store.remove(given.leftOut);
    for (const QString& address : addresses)
        noteNames(address, given.renamed);
    return given;
}

TargetAddresses::Left TargetAddresses::leave(int place, const Target& target, const QStringList& gone)
{
    Left left;
    for (const QString& address : gone) {
        m_names.leave(place, address);
        const std::optional<int> heir = m_names.firstAt(address, target.role);
        const qsizetype number = heir ? m_store.addressesOf(*heir).indexOf(address) : 0;
        const QList<int> ids = m_store.idsAt(address) + m_store.followUpsAt(address);
        for (const int id : ids) {
            const CheckStore::Entry& entry = m_store.at(id);
            if (entry.record.check.position.target != place)
                continue;
            if (heir && !(speaksTls(entry.record.check.service) && isAskedByName(place, *heir))) {
                m_store.moveTo(id, *heir, int(number), m_names.nameOf(*heir));
                addOnce(left.renamed, id);
            } else if (!entry.followUp) {
                left.free.append(id);
            }
        }
        m_store.forgetAddress(place, address);
        noteNames(address, left.renamed);
    }
    left.renamed.removeIf([this](int id) { return m_store.at(id).followUp.has_value(); });
    return left;
}

/// The checks at an address stand under a better name from now on.
void TargetAddresses::takeOver(int from, int place, int addressNumber, const QString& address)
{
    const bool keepsTls = isAskedByName(place, from);
    const QList<int> ids = m_store.idsAt(address) + m_store.followUpsAt(address);
    for (const int id : ids) {
        const Check& check = m_store.at(id).record.check;
        if (check.position.target == from && !(keepsTls && speaksTls(check.service)))
            m_store.moveTo(id, place, addressNumber, m_names.nameOf(place));
    }
}

void TargetAddresses::noteNames(const QString& address, QList<int>& renamed)
{
    QStringList names = m_names.namesAt(address);
    if (names.size() < 2)
        names.clear();
    const QList<int> ids = m_store.idsAt(address) + m_store.followUpsAt(address);
    for (const int id : ids) {
        Check& check = m_store.at(id).record.check;
        if (check.names == names)
            continue;
        check.names = names;
        addOnce(renamed, id);
    }
}

bool TargetAddresses::waitsForNames(const Check& check) const
{
    return speaksTls(check.service) && m_names.isAddress(check.position.target);
}

} // namespace PortCheck
