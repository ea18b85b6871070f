// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/mainwindow.h"

#include "model/demo/demo.h"
#include "model/discovery/discovery.h"
#include "model/plan/planchange.h"
#include "model/run/checkrunner.h"
#include "widgets/checks/checkdetails.h"
#include "widgets/checks/checksview.h"
#include "widgets/checks/detailstext.h"
#include "widgets/checks/findingslist.h"
#include "widgets/demo/demobar.h"
#include "widgets/help/help.h"
#include "widgets/history/historywindow.h"
#include "widgets/history/openedbar.h"
#include "widgets/plans/planmenu.h"
#include "widgets/ranges/rangepanel.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/style/copytext.h"
#include "widgets/style/keysplitter.h"
#include "widgets/style/leastbox.h"
#include "widgets/style/menukey.h"
#include "widgets/style/messagebar.h"
#include "widgets/style/scrolledcolumn.h"
#include "widgets/summary/stalebar.h"
#include "widgets/summary/standinbar.h"
#include "widgets/summary/summaryband.h"
#include "widgets/targets/targetspanel.h"
#include "widgets/walkthrough/walkthrough.h"
#include "widgets/watch/watchcontrol.h"
#include "widgets/windowactions.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace PortCheck {

namespace {

/// Of a run that was stopped: never asked.
bool isLeft(const CheckRecord& record)
{
    return record.phase == Phase::Done && record.seen.reason == Reason::Cancelled;
}

bool isFailed(const CheckRecord& record)
{
    return record.phase == Phase::Done && record.verdict.outcome == Outcome::Fail;
}

} // namespace

MainWindow::MainWindow(const MainWindowParts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_runner(parts.runner)
    , m_discovery(parts.discovery)
    , m_demo(parts.demo)
    , m_settings(parts.settings)
    , m_table(parts.table)
    , m_tableFile(parts.tableFile)
    , m_chooseFile(parts.chooseFile)
    , m_walkthroughTools(parts.walkthrough)
    , m_keeper(parts.keeper)
    , m_exporter(parts.settings, parts.chooseFile ? parts.chooseFile : fileDialogChooser(this))
    , m_actions(new WindowActions(this))
    , m_plans(new PlanMenu(m_actions->preparationMenu(), parts.settings, this))
    , m_targets(new TargetsPanel(parts.table, this))
    , m_messages(new MessageBar(this))
    , m_openedBar(new OpenedBar(this))
    , m_demoBar(new DemoBar(this))
    , m_standIns(new StandInBar(this))
    , m_stale(new StaleBar(this))
    , m_summary(new SummaryBand(parts.table.title, parts.table.origin, this))
    , m_findings(new FindingsList(this))
    , m_view(new ChecksView(m_checks, this))
    , m_details(new CheckDetails(this))
    , m_ranges(new RangePanel(this))
    , m_watch(new WatchControl(parts.runner, parts.settings, parts.watchFile, this))
    , m_above(new ScrolledColumn(this))
    , m_targetsScroll(new QScrollArea(this))
    , m_detailsScroll(new QScrollArea(this))
    , m_targetsSplitter(new KeySplitter(Qt::Horizontal, this))
    , m_detailsSplitter(new KeySplitter(Qt::Vertical, this))
{
    setWindowTitle(QStringLiteral("GP PortCheck"));
    layOut();
    connectActions();
    connectRunner();
    connectResults();
    connectDiscovery();
    connectDemo();
    connectHelp();
    connectHistory();
    connectPlans();
    connectSources();
    connectStale();
    connectWatch();
    connectKeys();
    recall();
    showState();
    m_targets->focusFirstField();
}

MainWindow::~MainWindow()
{
    // The parts use m_checks, which would be destroyed before them, and emit signals at their end that nobody needs.
    disconnect(m_view, nullptr, this, nullptr);
    m_reader.waitForDone();
    delete m_history;
    delete m_walkthrough;
    delete takeCentralWidget();
}

void MainWindow::offer(const QList<Target>& targets, const QString& domain)
{
    QHash<QString, QStringList> hosts;
    for (const Target& target : targets)
        hosts[target.role].append(target.host);
    for (auto it = hosts.constBegin(); it != hosts.constEnd(); ++it)
        m_targets->setRoleText(it.key(), it.value().join(u'\n'));
    if (!domain.isEmpty())
        m_targets->setDomainText(domain);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_walkthrough != nullptr)
        m_walkthrough->close();
    m_watch->close();
    m_discovery.cancel();
    m_runner.stop();
    remember();
    event->accept();
}

