// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/hostfacts.h"
#include "model/causes/outage.h"
#include "model/support/evidence.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

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

    /// What is known of the host at an address. What was lost by an end of this computer alone is no outage.
    using FactsOf = std::function<HostFacts(const QString& address)>;

    Outages(CheckStore& store, FactsOf factsOf)
        : m_store(store)
        , m_factsOf(std::move(factsOf))
    {
    }

    /// Another run begins. Where nothing is \a allowed to be asked again, what was silent in an outage is marked.
    void start(bool allowed);
    /// A person has this check asked again.
    void forget(int id)
    {
        m_first.remove(id);
        m_marked.remove(id);
        m_lostByAnEnd.remove(id);
    }

    /// When the check was asked in vain, all of it over a time that no limit on new connections lasts, before it was
    /// asked again and answered at once; no value: it was not, or that was an outage.
    [[nodiscard]] std::optional<AskedTimes> lostBefore(int id) const;

    /// All that was asked at an address has come to an end.
    [[nodiscard]] Settled settle(const QString& address);
    /// All that was asked has come to an end. Hosts that are asked from the same address of this computer are looked at
    /// together: one answer of each may be late. Outages of several of them at the same time are one, with the same
    /// times.
    [[nodiscard]] Settled settleRun();

private:
    struct Group {
        QList<int> checks;
        QList<AskedTimes> times; ///< of the checks, and of follow-ups
        QList<AskedTimes> hints; ///< the same; what was silent and answered a follow-up counts as answered then

        void add(const Group& other);
    };
    /// How a check that was asked again was lost.
    struct First {
        AskedTimes times;
        int attempts = 0; ///< of its own
        QJsonArray localPorts{}; ///< from which it was asked in vain
        QStringList localAddresses{}; ///< the same
        bool isCounted = false; ///< these are among the attempts of what is known of the check
    };

    void learnEnds(const QString& address);
    [[nodiscard]] Group groupAt(const QString& address) const;
    [[nodiscard]] AskedTimesOfOne timesOf(int id, std::optional<double> fastestMs = {}) const;
    [[nodiscard]] std::optional<qint64> answeredAgain(int id, const QList<int>& followUps) const;
    /// What was asked in vain in the outage, be it among other times, and was not asked again yet.
    [[nodiscard]] QList<int> takeLost(const Group& group, const Outage& outage);
    void mark(const Group& group, Outage outage, QSet<QString>& changed);
    [[nodiscard]] bool isMetBy(int id, const Outage& outage) const;
    void write(int id, const std::optional<Outage>& outage, QSet<QString>& changed);
    void uniteOutages(const QStringList& addresses, QSet<QString>& changed);
    [[nodiscard]] bool letSomeThrough(const Outage& outage, const QSet<QString>& addresses) const;

    CheckStore& m_store;
    FactsOf m_factsOf;
    QSet<int> m_lostByAnEnd; ///< checks whose local port, or address of this computer, explains what they lost
    QHash<int, First> m_first; ///< of checks that were asked again
    QHash<int, Outage> m_marked; ///< checks whose evidence says so
    bool m_allowed = true;
};

} // namespace PortCheck
