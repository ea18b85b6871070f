// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/compare/compare.h"
#include "model/compare/readrun.h"
#include "model/demo/demo.h"
#include "model/history/runkeeper.h"
#include "model/plan/planchange.h"
#include "model/run/checkrunner.h"
#include "model/words/headline.h"
#include "widgets/checks/checksview.h"
#include "widgets/checks/findingslist.h"
#include "widgets/history/comparisonwindow.h"
#include "widgets/history/historywindow.h"
#include "widgets/history/openedbar.h"
#include "widgets/mainwindow.h"
#include "widgets/shared/preferences.h"
#include "widgets/style/besidewindow.h"
#include "widgets/style/messagebar.h"
#include "widgets/style/scrolledcolumn.h"
#include "widgets/summary/summaryband.h"
#include "widgets/targets/targetspanel.h"
#include "widgets/watch/watchcontrol.h"
#include "widgets/windowactions.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHash>
#include <QMimeData>
#include <QSet>
#include <QUrl>

#include <memory>
#include <utility>

namespace PortCheck {

namespace {

/// The files that are dragged; none if one of them is something else.
QStringList draggedFiles(const QMimeData& data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls)
        files.append(url.toLocalFile());
    return files.contains(QString()) ? QStringList() : files;
}

/// The hosts of a run that was opened, each once in the roles that it was named in. A name that leads to an address of
/// another name stands beside that one, in the first role of the two where no check says which it was named in.
QList<Target> targetsOfRun(const RunSnapshot& run, const QStringList& roles)
{
    QHash<QString, QSet<QString>> rolesOf;
    for (const CheckRecord& record : run.checks)
        rolesOf[record.check.target].insert(record.check.role);
    QList<Target> targets;
    QSet<std::pair<QString, QString>> taken;
    for (const CheckRecord& record : run.checks) {
        const QString& role = record.check.role;
        if (!roles.contains(role))
            continue;
        for (const QString& name :
            record.check.names.isEmpty() ? QStringList{record.check.target} : record.check.names) {
            QSet<QString>& named = rolesOf[name];
            if (named.isEmpty())
                named.insert(role);
            if (!named.contains(role) || taken.contains({role, name}))
                continue;
            taken.insert({role, name});
            targets.append({role, name});
        }
    }
    return targets;
}

bool isCheckOfChange(const Check& check, const CheckChange& change)
{
    const bool isHost = check.target == change.host || check.otherNames().contains(change.host);
    return isHost && check.address == change.address && check.role == change.role && check.portText() == change.port
        && check.protocol == change.protocol;
}

} // namespace

void MainWindow::connectHistory()
{
    setAcceptDrops(true);
    connect(m_actions->openResults, &QAction::triggered, this, [this] {
        if (!refusesToOpen())
            chooseResults(tr("Open results", "title of a dialog"), [this](const QString& path) { openResults(path); });
    });
    connect(m_actions->compareResults, &QAction::triggered, this, [this] {
        if (!refusesToOpen())
            chooseResults(tr("Compare with", "title of a dialog: the results of another run"),
                [this](const QString& path) { compareWith(path); });
    });
    connect(m_actions->history, &QAction::triggered, this, &MainWindow::openHistory);
    connect(m_openedBar, &OpenedBar::closed, this, &MainWindow::leaveOpened);
    connect(m_openedBar, &OpenedBar::targetsWanted, this, &MainWindow::takeOpenedTargets);
    connect(&m_runner, &CheckRunner::started, this, [this] { m_comparison.reset(); });
    m_actions->history->setVisible(m_keeper != nullptr);
    if (m_keeper == nullptr)
        return;
    connect(m_keeper, &RunKeeper::failed, m_messages, &MessageBar::showError);
    connect(m_keeper, &RunKeeper::kept, this, [this] {
        if (m_history != nullptr)
            m_history->refresh();
    });
    connect(m_keeper, &RunKeeper::recovered, this, [this](int runs) {
        m_messages->showSuccess(
            tr("The program ended in the middle of %n run(s) the last time. What was done by then is "
               "in the history.",
                "after a crash", runs));
    });
    applyHistoryPreferences();
    m_keeper->recover();
}

/// For the runs that begin from now on; the demo's are not kept.
void MainWindow::applyHistoryPreferences()
{
    if (m_keeper == nullptr)
        return;
    const Preferences preferences = readPreferences(m_settings);
    constexpr qint64 megabyte = 1024 * 1024;
    m_keeper->setOn(preferences.keepRuns && (m_demo == nullptr || !m_demo->isRunning()));
    m_keeper->setLimits({preferences.keptRuns, preferences.keptMegabytes * megabyte});
}

