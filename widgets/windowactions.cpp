// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/windowactions.h"

#include "widgets/style/actionicon.h"
#include "widgets/style/buttonwidth.h"
#include "widgets/style/primarybutton.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

/// The button has the menu, and not its action: otherwise it has no action for screen readers.
void openMenuOf(const QToolBar* bar, QAction* action, QMenu* menu)
{
    auto* const button = qobject_cast<QToolButton*>(bar->widgetForAction(action));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
}

} // namespace

WindowActions::WindowActions(QMainWindow* window)
    : QObject(window)
    , m_window(window)
    , m_checkButton(new PrimaryButton(tr("&Check", "button: starts the checks"), window))
{
    check = add(QStringLiteral("check"), tr("Check"), tr("Check all requirements for all targets"));
    check->setShortcut(QKeySequence(Qt::Key_F5));
    stop = add(QStringLiteral("stop"), tr("Stop", "button: ends the checks"), tr("End the checks at once"));
    stop->setShortcut(QKeySequence(Qt::Key_Escape));
    recheckSelected =
        add(QStringLiteral("recheckSelected"), tr("Re-check selected"), tr("Ask the selected rows again"));
    recheckSelected->setIcon(actionIcon(ActionGlyph::RecheckSelected));
    recheckFailed = add(QStringLiteral("recheckFailed"), tr("Re-check failed"), tr("Ask all failed rows again"));
    recheckFailed->setIcon(actionIcon(ActionGlyph::RecheckFailed));
    watch = add(QStringLiteral("watch"), tr("Watch", "button: checks are asked again and again, or no longer"),
        tr("Ask again and again, and tell what changes; the same once more ends it (Ctrl+W)"));
    watch->setIcon(actionIcon(ActionGlyph::Watch));
    watch->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    targets = add(QStringLiteral("targets"), tr("Targets", "button: shows or hides the fields for them"),
        tr("Show or hide the fields for the targets"));
    targets->setIcon(actionIcon(ActionGlyph::Fields));
    targets->setCheckable(true);
    targets->setPriority(QAction::LowPriority);
    targets->setVisible(false);
    settings = add(QStringLiteral("settings"), tr("Settings"), tr("Time limits, retries and language"));
    settings->setIcon(actionIcon(ActionGlyph::Settings));
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    find = add(QStringLiteral("find"), tr("Filter"), {});
    find->setShortcut(QKeySequence::Find);
    copyRows = add(QStringLiteral("copyRows"), tr("Copy rows"), {});
    copyRows->setIcon(actionIcon(ActionGlyph::Copy));
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut); // elsewhere the same keys copy text
    copyDetails = add(QStringLiteral("copyDetails"), tr("Copy details"), {});

    auto* const bar = new QToolBar(tr("Tools", "name of the tool bar"), window);
    m_bar = bar;
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_checkButton->setObjectName(QStringLiteral("checkButton"));
    connect(m_checkButton, &PrimaryButton::clicked, this, [this] { (m_isRunning ? stop : check)->trigger(); });
    showCheckOrStop();
    bar->addWidget(m_checkButton);
    bar->addAction(targets);
    addRangeScans(bar);
    bar->addSeparator();
    bar->addAction(recheckSelected);
    bar->addAction(recheckFailed);
    bar->addAction(watch);
    bar->addSeparator();
    addExports(bar);
    addRuns(bar);
    addPreparation(bar);
    bar->addAction(settings);
    addHelp(bar);
    // Qt leaves a tool bar's buttons out of the Tab order.
    for (QAction* const action :
        {targets, m_rangeScan, recheckSelected, recheckFailed, watch, m_export, m_runs, m_preparation, settings})
        bar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    m_checkButton->installEventFilter(this);
    // Their icons are well known, and a small window has no room for all texts.
    for (auto* const button : {bar->widgetForAction(settings), bar->findChild<QWidget*>(QStringLiteral("helpButton"))})
        qobject_cast<QToolButton*>(button)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    // The style's own icon of the button for what has no room is black, also on dark windows.
    if (auto* const more = bar->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button")))
        more->setIcon(actionIcon(ActionGlyph::More));
    window->addToolBar(bar);
    for (QAction* const action : {check, stop, find, handbook, keys})
        window->addAction(action);
}

