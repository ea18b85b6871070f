// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "model/results/proberesult.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace PortCheck {

class CheckStore;

/// A limit on new connections that rejects turns away whatever comes too soon, as a firewall does that forbids a port.
/// Where it may be one (a port that had opened was turned away in the end, or another answered when it was asked again,
/// or a datagram was turned away), what was turned away is asked again at the end of a run, from the same local port:
/// in rounds with a pause between them, one check of a host at a time, and the next one as soon as that is answered.
/// What is answered so has "refusedAmongOthers" (true) in its evidence, and "turnedAwayBy", whose ICMP error it was.
/// Lives in one thread. The store must outlive it.
class TurnedAway final {
public:
    /// A limit counts by the second, or by the minute; the latter is not waited for.
    static constexpr std::chrono::milliseconds pause{1000};
    static constexpr int mostRounds = 10;

    explicit TurnedAway(CheckStore& store)
        : m_store(store)
    {
    }

    /// Another run begins, or checks of the same run are asked again; nothing is asked again unless \a allowed.
    void start(bool allowed);

    /// Whether a round is to be asked, once all else has come to an end.
    [[nodiscard]] bool wantsRound() const;
    /// The round's first checks, one of each address, which are to be queued again.
    [[nodiscard]] QList<int> takeRound();
    /// The next one at an address where nothing is under way, if the one before was answered.
    [[nodiscard]] std::optional<int> takeNext(const QString& address);

    /// The check is being asked again for the sake of this.
    [[nodiscard]] bool isAsked(int id) const { return m_first.contains(id); }
    /// It has come to its end, \a seen like that. True: it was in vain, and what was found of it first stands in the
    /// store again.
    [[nodiscard]] bool keepsFirst(int id, const ProbeResult& seen);
    /// Else: what to write down of it.
    [[nodiscard]] ProbeResult besideFirst(int id, ProbeResult seen);

private:
    /// What was found of a check, and from where it was asked.
    struct First {
        CheckRecord record;
        QList<PortRange> localPorts;
    };

    [[nodiscard]] int mostInVain(const QString& address) const;
    [[nodiscard]] std::optional<int> nextAt(const QString& address) const;
    [[nodiscard]] QStringList addresses() const;
    void putAgain(int id);

    CheckStore& m_store;
    QHash<int, First> m_first; ///< of checks that are being asked again
    QHash<int, int> m_tries; ///< in vain, by check
    QHash<QString, int> m_inVain; ///< rounds, by address: since something was answered there
    QSet<QString> m_goesOn; ///< addresses where the last one was answered
    bool m_isProven = false; ///< something was answered
    bool m_allowed = false;
    int m_rounds = 0;
};

} // namespace PortCheck
