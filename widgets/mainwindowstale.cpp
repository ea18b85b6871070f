// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What is entered beside what the shown results belong to.
#include "model/demo/demo.h"
#include "model/plan/planchange.h"
#include "model/run/checkplan.h"
#include "model/run/checkrunner.h"
#include "widgets/checks/checksview.h"
#include "widgets/mainwindow.h"
#include "widgets/summary/stalebar.h"
#include "widgets/targets/targetspanel.h"
#include "widgets/watch/watchcontrol.h"
#include "widgets/windowactions.h"

#include <QAction>

#include <chrono>

namespace PortCheck {

namespace {

constexpr std::chrono::milliseconds editingPause{400};

/// A row for a host that was named after the run; a run's own checks have ids from 0 on.
bool isUnasked(const CheckRecord& record)
{
    return record.id < 0;
}

} // namespace

void MainWindow::connectStale()
{
    m_editing.setParent(this);
    m_editing.setObjectName(QStringLiteral("editing"));
    m_editing.setSingleShot(true);
    m_editing.setInterval(editingPause);
    connect(&m_editing, &QTimer::timeout, this, &MainWindow::showStale);
    connect(m_targets, &TargetsPanel::edited, &m_editing, qOverload<>(&QTimer::start));
    connect(m_stale, &StaleBar::checkWanted, m_actions->check, &QAction::trigger);
    connect(&m_runner, &CheckRunner::finished, this, &MainWindow::showStale);
}

/// What is entered, as far as it is understood.
RunPlan MainWindow::enteredPlan() const
{
    RunPlan plan = presentPlan();
    plan.targets = m_targets->namedTargets();
    return plan;
}

/// A run of what is entered begins.
void MainWindow::noteAsked()
{
    const bool isDemo = m_demo != nullptr && m_demo->isRunning(); // whose targets nobody can edit
    m_asked = isDemo ? nullptr : std::make_unique<RunPlan>(enteredPlan());
    m_editing.stop();
    showStale();
}

/// Nothing where what is shown is no run of what was entered here.
PlanChange MainWindow::changeSinceTheRun() const
{
    const bool isDemo = m_demo != nullptr && m_demo->isRunning();
    if (m_asked == nullptr || m_opened || isDemo || m_checks.records().isEmpty())
        return {};
    return changeOfPlan(*m_asked, enteredPlan());
}

/// Those that the table shows, without the rows of hosts that were named later.
QList<CheckRecord> MainWindow::checksOfTheRun() const
{
    QList<CheckRecord> records = m_checks.records();
    records.removeIf(isUnasked);
    return records;
}

void MainWindow::showStale()
{
    const PlanChange change = changeSinceTheRun();
    showUnasked(change);
    m_stale->show(change);
}

/// The rows of hosts that were named after the run: there are no others of them, and none while a run goes on or where
/// another table asks other things.
void MainWindow::showUnasked(const PlanChange& change)
{
    QList<CheckRecord> rows;
    if (!m_runner.isRunning() && !change.table && m_asked != nullptr) {
        for (qsizetype i = 0; i < change.added.size(); ++i) {
            const int place = int(m_asked->targets.size() + i);
            for (const Check& check : planTarget(m_table, change.added.at(i), place)) {
                CheckRecord row;
                row.id = -1 - int(rows.size());
                row.check = check;
                row.phase = Phase::Done;
                rows.append(row);
            }
        }
    }
    QList<CheckRecord> known; // not all copied: a run can have a hundred thousand
    for (const CheckRecord& record : m_checks.records()) {
        if (isUnasked(record))
            known.append(record);
    }
    if (known == rows)
        return;
    QList<int> ids;
    for (const CheckRecord& record : std::as_const(known))
        ids.append(record.id);
    if (!ids.isEmpty())
        m_checks.removeChecks(ids);
    m_checks.addChecks(rows);
    m_checks.publish();
    m_view->fitColumns(); // their names can be longer
}

} // namespace PortCheck
