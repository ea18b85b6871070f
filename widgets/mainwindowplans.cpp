// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// Plans, and the command that checks the same: what is entered in the window, as a whole.
#include "model/catalogue/filekind.h"
#include "model/demo/demo.h"
#include "model/plan/checkcommand.h"
#include "model/plan/planfile.h"
#include "model/run/checkrunner.h"
#include "model/system/savefile.h"
#include "model/targets/hostname.h"
#include "widgets/checks/checksview.h"
#include "widgets/mainwindow.h"
#include "widgets/plans/planmenu.h"
#include "widgets/settings/formerentries.h"
#include "widgets/shared/preferences.h"
#include "widgets/style/messagebar.h"
#include "widgets/style/seenorder.h"
#include "widgets/summary/summaryband.h"
#include "widgets/targets/targetspanel.h"
#include "widgets/watch/watchcontrol.h"
#include "widgets/windowactions.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScrollArea>
#include <QSet>
#include <QSettings>

#include <optional>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString planFilter()
{
    return MainWindow::tr("Plans and lists of targets (*.plan *.txt)", "kind of files in a dialog");
}

/// A pipe or a device could be read for ever.
Result<PlanFile> readPlan(const QString& path, const RunPlan& given)
{
    const QFileInfo file(path);
    if (file.exists() && !file.isFile()) {
        return Error{MainWindow::tr("%1: This is no file.", "%1 a path; a folder or a device was chosen as a plan")
                         .arg(QDir::toNativeSeparators(path))};
    }
    return readPlanFile(path, given, PlanTable::OfTheFile);
}

/// The hosts that \a records name, each once in its role of \a roles; those of \a ids alone in the roles that have any
/// of these.
QList<Target> targetsOf(const QList<CheckRecord>& records, const QStringList& roles, const QList<int>& ids)
{
    const QSet<int> chosen(ids.cbegin(), ids.cend());
    QSet<QString> limited;
    for (const CheckRecord& record : records) {
        if (chosen.contains(record.id))
            limited.insert(record.check.role);
    }
    QList<Target> targets;
    QSet<std::pair<QString, QString>> known;
    for (const CheckRecord& record : records) {
        const QString& role = record.check.role;
        const std::pair place(role, record.check.target);
        const bool isLeftOut = limited.contains(role) && !chosen.contains(record.id);
        if (isLeftOut || !roles.contains(role) || known.contains(place))
            continue;
        known.insert(place);
        targets.append({role, record.check.target});
    }
    return targets;
}

} // namespace

void MainWindow::connectPlans()
{
    connect(m_plans, &PlanMenu::choosingWanted, this, [this] {
        chooseFileToOpen(tr("Open plan", "title of a dialog"), planFilter(), u"plan"_s,
            [this](const QString& path) { openPlan(path); });
    });
    connect(m_plans, &PlanMenu::planWanted, this, &MainWindow::openPlan);
    connect(m_plans, &PlanMenu::savingWanted, this, &MainWindow::savePlan);
    connect(m_plans, &PlanMenu::formerWanted, this, [this] {
        if (const auto back = std::exchange(m_backToFormer, {}))
            back();
    });
    connect(m_plans, &PlanMenu::commandWanted, this, &MainWindow::copyCommand);
    connect(m_plans, &PlanMenu::rowCommandWanted, this, &MainWindow::copyRowCommand);
    for (QAction* const action : m_plans->rowCommands())
        m_view->addRowAction(action);
    // What a plan set is there after a start, and so is the way back; the port table isn't, for it begins anew.
    if (const std::optional<FormerEntries> former = keptFormer(m_settings))
        m_backToFormer = [this, former] { bringBack(*former); };
}

/// What is set, without targets.
RunPlan MainWindow::presentPlan() const
{
    const Preferences preferences = readPreferences(m_settings);
    const Result<QString> domain = parseDomain(m_targets->domainText());
    return {m_table, m_tableFile, {}, domain ? *domain : QString(), preferences.limits, preferences.extraLooks,
        preferences.rangeScan, preferences.sourcePorts, preferences.standInTokenFile, preferences.ipVersions,
        preferences.dynamicRange};
}

