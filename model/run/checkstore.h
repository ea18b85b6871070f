// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/rpcinterfaces.h"
#include "model/run/check.h"

#include <QHash>
#include <QList>

#include <vector>

namespace PortCheck {

/// The checks of a run, found by id or by address. Ids count on over all runs of the store's life, so that a late
/// signal can't meet another run's check.
class CheckStore {
public:
    struct Entry {
        CheckRecord record;
        QList<RpcInterface> interfaces; ///< what the endpoint mapper says lives on the port; else empty
        bool awaitsMapper = false; ///< to be asked once the mapper of its host has answered
    };

    /// Forgets every check.
    void clear();
    /// Adds a queued check and returns its id. A check that has an address is found under it from now on.
    int add(const Check& check);
    /// Gives a check the address that its name has.
    void setAddress(int id, const QString& address);

    [[nodiscard]] bool contains(int id) const;
    /// Only when contains(id). Valid until the next add().
    [[nodiscard]] Entry& at(int id) { return m_entries.at(size_t(id - m_firstId)); }
    [[nodiscard]] QList<int> all() const;
    [[nodiscard]] QList<int> idsAt(const QString& address) const { return m_idsAt.value(address); }
    /// The queued checks of a target whose name is not resolved.
    [[nodiscard]] QList<int> unresolved(int target) const;
    /// The checks of the same target at the same address that are for \a service.
    [[nodiscard]] QList<int> besides(const Check& check, Service service) const;
    [[nodiscard]] QList<CheckRecord> inPlanOrder() const;

private:
    std::vector<Entry> m_entries; ///< the check with id i is at i - m_firstId
    QHash<QString, QList<int>> m_idsAt;
    int m_firstId = 1;
    int m_nextId = 1;
};

} // namespace PortCheck