RunSnapshot MainWindow::shownRun() const
{
    RunSnapshot run = m_opened ? *m_opened : watchedRun();
    if (m_comparison)
        run.comparison = m_comparison;
    if (!m_opened)
        run.isOfEarlierTargets = !changeSinceTheRun().isEmpty();
    return run;
}

void MainWindow::chooseResults(const QString& title, const std::function<void(const QString&)>& then)
{
    const QString filter = tr("Results of GP PortCheck (*.json)", "kind of files in a dialog");
    chooseFileToOpen(title, filter, QStringLiteral("json"), then);
}

void MainWindow::chooseFileToOpen(
    const QString& title, const QString& filter, const QString& suffix, const std::function<void(const QString&)>& then)
{
    if (m_chooseFile) {
        m_chooseFile({title, reportFolder(m_settings), filter, suffix}, then);
        return;
    }
    auto* const dialog = new QFileDialog(this, title, reportFolder(m_settings), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

/// In a thread of its own, since that of a large run takes seconds; \a then not at all where it can't be read.
void MainWindow::readResults(const QString& path, const std::function<void(const RunSnapshot&)>& then)
{
    m_messages->showProgress(tr("Reading %1…", "%1 path of a file").arg(QDir::toNativeSeparators(path)));
    m_reader.start([this, path, then] {
        auto read = std::make_shared<Result<RunSnapshot>>(readRunFile(path));
        QMetaObject::invokeMethod(
            this,
            [this, read, then] {
                if (!read->ok()) {
                    refuse(read->error());
                    return;
                }
                m_messages->hide();
                then(read->value());
            },
            Qt::QueuedConnection);
    });
}

void MainWindow::openResults(const QString& path)
{
    openResultsAt(path, [] {});
}

void MainWindow::openResultsAt(const QString& path, const std::function<void()>& then)
{
    readResults(path, [this, path, then](const RunSnapshot& run) {
        if (refusesToOpen())
            return;
        if (m_demo != nullptr && m_demo->isRunning())
            endDemo();
        if (!m_opened)
            m_besideOpened = m_checks.records();
        m_opened = run;
        m_watch->showOpened(run.watch);
        m_domain = run.domain;
        m_openedBar->show(run, path);
        leaveTargets();
        setWindowTitle(tr("%1 – GP PortCheck", "title of the window; %1 a file").arg(QFileInfo(path).fileName()));
        showRecords(run.checks);
        m_above->bringIntoSight(m_summary); // its notices are news, and not what matters
        if (QWidget* const rows = m_view->shownRows(); rows != nullptr && !rows->isHidden())
            rows->setFocus(Qt::OtherFocusReason); // of what was opened
        then();
    });
}

/// While a run goes on, and then it is said. Rounds of a watch go on beside what is opened.
bool MainWindow::refusesToOpen()
{
    if (isRunShown())
        refuse(tr("A run goes on. Stop it, or wait for its end, before you open another one."));
    return isRunShown();
}

/// Where it is seen: what was asked for can be asked in a window that covers this one.
void MainWindow::refuse(const QString& why)
{
    m_messages->showError(why);
    bringToFront(*this);
}

/// In place of what the table shows.
void MainWindow::showRecords(const QList<CheckRecord>& records)
{
    m_comparison.reset();
    m_checks.clear();
    m_checks.addChecks(records);
    m_checks.publish();
    showState();
    m_view->fitColumns();
    m_view->selectWorst(m_findings->checksOfFirst());
    showStale();
}

/// The table is whose turn it is: the demo's, or that of a run which begins.
void MainWindow::forgetOpened()
{
    m_opened.reset();
    m_besideOpened.clear();
    m_watch->showOwn();
    m_comparison.reset();
    m_openedBar->hide();
    setWindowTitle(QStringLiteral("GP PortCheck"));
}

void MainWindow::leaveOpened()
{
    if (!m_opened)
        return;
    QHash<int, CheckRecord> before; // what a round is just asking again is as it was
    for (const CheckRecord& record : std::as_const(m_besideOpened))
        before.insert(record.id, record);
    forgetOpened();
    m_messages->hide(); // it was about what was opened
    m_domain = m_runner.snapshot().domain;
    QList<CheckRecord> records = m_runner.checks();
    for (CheckRecord& record : records) {
        if (!isShown(record))
            record = before.value(record.id, record);
    }
    showRecords(records);
    focusTargets(); // the bar had the focus
}

void MainWindow::takeOpenedTargets()
{
    if (!m_opened)
        return;
    const QList<Target> targets = targetsOfRun(*m_opened, m_table.roles());
    offer(targets, m_opened->domain);
    m_messages->showSuccess(m_watch->watcher().isWatching()
            ? tr("%n host(s) of this run are in the fields. To check them, stop the watch first: it goes on with the "
                 "hosts of the present run.",
                "a host in two roles counts twice", int(targets.size()))
            : tr("%n host(s) of this run are in the fields. Check asks them anew.",
                "Check is the name of the button; a host in two roles counts twice", int(targets.size())));
    focusTargets();
}

void MainWindow::openHistory()
{
    if (m_keeper == nullptr)
        return;
    if (m_history == nullptr) {
        m_history = new HistoryWindow(m_keeper->history(), readPreferences(m_settings).keepRuns, this);
        m_history->setAttribute(Qt::WA_DeleteOnClose);
        standBeside(*m_history); // it must not cover what it leads to
        connect(m_history, &HistoryWindow::openWanted, this,
            [this](const QString& path) { openResultsAt(path, [this] { bringToFront(*this); }); });
        connect(m_history, &HistoryWindow::compareWanted, this, &MainWindow::compareWith);
        connect(m_history, &HistoryWindow::sideBySideWanted, this, &MainWindow::openSources);
    }
    bringToFront(*m_history);
}

/// What of \a run is compared, under the name of its file.
SavedRun MainWindow::savedRun(const RunSnapshot& run, const QString& path) const
{
    SavedRun saved = savedRunOf(run);
    const bool isKept = m_keeper != nullptr && QFileInfo(path).dir() == QDir(m_keeper->history().folder());
    saved.file = isKept ? QFileInfo(path).fileName() : QDir::toNativeSeparators(path);
    return saved;
}

void MainWindow::compareWith(const QString& path)
{
    readResults(path, [this, path](const RunSnapshot& run) {
        const RunSnapshot shown = shownRun();
        if (refusesToOpen())
            return;
        if (shown.checks.isEmpty()) {
            refuse(tr("There is nothing to compare with: check first, or open results."));
            return;
        }
        const SavedRun other = savedRun(run, path);
        SavedRun present = savedRunOf(shown);
        if (isSameRun(other, present)) {
            refuse(tr("That is the run that is shown: compare it with another one."));
            return;
        }
        present.file = tr("the run that is shown", "in place of a file's name");
        const bool isEarlier = other.startedAt <= present.startedAt;
        const Comparison comparison = isEarlier ? compare(other, present) : compare(present, other);
        if (isEarlier)
            m_comparison = comparison; // for its reports
        connect(showComparison(comparison), &ComparisonWindow::checkWanted, this, &MainWindow::showChanged);
    });
}

/// Beside what is shown, which stays; Enter on a check opens the later one.
void MainWindow::compareFiles(const QString& earlier, const QString& later)
{
    readResults(earlier, [this, earlier, later](const RunSnapshot& before) {
        readResults(later, [this, earlier, later, before](const RunSnapshot& now) {
            const SavedRun then = savedRun(before, earlier);
            const SavedRun present = savedRun(now, later);
            if (isSameRun(then, present)) {
                refuse(tr("Both files are the same run: compare it with another one."));
                return;
            }
            connect(showComparison(compare(then, present)), &ComparisonWindow::checkWanted, this,
                [this, later](
                    const CheckChange& change) { openResultsAt(later, [this, change] { showChanged(change); }); });
        });
    });
}

ComparisonWindow* MainWindow::showComparison(const Comparison& comparison)
{
    auto* const window = new ComparisonWindow(comparison, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    standBeside(*window);
    bringToFront(*window);
    return window;
}

/// The row of a check that differs, if the table has it.
void MainWindow::showChanged(const CheckChange& change)
{
    for (const CheckRecord& record : m_checks.records()) {
        if (!isCheckOfChange(record.check, change))
            continue;
        showResults();
        m_view->selectChecks({record.id});
        bringToFront(*this);
        return;
    }
    m_messages->showError(tr("The run that is shown has no such check."));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = draggedFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    if (paths.size() > 1)
        openSources(paths);
    else if (paths.constFirst().endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        openResults(paths.constFirst());
    else
        openPlan(paths.constFirst());
}

} // namespace PortCheck