void MainWindow::layOut()
{
    for (QScrollArea* const scroll : {m_targetsScroll, m_detailsScroll}) {
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus); // what is in it has it
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_targetsScroll->setWidget(m_targets);
    m_detailsScroll->setWidget(m_details);
    m_details->addParts(m_ranges, m_ranges->table(), tr("Parts of the range", "title of a page in the details"));
    m_detailsSplitter->addWidget(m_view);
    m_detailsSplitter->addWidget(m_detailsScroll);
    m_detailsSplitter->setChildrenCollapsible(false);
    m_detailsSplitter->setStretchFactor(0, 3);
    m_detailsSplitter->setStretchFactor(1, 2);

    auto* const results = new QWidget(this);
    auto* const column = new QVBoxLayout(results);
    for (QWidget* const part : std::initializer_list<QWidget*>{
             m_messages, m_openedBar, m_demoBar, m_standIns, m_stale, m_watch->bar(), m_summary, m_findings})
        m_above->add(part);
    column->addWidget(m_above);
    m_results = new LeastBox(m_detailsSplitter, results);
    column->addWidget(m_results, 1);

    m_targetsSplitter->addWidget(m_targetsScroll);
    m_targetsSplitter->addWidget(results);
    m_targetsSplitter->setChildrenCollapsible(false);
    m_targetsSplitter->setStretchFactor(0, 0);
    m_targetsSplitter->setStretchFactor(1, 1);
    setCentralWidget(m_targetsSplitter);

    sizeAtFirst();
}

