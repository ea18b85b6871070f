// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/demo/demo.h"
#include "model/plan/planchange.h"
#include "model/run/checkplan.h"
#include "model/run/checkrunner.h"
#include "model/standin/standininput.h"
#include "widgets/checks/checksview.h"
#include "widgets/mainwindow.h"
#include "widgets/ranges/sweepquestion.h"
#include "widgets/shared/preferences.h"
#include "widgets/style/messagebar.h"
#include "widgets/targets/targetspanel.h"
#include "widgets/windowactions.h"

#include <algorithm>
#include <optional>

namespace PortCheck {

namespace {

QList<Check> plannedChecks(const RunRequest& request)
{
    QList<Check> checks;
    for (int target = 0; target < request.targets.size(); ++target)
        checks += planTarget(request.table, request.targets.at(target), target, request.rangeScan);
    return checks;
}

/// How to scan these ranges again: as the person's preferences say, or else as they were scanned before.
RangeMode wayToRecheck(const Preferences& preferences, const QList<CheckRecord>& ranges)
{
    if (preferences.rangeScan)
        return *preferences.rangeScan;
    const bool wereSwept = std::any_of(ranges.begin(), ranges.end(),
        [](const CheckRecord& record) { return record.seen.range && record.seen.range->mode == RangeMode::EveryPort; });
    return wereSwept ? RangeMode::EveryPort : RangeMode::Map;
}

} // namespace

void MainWindow::startChecks()
{
    if (m_demo != nullptr && m_demo->isRunning()) {
        if (!m_runner.isRunning())
            start(m_demo->request());
        return;
    }
    const std::optional<TargetsPanel::Entries> entries = m_targets->collect();
    if (!entries)
        sayUndone(tr("Nothing was checked."));
    if (!entries || m_runner.isRunning())
        return;
    const Preferences preferences = readPreferences(m_settings);
    RunRequest request{m_table, entries->targets, entries->domain, preferences.limits, preferences.extraLooks,
        preferences.rangeScan, preferences.sourcePorts, entries->knownAddresses};
    request.ipVersions = preferences.ipVersions;
    request.dynamicRange = preferences.dynamicRange;
    if (request.rangeScan != RangeMode::EveryPort) {
        start(request);
        return;
    }
    askBeforeSweep(plannedChecks(request), request.limits, [this, request](RangeMode mode) mutable {
        request.rangeScan = mode;
        start(request);
    });
}

void MainWindow::start(RunRequest request)
{
    m_messages->hide();
    const QString tokenFile = readPreferences(m_settings).standInTokenFile;
    if (request.rangeScan && !tokenFile.isEmpty()) {
        const Result<QByteArray> token = readTokenFile(tokenFile);
        if (token)
            request.standInToken = *token;
        else
            m_messages->showError(tr("The token for stand-ins can't be read, so they are not asked to listen: %1",
                "%1 a sentence with the path of a file")
                                      .arg(token.error()));
    }
    forgetOpened();
    applyHistoryPreferences();
    m_domain = request.domain;
    remember();
    m_runner.start(request);
    leaveTargets();
    noteAsked();
    showState();
}

void MainWindow::recheckSelected()
{
    recheck(m_view->selectedIds());
}

/// Where all of it was left out by the choice of IPv4 or IPv6: a run keeps the choice that it was begun with, so only
/// another run can ask.
bool MainWindow::refusesToRecheck(const QList<int>& ids)
{
    const bool isLeftOut = !ids.isEmpty() && std::all_of(ids.cbegin(), ids.cend(), [this](int id) {
        const std::optional<int> row = m_checks.rowOf(id);
        return row && m_checks.record(*row).seen.reason == Reason::IpVersionNotChosen;
    });
    if (!isLeftOut)
        return false;
    const bool isChosenSince = m_asked != nullptr && m_asked->ipVersions != readPreferences(m_settings).ipVersions;
    m_messages->showError(isChosenSince
            ? tr("A re-check asks over the IP version that the run was begun with. Check (F5) asks over those that are "
                 "chosen now.",
                "Check is the name of a button")
            : tr("A re-check asks over the IP version that the run was begun with. Choose IPv4 and IPv6 in the "
                 "settings, then Check (F5).",
                "Check is the name of a button"));
    return true;
}

void MainWindow::recheck(const QList<int>& ids)
{
    const bool isNothingAsked = std::all_of(ids.cbegin(), ids.cend(), [](int id) { return id < 0; });
    if (!ids.isEmpty() && isNothingAsked) {
        m_messages->showError(tr("These hosts were named after the run. Check (F5) asks them, and all others again.",
            "Check is the name of a button"));
        return;
    }
    if (refusesToRecheck(ids))
        return;
    QList<CheckRecord> ranges;
    QList<Check> checks;
    for (const CheckRecord& record : m_checks.records()) {
        if (record.check.isRangeScan() && ids.contains(record.id)) {
            ranges.append(record);
            checks.append(record.check);
        }
    }
    const auto goOn = [this, ids] {
        if (m_runner.isRunning())
            return; // by now: a round of the watch
        m_isOutcomeAwaited = true; // it can be over at once
        m_runner.recheck(ids);
        m_isOutcomeAwaited = m_isOutcomeAwaited && m_runner.isRunning(); // none of them can be asked
        if (m_isOutcomeAwaited)
            sayBeginning();
        showState();
    };
    if (ranges.isEmpty()) {
        goOn();
        return;
    }
    const Preferences preferences = readPreferences(m_settings);
    const auto goOnWith = [this, goOn, perSecond = preferences.limits.rangeRate](RangeMode mode) {
        m_runner.lookAtRanges(mode, perSecond);
        goOn();
    };
    const RangeMode mode = wayToRecheck(preferences, ranges);
    if (mode == RangeMode::EveryPort)
        askBeforeSweep(checks, preferences.limits, goOnWith);
    else
        goOnWith(mode);
}

/// Continues with the way that the person chooses, or not at all; at once if no range is among the checks.
void MainWindow::askBeforeSweep(
    const QList<Check>& ranges, const RunLimits& limits, const std::function<void(RangeMode)>& then)
{
    const SweepSize size = sweepSize(ranges, limits);
    if (size.hosts == 0) {
        then(RangeMode::EveryPort);
        return;
    }
    auto* const question = new SweepQuestion(size, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &SweepQuestion::answered, this, then);
    question->open();
}

void MainWindow::chooseRangeScan(const std::optional<RangeMode>& mode)
{
    Preferences preferences = readPreferences(m_settings);
    preferences.rangeScan = mode;
    writePreferences(m_settings, preferences);
    m_actions->showRangeScan(mode);
    showStale();
}

} // namespace PortCheck
