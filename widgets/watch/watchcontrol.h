// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"
#include "model/rounds/watcher.h"
#include "widgets/watch/watchstore.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <optional>

class QSettings;
class QWidget;

namespace PortCheck {

class TimelineStrip;
class WatchBar;
class WatchNotifier;
class WatchWindow;

/// What the window has of watching: the watcher, its bar, the timeline of the check that is looked at, the window with
/// all timelines, and notifications. The runner and the settings must outlive it.
class WatchControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchControl)

public:
    /// \a path is where the log is kept from one start to the next; empty: it is not.
    WatchControl(CheckRunner& runner, QSettings& settings, const QString& path, QWidget* window);

    [[nodiscard]] Watcher& watcher() { return m_watcher; }
    [[nodiscard]] QWidget* bar() const;
    [[nodiscard]] QWidget* strip() const;

    /// Starts or stops; \a selected are the ids of the checks that a person selected.
    void toggle(const QList<int>& selected);
    /// Shows the timeline of a check below the details; none: of no check, or one with a single answer.
    void showCheck(const std::optional<CheckRecord>& record);
    /// Until showOwn(), showCheck() shows the timelines of a run that was read from a file, and never this program's.
    void showOpened(const std::optional<WatchLog>& log);
    void showOwn();
    /// \a run with what was watched, if anything was asked more than once.
    [[nodiscard]] RunSnapshot withLog(RunSnapshot run) const;
    /// What was watched; none where nothing was asked more than once.
    [[nodiscard]] std::optional<WatchLog> logWorthTelling() const;
    /// Stops, hides the bar, forgets all, and takes up what was kept: after the demo.
    void forget();
    /// Keeps the choices and the log; the demo's log is kept nowhere.
    void remember(bool isDemo);
    /// Stops, and closes the window with all timelines: the main window closes.
    void close();
    /// Takes up what was kept.
    void recall();

Q_SIGNALS:
    void failed(const QString& sentence); ///< with what was kept
    void toggleWanted();
    void stateChanged(); ///< it watches, or does not any more

private:
    void refuse(const QString& sentence); ///< to watch, until something else is shown
    void forgetRefusal();
    void onEnded(WatchEnd how);
    void tellChanges(const QList<WatchChange>& changes);
    void tellMove(const QString& text, qint64 at);
    [[nodiscard]] int rounds() const;
    [[nodiscard]] QString watchingText() const;
    void showProgress();
    void openTimelines();
    void hideBar();
    void save();

    CheckRunner& m_runner;
    Watcher m_watcher;
    QSettings& m_settings;
    QWidget* m_window;
    WatchStore m_store;
    QTimer m_saving; ///< while it watches
    WatchBar* m_bar;
    TimelineStrip* m_strip;
    WatchNotifier* m_notifier;
    QPointer<WatchWindow> m_timelines; ///< while it is open
    std::optional<CheckRecord> m_shown;
    std::optional<WatchRecorder> m_opened; ///< of a run from a file, while that is shown
    QString m_lastChange;
    QStringList m_moves; ///< of names, in this round
    int m_roundsBefore = 0; ///< of earlier watches
    bool m_isLate = false;
    bool m_hasRefused = false; ///< and the bar says why
    bool m_isDemo = false; ///< nothing of it is kept
};

} // namespace PortCheck