void MainWindow::openPlan(const QString& path)
{
    if (isResultsFile(path)) {
        m_messages->showError(tr("%1: This is a results file: it says what came out, and is no plan. “Open results”, "
                                 "under Runs, shows it.",
            "%1 path of a file; Open results is a menu entry, and Runs the name of its menu")
                                  .arg(QDir::toNativeSeparators(path)));
        return;
    }
    const RunPlan given = presentPlan();
    const Result<PlanFile> read = readPlan(path, given);
    if (!read) {
        if (!QFileInfo::exists(path))
            m_plans->forget(path);
        m_messages->showError(read.error());
    } else if (!read->isWhole && read->plan == given) {
        m_messages->showError(tr("%1: There are neither targets nor options in it.", "%1 path of a file")
                                  .arg(QDir::toNativeSeparators(path)));
    } else if (isRunShown()) {
        m_messages->showError(tr("A run goes on. Stop it, or wait for its end, before you open a plan."));
    } else {
        takePlan(path, *read, given);
    }
}

/// In place of what is entered, which can be brought back. \a given: what was set when it was read.
void MainWindow::takePlan(const QString& path, const PlanFile& file, const RunPlan& given)
{
    if (m_demo != nullptr && m_demo->isRunning())
        endDemo();
    const auto back = wayBack();
    const RunPlan& plan = file.plan;
    setTable(plan.table, plan.tableFile);
    QHash<QString, QStringList> hosts;
    for (const Target& target : plan.targets)
        hosts[target.role].append(target.host);
    for (const QString& role : m_table.roles()) {
        if (file.isWhole || hosts.contains(role))
            m_targets->setRoleText(role, hosts.value(role).join(u'\n'));
    }
    if (file.isWhole || plan.domain != given.domain)
        m_targets->setDomainText(plan.domain);
    Preferences preferences = readPreferences(m_settings);
    preferences.limits = plan.limits;
    preferences.extraLooks = plan.extraLooks;
    preferences.rangeScan = plan.rangeScan;
    preferences.sourcePorts = plan.sourcePorts;
    preferences.ipVersions = plan.ipVersions;
    preferences.dynamicRange = plan.dynamicRange;
    setPreferences(preferences);
    rememberTargets();
    m_backToFormer = back;
    m_plans->noteUsed(path);
    showState();
    QString text = tr("The plan “%1” is in the fields and the settings. What was there before is under Prepare.",
        "%1 a file; Prepare is the name of a menu")
                       .arg(QFileInfo(path).fileName());
    if (m_watch->watcher().isWatching())
        text += u' ' + tr("The watch goes on with the targets and time limits of the run before, until you stop it.");
    m_messages->showSuccess(file.remark.isEmpty() ? text : text + u' ' + file.remark);
}

/// Brings back all that a plan replaces, to the letter; kept for later starts, too.
std::function<void()> MainWindow::wayBack()
{
    FormerEntries former{m_targets->domainText(), {}, readPreferences(m_settings)};
    for (const QString& role : m_table.roles())
        former.roles.insert(role, m_targets->roleText(role));
    keepFormer(m_settings, former);
    return [this, former, table = m_table, tableFile = m_tableFile] {
        setTable(table, tableFile);
        bringBack(former);
    };
}

void MainWindow::bringBack(const FormerEntries& former)
{
    for (const QString& role : m_table.roles()) {
        if (former.roles.contains(role))
            m_targets->setRoleText(role, former.roles.value(role).toString());
    }
    m_targets->setDomainText(former.domain);
    setPreferences(withFormer(readPreferences(m_settings), former.preferences));
    forgetFormer(m_settings);
    rememberTargets();
    m_messages->showSuccess(tr("What was entered before the plan is back."));
    showState();
}

void MainWindow::setPreferences(const Preferences& preferences)
{
    writePreferences(m_settings, preferences);
    m_actions->showRangeScan(preferences.rangeScan);
    m_targets->setIpVersions(preferences.ipVersions);
    applyHistoryPreferences();
    showStale();
}

