// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"
#include "model/rounds/watcher.h"

#include <QObject>
#include <QTextStream>

namespace PortCheck {

/// The watch of a run without a window: a line for each change. Must be there before the run begins, which is the first
/// answer. Everything that is passed in must outlive it.
class HeadlessWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeadlessWatch)

public:
    /// The lines go to \a lines, what else is to be said to \a progress.
    HeadlessWatch(CheckRunner& runner, QTextStream& lines, QTextStream& progress);

    /// Begins, once the first run is over. False where there is nothing to watch.
    bool start(const WatchOrder& order);
    /// Ends it at once; emits ended() before it returns, if it had begun.
    void stop();
    [[nodiscard]] bool isWatching() const { return m_watcher.isWatching(); }

    /// Whether it ended, or would now, before the first round was over: all is as the first run told.
    [[nodiscard]] bool isWithoutRound() const { return m_hasBegun && m_watcher.log().rounds == 0; }

    /// The run as it was after the last whole round, with what was watched.
    [[nodiscard]] const RunSnapshot& lastState() const { return m_last; }

Q_SIGNALS:
    void ended();

private:
    void tell(const QList<WatchChange>& changes);
    void keepState();

    CheckRunner& m_runner;
    Watcher m_watcher;
    QTextStream& m_lines;
    QTextStream& m_progress;
    RunSnapshot m_last;
    bool m_hasBegun = false;
};

} // namespace PortCheck