void MainWindow::connectActions()
{
    connect(m_actions->check, &QAction::triggered, this, &MainWindow::startChecks);
    connect(m_actions->stop, &QAction::triggered, this, &MainWindow::stopChecks);
    connect(m_actions->recheckSelected, &QAction::triggered, this, &MainWindow::recheckSelected);
    connect(m_actions->recheckFailed, &QAction::triggered, this, &MainWindow::recheckFailed);
    connect(m_actions->checkRest, &QAction::triggered, this, &MainWindow::checkRest);
    connect(m_summary, &SummaryBand::restWanted, m_actions->checkRest, &QAction::trigger);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(m_actions->targets, &QAction::triggered, this, &MainWindow::showTargets);
    connect(m_actions->standIn, &QAction::triggered, this, &MainWindow::openStandIn);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        showResults();
        m_view->focusFilter();
    });
    connect(m_actions->copyRows, &QAction::triggered, this, &MainWindow::copySelection);
    connect(m_actions->copyTicket, &QAction::triggered, this, &MainWindow::copyTicket);
    connect(m_actions->copyDetails, &QAction::triggered, this, &MainWindow::copyDetails);
    connect(m_details, &CheckDetails::copyWanted, this, &MainWindow::copyDetails);
    connect(m_details, &CheckDetails::meaningCopyWanted, this, &MainWindow::copyMeaning);
    connect(m_actions->walkthrough, &QAction::triggered, this, &MainWindow::openWalkthrough);
    m_actions->walkthrough->setVisible(m_walkthroughTools != nullptr);
    connect(m_actions, &WindowActions::rangeScanWanted, this, &MainWindow::chooseRangeScan);
    connect(m_actions->exportChosen, &QAction::triggered, this, &MainWindow::openExport);
    connect(&m_exporter, &ReportExporter::madeToPrint, m_messages, &MessageBar::showToPrint);
    connect(m_actions, &WindowActions::exportWanted, this, &MainWindow::exportReport);
    for (QAction* const action : {m_actions->recheckSelected, m_actions->copyRows, m_actions->copyDetails})
        m_view->addRowAction(action);

    connect(&m_exporter, &ReportExporter::failed, m_messages, &MessageBar::showError);
    connect(&m_exporter, &ReportExporter::writing, m_messages, [this](const QString& path) {
        m_messages->showProgress(
            tr("The report is being written: %1", "%1: path of a file").arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_exporter, &ReportExporter::saved, m_messages, [this](const QString& path, const QString& keyPath) {
        QString text = tr("The report is saved: %1", "%1: path of a file").arg(QDir::toNativeSeparators(path));
        if (!keyPath.isEmpty())
            text += u'\n'
                + tr("For yourself alone, what its masked names stand for: %1", "%1: path of a file")
                      .arg(QDir::toNativeSeparators(keyPath));
        m_messages->showSaved(text, path);
    });
}

void MainWindow::connectRunner()
{
    connect(&m_runner, &CheckRunner::started, m_view, [this] { m_view->setRunning(true); });
    connect(&m_runner, &CheckRunner::started, &m_checks, &CheckTableModel::clear);
    connect(&m_runner, &CheckRunner::started, this, &MainWindow::sayBeginning);
    connect(&m_runner, &CheckRunner::checksAdded, &m_checks, [this](const QList<CheckRecord>& records) {
        if (!m_opened)
            m_checks.addChecks(records);
    });
    connect(&m_runner, &CheckRunner::checksRemoved, &m_checks, [this](const QList<int>& ids) {
        if (!m_opened)
            m_checks.removeChecks(ids);
    });
    connect(&m_runner, &CheckRunner::checkChanged, &m_checks, [this](const CheckRecord& record) {
        if (!isShown(record))
            return;
        m_view->setRunning(m_runner.isRunning()); // nothing else says that checks are asked again
        m_checks.updateCheck(record);
    });
    connect(&m_runner, &CheckRunner::askedOnceMore, m_summary, &SummaryBand::showExtraLook);
    connect(&m_runner, &CheckRunner::finished, this, [this] {
        m_view->setRunning(false);
        if (m_opened) // a round of the watch: what is shown is another run
            return showActions();
        m_checks.publish();
        showState();
        m_view->fitColumns();
        m_view->selectWorst(m_findings->checksOfFirst()); // of the cause that is told first
        if (m_isOutcomeAwaited && !m_above->isAncestorOf(focusWidget())) // else it would scroll under a person's hands
            m_above->bringIntoSight(m_summary);
        giveFocusBack();
        sayOutcome();
    });
    connect(&m_checks, &CheckTableModel::published, this, [this] {
        if (isRunShown()) // otherwise finished() follows, and everything is summed up once
            showState();
    });
}

/// The views of one run lead to each other.
void MainWindow::connectResults()
{
    connect(m_findings, &FindingsList::checksWanted, m_view, &ChecksView::selectChecks);
    connect(m_findings, &FindingsList::wordsWanted, this, &MainWindow::readCause);
    connect(m_findings, &FindingsList::recheckWanted, this, &MainWindow::recheck);
    connect(m_findings, &FindingsList::copyWanted, this, &MainWindow::copyCause);
    connect(m_findings, &FindingsList::causeChanged, this, &MainWindow::shareAdvice);
    connect(m_view, &ChecksView::selectionChanged, this, &MainWindow::showActions);
    connect(m_view, &ChecksView::currentRecordChanged, this, &MainWindow::followCurrent);
    m_following.setSingleShot(true);
    connect(&m_following, &QTimer::timeout, this, &MainWindow::showCurrent);
    connect(m_details, &CheckDetails::checkWanted, this, [this](int id) { m_view->selectChecks({id}); });
    connect(m_details, &CheckDetails::hostWanted, this, [this] { m_details->showHost(m_checks.records()); });
}

void MainWindow::connectDiscovery()
{
    connect(
        m_targets, &TargetsPanel::discoveryWanted, this, [this](const QString& domain, const QStringList& dnsServers) {
            m_discovery.setIpVersions(readPreferences(m_settings).ipVersions);
            m_discovery.start(domain, dnsServers);
        });
    connect(m_targets, &TargetsPanel::discoveryUnwanted, &m_discovery, &Discovery::cancel);
    connect(&m_discovery, &Discovery::finished, m_targets, &TargetsPanel::showDiscovery);
}

void MainWindow::recheckFailed()
{
    QList<int> ids;
    for (const CheckRecord& record : m_checks.records()) {
        if (isFailed(record))
            ids.append(record.id);
    }
    recheck(ids);
}

/// What was not done when a run was stopped, as a part of that run.
void MainWindow::checkRest()
{
    QList<int> ids;
    for (const CheckRecord& record : m_checks.records()) {
        if (isLeft(record))
            ids.append(record.id);
    }
    recheck(ids);
}

void MainWindow::openSettings()
{
    auto* const dialog = new SettingsDialog(readPreferences(m_settings), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setPreferences(dialog->preferences()); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(dialog, QStringLiteral("settings"));
    addHelpKey(dialog);
    dialog->open();
}

void MainWindow::copySelection()
{
    m_view->copyRows();
}

void MainWindow::copyDetails()
{
    if (const std::optional<CheckRecord> record = m_view->currentRecord())
        copyText(this, detailsText(*record, m_domain));
}

void MainWindow::showState()
{
    const QList<CheckRecord> records = checksOfTheRun();
    const bool running = isRunShown();
    const QList<FollowUpRecord> followUps = running ? QList<FollowUpRecord>()
        : m_opened                                  ? m_opened->followUps
                                                    : m_runner.followUps();
    const DynamicRangeGoal goal = m_opened ? m_opened->dynamicRange
        : m_asked                          ? m_asked->dynamicRange
                                           : DynamicRangeGoal::Usual;
    const QList<Finding> found = running ? QList<Finding>()
        : m_opened                       ? findingsOf(*m_opened)
                                         : findings(records, followUps, goal);
    const SourceInfo& source = m_opened ? m_opened->source : m_runner.source();
    m_findings->show(found);
    m_summary->setIpVersions(m_opened ? m_opened->ipVersions : m_asked ? m_asked->ipVersions : IpVersions::Both);
    m_summary->setDynamicRange(goal);
    m_summary->setWatched(m_opened ? m_opened->watch : std::nullopt);
    if (!running)
        m_view->setCauses(found);
    m_summary->showRun(records, followUps, found, source.localPorts.dynamic, running,
        m_findings->isHidden() ? HeadlineCauses::Named : HeadlineCauses::Counted);
    const bool isCauseBesides = m_findings->isHidden() && m_findings->current(); // its buttons, too, need a place
    m_summary->offerCause(isCauseBesides ? m_findings->causeActions() : QList<QAction*>());
    m_detailsScroll->setVisible(!records.isEmpty() || running);
    showDemo();
    fold();
    showActions();
    if (!found.isEmpty())
        showCurrent();
}

void MainWindow::showActions()
{
    const QList<CheckRecord>& records = m_checks.records();
    const bool isBusy = m_runner.isRunning() || m_watch->watcher().isWatching();
    m_findings->setRecheckable(!m_opened && !isBusy);
    m_plans->update(isRunShown(), m_demo != nullptr && m_demo->isRunning(), bool(m_backToFormer));
    m_actions->update({isBusy, !records.isEmpty(), std::any_of(records.cbegin(), records.cend(), isFailed),
        m_view->hasSelection(), m_demo != nullptr && m_demo->isRunning(), m_opened.has_value(),
        std::any_of(records.cbegin(), records.cend(), isLeft)});
    m_openedBar->setWatching(m_watch->watcher().isWatching());
    m_summary->setRestOffered(m_actions->checkRest->isEnabled());
    m_stale->setCheckable(m_actions->check->isEnabled());
}

void MainWindow::showCurrent()
{
    m_following.stop();
    const std::optional<CheckRecord> record = m_view->currentRecord();
    m_watch->showCheck(record);
    if (!record) {
        m_details->clear();
        return;
    }
    m_findings->showCauseOf(record->id);
    shareAdvice();
    m_details->showRecord(*record, m_domain);
    if (m_details->isHostSeen())
        m_details->showHost(m_checks.records());
    const bool hasRange = RangePanel::canShow(*record);
    if (hasRange)
        m_ranges->show(*record, rangeMarks(m_checks.records(), record->check));
    m_details->showParts(hasRange);
}

/// What to do stands once: in the card of the cause, or else in the details.
void MainWindow::shareAdvice()
{
    const std::optional<CheckRecord> record = m_view->currentRecord();
    m_details->setAdviceShown(!record || !m_findings->advisesOn(record->id));
}

} // namespace PortCheck