void WindowActions::update(const State& state)
{
    check->setEnabled(!state.running);
    if (std::exchange(m_isRunning, state.running) != state.running)
        showCheckOrStop();
    stop->setEnabled(state.running);
    setPossible(m_rangeScan, !state.running && !state.isDemo);
    m_rangeScan->setToolTip(state.isDemo
            ? tr("The demo always checks the ports that the endpoint mapper names", "why a choice is not possible")
            : tr("What of the dynamic port range the next run checks"));
    setPossible(recheckSelected, !state.running && !state.isOpened && state.hasSelection);
    setPossible(recheckFailed, !state.running && !state.isOpened && state.hasFailed);
    checkRest->setEnabled(!state.running && !state.isOpened && state.hasRest);
    setPossible(m_export, state.hasChecks);
    exportChosen->setEnabled(state.hasChecks);
    for (QAction* const action : std::as_const(m_exports))
        action->setEnabled(state.hasChecks);
    compareResults->setEnabled(state.hasChecks);
    copyTicket->setEnabled(state.hasChecks);
    copyRows->setEnabled(state.hasSelection);
    copyDetails->setEnabled(state.hasSelection);
}

/// A button that can't be pressed for now lends its focus to Check, and has it back unless a person has gone elsewhere.
void WindowActions::setPossible(QAction* action, bool possible)
{
    QWidget* const button = m_bar->widgetForAction(action);
    if (!possible && button->hasFocus()) {
        m_checkButton->setFocus(Qt::OtherFocusReason);
        m_lender = button;
    }
    action->setEnabled(possible);
    if (possible && m_lender == button && m_checkButton->hasFocus())
        button->setFocus(Qt::OtherFocusReason);
}

/// One button, so that the focus stays where it is, and as wide for both, so that nothing beside it moves.
void WindowActions::showCheckOrStop()
{
    const auto show = [this](bool isRunning) {
        m_checkButton->setText(
            isRunning ? tr("Stop", "button: ends the checks") : tr("&Check", "button: starts the checks"));
        m_checkButton->setIcon(
            actionIcon(isRunning ? ActionGlyph::Stop : ActionGlyph::Check, QPalette::HighlightedText));
        m_checkButton->setToolTip(
            isRunning ? tr("End the checks at once (Esc)") : tr("Check all requirements for all targets (F5)"));
        return m_checkButton->sizeHint().width();
    };
    m_checkButton->setMinimumWidth(0);
    const int other = show(!m_isRunning);
    m_checkButton->setMinimumWidth(std::max(show(m_isRunning), other));
}

bool WindowActions::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_checkButton && event->type() == QEvent::FocusOut
        && static_cast<const QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        m_lender.clear();
    return QObject::eventFilter(watched, event);
}

void WindowActions::fit(int width)
{
    const int iconSide = m_bar->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_bar);
    m_bar->setIconSize({iconSide, iconSide});
    // A tool button without priority shows its icon alone; all of them have tooltips.
    const QList<QAction*> leastNeededFirst{
        m_preparation, m_runs, m_export, watch, recheckSelected, recheckFailed, m_rangeScan};
    for (QAction* const action : leastNeededFirst)
        action->setPriority(QAction::NormalPriority);
    keepWidth();
    // The bar's own button for what has no room takes some before that is needed.
    const int room = width - m_bar->style()->pixelMetric(QStyle::PM_ToolBarExtensionExtent, nullptr, m_bar);
    for (QAction* const action : leastNeededFirst) {
        if (m_bar->sizeHint().width() <= room)
            break;
        action->setPriority(QAction::LowPriority);
        if (action == m_rangeScan)
            m_bar->widgetForAction(action)->setMinimumWidth(0);
    }
}

void WindowActions::focusCheck()
{
    m_checkButton->setFocus(Qt::OtherFocusReason);
}

QList<QAction*> WindowActions::withKeys() const
{
    return {check, stop, checkRest, watch, find, copyRows, m_exports.first(), copyTicket, openResults, history,
        settings, walkthrough, handbook, keys};
}

QAction* WindowActions::add(const QString& name, const QString& text, const QString& tip)
{
    auto* const action = new QAction(text, m_window);
    action->setObjectName(name);
    if (!tip.isEmpty())
        action->setToolTip(tip);
    return action;
}

