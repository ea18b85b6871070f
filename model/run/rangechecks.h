// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/rangescan.h"
#include "model/run/rangerounds.h"
#include "model/run/runclock.h"

#include <QObject>

#include <set>

namespace PortCheck {

class CheckStore;
class OwnWays;
class Verdicts;
struct RunLimits;

/// The checks of whole ranges in a run: which of them are asked, together or not at all, and what becomes of them. They
/// come after all others: thousands of connections would get in the way of the services' answers, and by then it is
/// known which ports the mapper names. Lives in one thread's event loop. What the constructor takes must outlive
/// it.
class RangeChecks final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeChecks)

public:
    RangeChecks(CheckStore& store, Verdicts& verdicts, OwnWays& ownWays, ProbeFactory& factory, const RunClock& clock,
        QObject* parent = nullptr);

    /// Keeps a check for start().
    void enqueue(int id) { m_waiting.insert(id); }
    /// Asks what was queued; \a standInToken as in RunRequest. Nothing runs after it where nothing was queued or no
    /// host of it is worth asking. Only when nothing is running.
    void start(RangeMode mode, const RunLimits& limits, const QByteArray& standInToken);
    /// Ends at once, after a last progressed() where something was running, and forgets what was queued.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_rounds.isRunning(); }

Q_SIGNALS:
    /// A check is another than before.
    void changed(int id);
    /// After the changed() of some checks: more is known of their ranges.
    void progressed();
    /// Once for each start() that left something running, after everything else, unless cancelled.
    void finished();

private:
    [[nodiscard]] QList<WantedRange> takeWanted(const QByteArray& standInToken);
    [[nodiscard]] bool leavesOut(int id);
    [[nodiscard]] WantedRange wantedRange(int id, const QByteArray& standInToken) const;
    [[nodiscard]] std::optional<StandInDoor> standInDoor(const QString& address, const QByteArray& token) const;
    void onProgressed(const QList<RangeProgress>& progress);
    void note(int id, const RangeProgress& progress);

    CheckStore& m_store;
    Verdicts& m_verdicts;
    OwnWays& m_ownWays;
    const RunClock& m_clock;
    RangeRounds m_rounds;
    std::set<int> m_waiting; ///< checks
};

} // namespace PortCheck
