// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/outage.h"
#include "model/support/evidence.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace PortCheck {

class CheckStore;

/// Whether the way to a host, or to all of them, was down for a while and came up in mid-run: a tunnel that is built on
/// demand, a gateway that is replaced. What was lost then is to be asked again, once in a run. Writes into the evidence
/// of what was lost when that was, see outageOf(). Lives in one thread. The store must outlive it.
class Outages {
public:
    /// What follows from all that is known.
    struct Settled {
        QList<int> askAgain; ///< checks that were silent in an outage alone; nothing is written before they have ended
        QSet<QString> changed; ///< addresses with checks whose evidence is another one now, and whose verdict is void
    };

    explicit Outages(CheckStore& store)
        : m_store(store)
    {
    }

    /// Another run begins. Where nothing is \a allowed to be asked again, what was silent in an outage is marked.
    void start(bool allowed);
    /// A person has this check asked again.
    void forget(int id) { m_first.remove(id); }

    /// All that was asked at an address has come to an end.
    [[nodiscard]] Settled settle(const QString& address);
    /// All that was asked has come to an end. Hosts that are asked from the same address of this computer are looked at
    /// together: one answer of each may be late.
    [[nodiscard]] Settled settleRun();

private:
    struct Group {
        QList<int> checks;
        QList<AskedTimes> times; ///< of the checks, and of follow-ups
        bool lost = false; ///< something that was answered later

        void add(const AskedTimes& asked);
    };

    void add(Group& group, int id, bool isFollowUp) const;
    [[nodiscard]] AskedTimesOfOne timesOf(int id) const;
    [[nodiscard]] Settled settle(const Group& group);
    /// Whether the evidence of the check changed.
    [[nodiscard]] bool mark(int id, const std::optional<Outage>& outage);

    CheckStore& m_store;
    QHash<int, AskedTimes> m_first; ///< of checks that were asked again: how they were lost
    bool m_allowed = true;
};

} // namespace PortCheck