void WindowActions::addRangeScans(QToolBar* bar)
{
    m_rangeScan = add(QStringLiteral("rangeScan"), {}, tr("What of the dynamic port range the next run checks"));
    m_rangeScan->setIcon(actionIcon(ActionGlyph::Range));
    auto* const menu = new QMenu(m_window);
    auto* const group = new QActionGroup(m_window);
    const struct {
        std::optional<RangeMode> mode;
        QString name;
        QString text;
    } scans[]{
        {std::nullopt, QStringLiteral("rangeEndpoints"),
            tr("The ports that the &endpoint mapper names", "menu entry: what of a range is checked")},
        {RangeMode::Map, QStringLiteral("rangeMap"),
            tr("… and &map what of the range is blocked", "menu entry, below: The ports that the mapper names")},
        {RangeMode::EveryPort, QStringLiteral("rangeSweep"),
            tr("… and ask every &port of the range", "menu entry, below: The ports that the mapper names")},
    };
    for (const auto& each : scans) {
        QAction* const action = add(each.name, each.text, {});
        action->setCheckable(true);
        group->addAction(action);
        menu->addAction(action);
        m_rangeScans.append(action);
        connect(action, &QAction::triggered, this, [this, mode = each.mode] { Q_EMIT rangeScanWanted(mode); });
    }
    bar->addAction(m_rangeScan);
    openMenuOf(bar, m_rangeScan, menu);
    showRangeScan({});
}

void WindowActions::showRangeScan(const std::optional<RangeMode>& mode)
{
    int chosen = 0;
    QString text = tr("Dynamic ports: named", "button: only what the endpoint mapper names is checked");
    if (mode == RangeMode::Map) {
        chosen = 1;
        text = tr("Dynamic ports: map", "button: what is blocked of a range is mapped");
    } else if (mode == RangeMode::EveryPort) {
        chosen = 2;
        text = tr("Dynamic ports: every one", "button: each port of a range is asked");
    }
    m_rangeScans.at(chosen)->setChecked(true);
    m_rangeScan->setText(text);
    keepWidth();
}

/// What stands beside the button of the dynamic ports doesn't move with its choice.
void WindowActions::keepWidth()
{
    auto* const button = qobject_cast<QToolButton*>(m_bar->widgetForAction(m_rangeScan));
    if (button == nullptr)
        return; // not yet there
    button->setMinimumWidth(0);
    if (m_rangeScan->priority() == QAction::LowPriority)
        return; // its icon alone
    int widest = 0;
    for (const QString& text : {tr("Dynamic ports: named", "button: only what the endpoint mapper names is checked"),
             tr("Dynamic ports: map", "button: what is blocked of a range is mapped"),
             tr("Dynamic ports: every one", "button: each port of a range is asked")})
        widest = std::max(widest, widthWith(*button, text));
    button->setMinimumWidth(widest);
}

void WindowActions::addExports(QToolBar* bar)
{
    m_export =
        add(QStringLiteral("export"), tr("Export", "button: saves a report"), tr("Save a report of these checks"));
    m_export->setIcon(actionIcon(ActionGlyph::Export));
    auto* const menu = new QMenu(m_window);
    exportChosen = add(QStringLiteral("exportChosen"),
        tr("&Choose, preview and print…", "menu entry: opens a dialog for a report"), {});
    menu->addAction(exportChosen);
    menu->addSeparator();
    const struct {
        ReportFormat format;
        RequestScope scope;
        QString name;
        QString text;
    } formats[]{
        {ReportFormat::Html, {}, QStringLiteral("exportHtml"), tr("&HTML report…", "to read, print and hand on")},
        {ReportFormat::Pdf, {}, QStringLiteral("exportPdf"), tr("P&DF report…", "to print and hand on")},
        {ReportFormat::Csv, {}, QStringLiteral("exportCsv"), tr("CS&V table…", "for spreadsheets")},
        {ReportFormat::Json, {}, QStringLiteral("exportJson"), tr("&JSON results…", "for programs")},
        {ReportFormat::Junit, {}, QStringLiteral("exportJunit"),
            tr("J&Unit XML…", "menu entry: test results for build servers")},
        {ReportFormat::Markdown, {}, QStringLiteral("exportMarkdown"), tr("&Markdown…", "for tickets and wikis")},
        {ReportFormat::Rules, RequestScope::FailedByNetwork, QStringLiteral("exportRulesFailed"),
            tr("Firewall request (what &failed)…", "menu entry: a text for the firewall team")},
        {ReportFormat::Rules, RequestScope::WholePlan, QStringLiteral("exportRulesPlan"),
            tr("Firewall request (whole &plan)…", "menu entry: a text for the firewall team")},
    };
    for (const auto& each : formats) {
        QAction* const action = add(each.name, each.text, {});
        menu->addAction(action);
        m_exports.append(action);
        connect(action, &QAction::triggered, this, [this, format = each.format, scope = each.scope] {
            Q_EMIT exportWanted(format, RequestOptions(scope, m_rulesEvidence->isChecked()));
        });
    }
    m_rulesEvidence = add(QStringLiteral("exportRulesEvidence"),
        tr("With the &evidence of each check", "menu entry that is ticked or not: of the firewall requests above it"),
        {});
    m_rulesEvidence->setCheckable(true);
    menu->addAction(m_rulesEvidence);
    maskNames = add(QStringLiteral("exportMask"),
        tr("With mas&ked names and addresses", "menu entry that is ticked or not: of all reports above it"), {});
    maskNames->setCheckable(true);
    menu->addSeparator();
    menu->addAction(maskNames);
    copyTicket =
        add(QStringLiteral("copyTicket"), tr("Copy for &ticket", "menu entry: puts a text on the clipboard"), {});
    copyTicket->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    menu->addSeparator();
    menu->addAction(copyTicket);
    m_window->addAction(copyTicket);
    // In a text field Ctrl+E belongs to the field on some platforms (end of line); Ctrl+S never does.
    m_exports.first()->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_E)});
    m_window->addAction(m_exports.first());
    bar->addAction(m_export);
    openMenuOf(bar, m_export, menu);
}

