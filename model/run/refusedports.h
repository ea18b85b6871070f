// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/check.h"
#include "model/results/proberesult.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <chrono>

namespace PortCheck {

class CheckQueue;
class CheckStore;

/// Refusals among simultaneous questions to an address: before one is believed, the port is asked again alone, once
/// nothing else is under way there, and as long after that as the host took for its slowest answer: a connection counts
/// until the host, too, has closed it. A limit on simultaneous connections refuses like a stopped service does. One
/// port at a time, and as soon as one is refused again without any that opened alone, all are believed; so a host with
/// a closed port costs one more connection. Lives in one thread; the store and the queue must outlive it.
class RefusedPorts final {
public:
    RefusedPorts(CheckStore& store, CheckQueue& queue);

    /// Another run begins, or checks of the same run are asked again; nothing is asked again unless \a allowed.
    void start(bool allowed);

    /// Whether a check that was \a seen like that is to wait for its second question; false: \a seen is what became of
    /// it.
    [[nodiscard]] bool hold(int id, const ProbeResult& seen);
    /// The check is being asked, or was asked, for the second time.
    [[nodiscard]] bool isSecondTry(int id) const { return m_asked.contains(id); }
    /// What to write down for a check that was \a seen like that, beside its first refusal where there was one.
    [[nodiscard]] ProbeResult besideRefusal(int id, ProbeResult seen);

    /// What was found of a check is to be forgotten, and it is asked from the beginning.
    void forget(int id) { m_asked.remove(id); }

    /// How long to wait before release(), if that is about to have a port at \a address asked again; else 0. The pause
    /// holds until endPause().
    [[nodiscard]] std::chrono::milliseconds beginPause(const QString& address);
    [[nodiscard]] bool isPausing(const QString& address) const { return m_pausing.contains(address); }
    [[nodiscard]] bool isPausing() const { return !m_pausing.isEmpty(); }
    /// False if there is no pause: the run was stopped meanwhile.
    [[nodiscard]] bool endPause(const QString& address) { return m_pausing.remove(address); }

    /// A check of which nothing else will be known, and what it was seen like.
    struct Believed {
        int id = 0;
        ProbeResult seen;
    };
    /// To be called when a check at \a address has ended: brings the next one that waits into the queue, or gives those
    /// that need no second question. An address that is still busy is left alone.
    [[nodiscard]] QList<Believed> release(const QString& address);

private:
    [[nodiscard]] QList<const CheckRecord*> openedAt(const QString& address) const;
    [[nodiscard]] bool isAboutToAsk(const QString& address) const;

    CheckStore& m_store;
    CheckQueue& m_queue;
    bool m_allowed = false;
    QHash<QString, QList<Believed>> m_waiting; ///< by address
    QHash<int, ProbeResult> m_asked; ///< the first refusal of those that are or were asked again
    QSet<QString> m_pausing; ///< addresses
    QSet<QString> m_refusedAgain; ///< addresses where one that was asked alone was refused, before any opened
    QSet<QString> m_opensAlone; ///< addresses where one that was asked alone opened: there is a limit
};

} // namespace PortCheck
