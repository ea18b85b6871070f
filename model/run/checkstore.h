// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/protocol/rpc/rpcinterfaces.h"
#include "model/results/followup.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <deque>
#include <optional>

namespace PortCheck {

/// The checks of a run, found by id or by address. Ids count on over all runs of the store's life, so that a late
/// signal can't meet another run's check.
class CheckStore {
public:
    struct Entry {
        CheckRecord record;
        QHostAddress host; ///< record.check.address, read; null where that is empty, or none
        QList<RpcInterface> interfaces; ///< what the endpoint mapper says lives on the port, or is asked for
        std::optional<FollowUpKind> followUp; ///< set for what is no check of the table
        std::optional<PortRange> fromLocalPorts{}; ///< as in ProbeRequest
        std::optional<QHostAddress> localAddress{}; ///< the same; no value where any will do, which takes no memory
        bool once = false; ///< as in Look
        quint16 besideOpenPort = 0; ///< the same
        Phase told = Phase::Queued; ///< of a check: in which it was when it was told of last
        std::optional<std::chrono::milliseconds> longestAttempt{}; ///< no value: as the run has it
        QList<PortRange> localPorts{}; ///< the same; what is asked once more goes out from where it did before
    };

    /// Forgets every check.
    void clear();
    /// Adds a queued check and returns its id. A check that has an address is found under it from now on.
    int add(const Check& check);
    /// Adds a follow-up at an address, queued, and returns its id.
    int addFollowUp(FollowUpKind kind, const Check& check);
    /// Forgets the follow-ups at an address: what they told holds no more.
    void retireFollowUps(const QString& address);
    /// The follow-ups \a ids hold again at an address, in place of those that were added since.
    void restoreFollowUps(const QString& address, const QList<int>& ids) { m_followUpsAt.insert(address, ids); }
    /// Gives checks of one target the addresses that its name has, at least one: the first one takes them as they are,
    /// and each further one gets copies of its own, whose ids are returned, address by address. Addresses that are
    /// empty are passed over, but counted in the copies' positions.
    QList<int> giveAddresses(const QList<int>& ids, const QStringList& addresses);
    /// Makes a check that has an address one of another target: the same question, under another name.
    void moveTo(int id, int target, int address, const QString& host);
    /// A target leads to an address at which another target's checks stand for its own.
    void noteAddress(int target, const QString& address);
    /// A check has no address any more: it is as it was \a planned, under its id.
    void unplace(int id, const Check& planned);
    /// A target does not lead there any more.
    void forgetAddress(int target, const QString& address) { m_addressesOf[target].removeOne(address); }
    /// Forgets checks.
    void remove(const QList<int>& ids);

    [[nodiscard]] bool contains(int id) const;
    /// Only when contains(id). Valid until clear().
    [[nodiscard]] Entry& at(int id) { return m_entries.at(size_t(id - m_firstId)); }
    [[nodiscard]] QList<int> all() const;
    /// The checks at an address.
    [[nodiscard]] QList<int> idsAt(const QString& address) const { return m_idsAt.value(address); }
    /// The follow-ups at an address.
    [[nodiscard]] QList<int> followUpsAt(const QString& address) const { return m_followUpsAt.value(address); }
    /// The addresses that a target has, as far as they are known.
    [[nodiscard]] QStringList addressesOf(int target) const { return m_addressesOf.value(target); }
    /// The queued checks of a target whose name is not resolved.
    [[nodiscard]] QList<int> unresolved(int target) const;
    /// Those that ended since its name led nowhere (State::Unresolved).
    [[nodiscard]] QList<int> endedUnresolved(int target) const;
    /// The checks of the same target at the same address that are for \a service.
    [[nodiscard]] QList<int> besides(const Check& check, Service service) const;
    [[nodiscard]] QList<CheckRecord> records(const QList<int>& ids) const;
    [[nodiscard]] QList<CheckRecord> inPlanOrder() const;
    [[nodiscard]] QList<FollowUpRecord> followUps() const;

private:
    void place(int id);
    /// \a address, read: once for the checks of a host, which come one after the other.
    [[nodiscard]] const QHostAddress& hostAt(const QString& address);
    [[nodiscard]] const Entry& at(int id) const { return m_entries.at(size_t(id - m_firstId)); }

    std::deque<Entry> m_entries; ///< the check with id i is at i - m_firstId; never moved, and no room in reserve
    QHash<QString, QList<int>> m_idsAt;
    QHash<QString, QList<int>> m_followUpsAt;
    QHash<int, QStringList> m_addressesOf;
    QHash<int, QList<int>> m_nameless; ///< by target: checks that have no address yet
    QSet<int> m_removed;
    QString m_lastRead; ///< of hostAt()
    QHostAddress m_lastHost;
    int m_firstId = 1;
    int m_nextId = 1;
};

} // namespace PortCheck