void WindowActions::addRuns(QToolBar* bar)
{
    m_runs = add(QStringLiteral("runs"), tr("Runs", "button: opens a menu for earlier runs"),
        tr("Open and compare the results of earlier runs"));
    m_runs->setIcon(actionIcon(ActionGlyph::History));
    openResults = add(QStringLiteral("openResults"), tr("&Open results…", "menu entry: shows a file"), {});
    openResults->setShortcut(QKeySequence::Open);
    history = add(QStringLiteral("history"), tr("&History…", "menu entry: opens a list of earlier runs"), {});
    history->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    compareResults =
        add(QStringLiteral("compareResults"), tr("&Compare with results…", "menu entry: asks for a file"), {});
    compareSources = add(QStringLiteral("compareSources"),
        tr("&Several computers…", "menu entry: asks for the files that are put side by side"), {});
    checkRest =
        add(QStringLiteral("checkRest"), tr("Check the &rest", "menu entry: what a stopped run had not done"), {});
    checkRest->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    auto* const menu = new QMenu(m_window);
    for (QAction* const action : {openResults, history, compareResults, compareSources, checkRest}) {
        menu->addAction(action);
        m_window->addAction(action); // for its key
    }
    bar->addAction(m_runs);
    openMenuOf(bar, m_runs, menu);
}

void WindowActions::addPreparation(QToolBar* bar)
{
    m_preparation = add(QStringLiteral("preparation"), tr("Prepare", "button: what comes before a check"),
        tr("Plans of what to check, and what helps before there is a target"));
    m_preparation->setIcon(actionIcon(ActionGlyph::Prepare));
    auto* const menu = new QMenu(m_window);
    m_preparationMenu = menu;
    standIn = add(QStringLiteral("standIn"), tr("&Stand in for a target…", "menu entry: opens a window"), {});
    menu->addAction(standIn);
    walkthrough = add(QStringLiteral("walkthrough"), tr("&Walkthrough…", "menu entry: opens a window of steps"), {});
    walkthrough->setShortcut(QKeySequence(Qt::Key_F2));
    menu->addAction(walkthrough);
    m_window->addAction(walkthrough); // for its key
    bar->addAction(m_preparation);
    openMenuOf(bar, m_preparation, menu);
}

void WindowActions::addHelp(QToolBar* bar)
{
    help = add(QStringLiteral("help"), tr("&How to use GP PortCheck", "menu entry: opens a short help"), {});
    handbook = add(QStringLiteral("handbook"), tr("Hand&book", "menu entry: opens a window"), {});
    handbook->setShortcut(QKeySequence(Qt::Key_F1));
    keys = add(QStringLiteral("keys"), tr("&Keys", "menu entry: opens a table of keyboard shortcuts"), {});
    keys->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    about = add(QStringLiteral("about"), tr("&About GP PortCheck", "menu entry"), {});
    auto* const gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    auto* const menu = new QMenu(m_window);
    menu->addActions({handbook, keys, help, about});
    auto* const button = new QToolButton(bar);
    button->setObjectName(QStringLiteral("helpButton"));
    button->setText(tr("Help", "button: opens a menu"));
    button->setIcon(actionIcon(ActionGlyph::Help));
    button->setToolButtonStyle(bar->toolButtonStyle());
    button->setAutoRaise(true);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    bar->addWidget(button);
}

} // namespace PortCheck
