// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/history/runkeeper.h"
#include "model/run/checkrunner.h"
#include "widgets/checks/checkdetails.h"
#include "widgets/checks/checksview.h"
#include "widgets/mainwindow.h"
#include "widgets/style/messagebar.h"
#include "widgets/watch/watchcontrol.h"
#include "widgets/windowactions.h"

#include <QAction>
#include <QPointer>

namespace PortCheck {

void MainWindow::connectWatch()
{
    m_details->addBand(m_watch->strip());
    const auto toggle = [this] {
        QList<int> ids = m_view->selectedIds();
        ids.removeIf([](int id) { return id < 0; }); // of hosts that were named after the run
        m_watch->toggle(ids);
    };
    connect(m_actions->watch, &QAction::triggered, this, toggle);
    connect(m_watch, &WatchControl::toggleWanted, this, toggle);
    connect(m_watch, &WatchControl::failed, m_messages, &MessageBar::showError);
    m_watch->recall();
    if (m_keeper != nullptr)
        m_keeper->setWatchLog(
            [control = QPointer(m_watch)] { return control != nullptr ? control->logWorthTelling() : std::nullopt; });
    connect(m_watch, &WatchControl::stateChanged, this, &MainWindow::showActions);
}

/// Esc and the button: a watch ends with its round, and a run at once.
void MainWindow::stopChecks()
{
    if (m_watch->watcher().isWatching())
        m_watch->watcher().stop();
    else
        m_runner.stop();
}

/// Of a round of the watch only what came out is shown: rows that wait and a summary without them would come and go
/// with each; and nothing beside a run that was opened, whose rows have the same ids.
bool MainWindow::isShown(const CheckRecord& record) const
{
    if (m_opened)
        return false;
    return record.phase == Phase::Done || !m_watch->watcher().isInRound();
}

/// Whether a run is under way that a person sees as one.
bool MainWindow::isRunShown() const
{
    return m_runner.isRunning() && !m_watch->watcher().isInRound();
}

/// The run as the table shows it, with what was watched.
RunSnapshot MainWindow::watchedRun() const
{
    RunSnapshot run = m_watch->withLog(m_runner.snapshot());
    if (!m_watch->watcher().isInRound())
        return run;
    for (CheckRecord& record : run.checks) { // what is just asked again is as it was
        if (const std::optional<int> row = m_checks.rowOf(record.id); row && record.phase != Phase::Done)
            record = m_checks.record(*row);
    }
    return run;
}

} // namespace PortCheck
