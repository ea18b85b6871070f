// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/namemove.h"
#include "model/run/runclock.h"
#include "model/watch/watchrecorder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace PortCheck {

class CheckRunner;

/// Which checks a watch asks.
enum class WatchScope {
    All,
    Failed, ///< those that fail when it begins, also once they are mended
    Selected,
};

/// What a person asks for. Whole ranges of ports are never watched: each round would be a scan.
struct WatchOrder {
    std::chrono::seconds every{60}; ///< from the beginning of a round to that of the next; up to longestWatchStep
    WatchScope scope = WatchScope::All;
    QList<int> selected{}; ///< ids of checks, for WatchScope::Selected
    std::optional<std::chrono::minutes> duration{}; ///< none: until it is stopped
};

/// How a watch came to its end.
enum class WatchEnd {
    Stopped, ///< by stop(), or because the person stopped a round
    TimeUp,
    Replaced, ///< another run began
    NothingLeft, ///< none of its checks is there any more
};

/// Asks checks of a runner again and again, and keeps what became of them: also of those that a person asks again by
/// hand. There are never two rounds at once: where one takes longer than the time between them, the next begins when
/// it ends. Lives in the runner's thread; the runner must outlive it.
class Watcher final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Watcher)

public:
    explicit Watcher(CheckRunner& runner, QObject* parent = nullptr);

    /// Begins a watch, with its first round one step after this. False, and nothing happens, where none of the checks
    /// that it would ask is there, or it watches already.
    bool start(const WatchOrder& order);
    /// Ends the watch, and breaks off a round that is under way: what that had not reached keeps its last answer. Emits
    /// ended(), if it watched.
    void stop();
    [[nodiscard]] bool isWatching() const { return m_isWatching; }
    /// Whether a round is under way, whatever became of the watch.
    [[nodiscard]] bool isInRound() const { return m_isInRound; }
    /// How many checks the last round asked, or the first will.
    [[nodiscard]] qsizetype watched() const { return m_watched; }
    [[nodiscard]] const WatchOrder& order() const { return m_order; }

    [[nodiscard]] const WatchRecorder& recorder() const { return m_recorder; }
    [[nodiscard]] const WatchLog& log() const { return m_recorder.log(); }
    /// Pins a note to this moment.
    void pin(const QString& text);
    /// Now, as the log counts time.
    [[nodiscard]] qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }
    /// Goes on with a log of before, unless there is one already.
    void restore(const WatchLog& log);
    /// Forgets the log.
    void clear();

Q_SIGNALS:
    void started();
    /// After each round, each run and each note.
    void logged();
    /// A name leads elsewhere, and \a text says so; within a watch or by hand, before changed().
    void nameMoved(const QString& text, qint64 at);
    /// Within a watch or by hand; before logged().
    void changed(const QList<PortCheck::WatchChange>& changes);
    void late(qint64 tookMs); ///< the first round in a row that took longer than the time from round to round
    void ended(PortCheck::WatchEnd how);

private:
    void beginRound();
    void onStarted();
    void onFinished(bool cancelled);
    void takeMoves();
    void end(WatchEnd how);
    void scheduleNext();
    void noteClock(const QDateTime& now);
    [[nodiscard]] QList<int> idsOfRound() const;

    CheckRunner& m_runner;
    WatchRecorder m_recorder;
    WatchOrder m_order;
    RunClock m_clock;
    QDateTime m_lastFinish; ///< by the runner's clock
    QElapsedTimer m_sinceFinish; ///< by the clock that nobody can set
    QElapsedTimer m_sinceRound;
    QTimer m_next;
    QTimer m_atEnd;
    QSet<int> m_asked; ///< since the last finish
    QList<NameMove> m_moves; ///< the same
    QList<int> m_ids; ///< for WatchScope::Failed and Selected
    qsizetype m_watched = 0;
    bool m_isWatching = false;
    bool m_isInRound = false;
    bool m_isNewRun = false; ///< a run has begun, and is not over
    bool m_isDue = false; ///< a round waits for a run to end
    bool m_wasLate = false;
};

} // namespace PortCheck
