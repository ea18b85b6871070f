// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/history/runhistory.h"
#include "model/results/watchlog.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace PortCheck {

class CheckRunner;
class RunJournal;

/// Keeps each run of a runner in a folder: while it goes on as a journal, and when it is over as a results file, which
/// is written by a thread of its own. A check that is asked again is kept in its run's file. Lives in the GUI thread;
/// the runner must outlive it.
class RunKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunKeeper)

public:
    RunKeeper(CheckRunner& runner, const QString& folder, QObject* parent = nullptr);
    /// Waits for what is being written.
    ~RunKeeper() override;

    [[nodiscard]] const RunHistory& history() const { return m_history; }

    /// Whether runs that begin from now on are kept; at first they are not.
    void setOn(bool on) { m_isOn = on; }
    /// What was watched, to be kept with the run: asked when a run, or a round, is over. Called once, after whoever
    /// writes \a log listens to the runner; what it is made of must outlive this object, or its runs.
    void setWatchLog(std::function<std::optional<WatchLog>()> log);
    void setLimits(const HistoryLimits& limits) { m_limits = limits; }

    /// Makes results files of what is left of runs that were cut off, in a thread of its own; see recovered().
    void recover();
    /// Waits until what was begun is written; its signals come later.
    void wait();

Q_SIGNALS:
    void kept(const QString& path);
    void failed(const QString& why); ///< a sentence: the run could not be kept
    void recovered(int runs); ///< not emitted for none

private:
    void begin();
    void keep();

    CheckRunner& m_runner;
    RunHistory m_history;
    HistoryLimits m_limits;
    std::function<std::optional<WatchLog>()> m_watchLog;
    bool m_isOn = false;
    bool m_isKept = false; ///< the present run
    std::unique_ptr<RunJournal> m_journal; ///< while a run that is kept goes on, and until its file is written
    QThreadPool m_writer; ///< one thread
};

} // namespace PortCheck