void MainWindow::setTable(const PortTable& table, const QString& file)
{
    m_tableFile = file;
    if (m_table == table)
        return;
    m_table = table;
    m_targets->setTable(table);
    orderAsSeen(this); // its fields are new
    m_summary->setTable(table.title, table.origin);
}

/// The fields say what is wrong, which isn't where the person looks now.
void MainWindow::sayUndone(const QString& undone)
{
    if (m_targetsScroll->isHidden()) {
        showTargets(true);
        (void)m_targets->collect(); // which goes to the field
    }
    sayUntilNext(undone + u' '
        + tr("What is entered isn't right yet: the field with the cursor says why.",
            "behind a sentence that says what was not done"));
}

/// An error that is over as soon as the person does something else, or mends it.
void MainWindow::sayUntilNext(const QString& text)
{
    m_messages->showError(text);
    delete m_untilNext;
    auto* const said = new QObject(this);
    m_untilNext = said;
    const auto end = [this, said, text] {
        if (m_untilNext != said)
            return; // something later is said
        if (m_messages->text() == text)
            m_messages->hide();
        said->deleteLater(); // it is its connections that call
        m_untilNext = nullptr;
    };
    connect(m_targets, &TargetsPanel::edited, m_untilNext, end);
    const QList<QAction*> actions = findChildren<QAction*>();
    for (const QAction* const action : actions) // not the one that has led here: it is under way
        connect(action, &QAction::triggered, m_untilNext, end);
}

void MainWindow::savePlan()
{
    const std::optional<TargetsPanel::Entries> entries = m_targets->collect();
    if (!entries) {
        sayUndone(tr("No plan was saved."));
        return;
    }
    RunPlan plan = presentPlan();
    plan.targets = entries->targets;
    const QString name = (plan.domain.isEmpty() ? tr("targets", "suggested name of a file") : plan.domain) + u".plan"_s;
    const FileChooser choose = m_chooseFile ? m_chooseFile : fileDialogChooser(this);
    choose(
        {tr("Save plan", "title of a dialog"), QDir(reportFolder(m_settings)).filePath(name), planFilter(), u"plan"_s},
        [this, plan](const QString& path) {
            const Result<QByteArray> content = planFileContent(plan, QFileInfo(path).absolutePath());
            const Result<QString> saved = content ? saveFile(path, *content) : Result<QString>(Error{content.error()});
            if (!saved) {
                m_messages->showError(saved.error());
                return;
            }
            m_plans->noteUsed(path);
            m_messages->showSavedInFolder(
                tr("The plan is saved: %1", "%1: path of a file").arg(QDir::toNativeSeparators(path)), path);
        });
}

void MainWindow::copyCommand(Shell shell)
{
    const std::optional<TargetsPanel::Entries> entries = m_targets->collect();
    if (!entries) {
        sayUndone(tr("No command was copied."));
        return;
    }
    RunPlan plan = presentPlan();
    plan.targets = entries->targets;
    copyCommandOf(plan, shell);
}

/// All that the port table needs of the hosts of the selected rows. The other roles keep their hosts: no role may be
/// without one.
void MainWindow::copyRowCommand(Shell shell)
{
    RunPlan plan = presentPlan();
    plan.targets = targetsOf(m_checks.records(), m_table.roles(), m_view->selectedIds());
    plan.domain = m_domain;
    copyCommandOf(plan, shell);
}

void MainWindow::copyCommandOf(const RunPlan& plan, Shell shell)
{
    const QString command = checkCommand(plan, shell);
    if (shell == Shell::Cmd && command.size() > longestCmdLine) {
        m_messages->showError(tr("The command is longer than Command Prompt takes. Save a plan, and check it with "
                                 "gp-portcheck --check --targets FILE."));
        return;
    }
    QGuiApplication::clipboard()->setText(command);
    m_messages->showSuccess(tr("The command is on the clipboard: it checks the same without a window."));
}

} // namespace PortCheck
