// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/windowactions.h"

#include "widgets/style/actionicon.h"
#include "widgets/style/primarybutton.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>

namespace PortCheck {

WindowActions::WindowActions(QMainWindow* window)
    : QObject(window)
    , m_window(window)
    , m_checkButton(new PrimaryButton(tr("&Check", "button: starts the checks"), window))
{
    check = add(QStringLiteral("check"), tr("Check"), tr("Check all requirements for all targets"));
    check->setShortcut(QKeySequence(Qt::Key_F5));
    stop = add(QStringLiteral("stop"), tr("Stop", "button: ends the checks"), tr("End the checks at once"));
    stop->setShortcut(QKeySequence(Qt::Key_Escape));
    stop->setIcon(actionIcon(ActionGlyph::Stop));
    recheckSelected =
        add(QStringLiteral("recheckSelected"), tr("Re-check selected"), tr("Ask the selected rows again"));
    recheckSelected->setIcon(actionIcon(ActionGlyph::Recheck));
    recheckFailed = add(QStringLiteral("recheckFailed"), tr("Re-check failed"), tr("Ask all failed rows again"));
    recheckFailed->setIcon(actionIcon(ActionGlyph::Recheck));
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
    const int iconSide = window->style()->pixelMetric(QStyle::PM_SmallIconSize);
    bar->setIconSize({iconSide, iconSide});
    m_checkButton->setObjectName(QStringLiteral("checkButton"));
    m_checkButton->setIcon(actionIcon(ActionGlyph::Check, QPalette::HighlightedText));
    m_checkButton->setToolTip(tr("Check all requirements for all targets (F5)"));
    connect(m_checkButton, &PrimaryButton::clicked, check, &QAction::trigger);
    bar->addWidget(m_checkButton);
    bar->addAction(stop);
    addRangeScans(bar);
    bar->addSeparator();
    bar->addAction(recheckSelected);
    bar->addAction(recheckFailed);
    bar->addSeparator();
    addExports(bar);
    addRuns(bar);
    addPreparation(bar);
    bar->addAction(settings);
    addHelp(bar);
    // Qt leaves a tool bar's buttons out of the Tab order.
    for (QAction* const action :
        {stop, m_rangeScan, recheckSelected, recheckFailed, m_export, m_runs, m_preparation, settings})
        bar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    // Their icons are well known, and a small window has no room for all texts.
    for (auto* const button : {bar->widgetForAction(settings), bar->findChild<QWidget*>(QStringLiteral("helpButton"))})
        qobject_cast<QToolButton*>(button)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    // The style's own icon of the button for what has no room is black, also on dark windows.
    if (auto* const more = bar->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button")))
        more->setIcon(actionIcon(ActionGlyph::More));
    window->addToolBar(bar);
    for (QAction* const action : {check, find, help})
        window->addAction(action);
}

void WindowActions::update(const State& state)
{
    check->setEnabled(!state.running);
    m_checkButton->setEnabled(!state.running);
    stop->setEnabled(state.running);
    m_rangeScan->setEnabled(!state.running);
    recheckSelected->setEnabled(!state.running && !state.isOpened && state.hasSelection);
    recheckFailed->setEnabled(!state.running && !state.isOpened && state.hasFailed);
    m_export->setEnabled(state.hasChecks);
    for (QAction* const action : std::as_const(m_exports))
        action->setEnabled(state.hasChecks);
    openResults->setEnabled(!state.running);
    compareResults->setEnabled(!state.running && state.hasChecks);
    copyTicket->setEnabled(state.hasChecks);
    copyRows->setEnabled(state.hasSelection);
    copyDetails->setEnabled(state.hasSelection);
}

void WindowActions::fit(int width)
{
    // A tool button without priority shows its icon alone; all of them have tooltips.
    const QList<QAction*> leastNeededFirst{m_preparation, m_runs, m_export, stop, recheckSelected, recheckFailed};
    for (QAction* const action : leastNeededFirst)
        action->setPriority(QAction::NormalPriority);
    for (QAction* const action : leastNeededFirst) {
        if (m_bar->sizeHint().width() <= width)
            break;
        action->setPriority(QAction::LowPriority);
    }
}

QList<QAction*> WindowActions::withKeys() const
{
    return {
        check, stop, find, copyRows, m_exports.first(), copyTicket, openResults, history, settings, walkthrough, help};
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
    m_rangeScan->setMenu(menu);
    bar->addAction(m_rangeScan);
    if (auto* const button = qobject_cast<QToolButton*>(bar->widgetForAction(m_rangeScan)))
        button->setPopupMode(QToolButton::InstantPopup);
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
}

void WindowActions::addExports(QToolBar* bar)
{
    m_export =
        add(QStringLiteral("export"), tr("Export", "button: saves a report"), tr("Save a report of these checks"));
    m_export->setIcon(actionIcon(ActionGlyph::Export));
    auto* const menu = new QMenu(m_window);
    const struct {
        ReportFormat format;
        RequestScope scope;
        QString name;
        QString text;
    } formats[]{
        {ReportFormat::Html, {}, QStringLiteral("exportHtml"), tr("&HTML report…", "to read, print and hand on")},
        {ReportFormat::Pdf, {}, QStringLiteral("exportPdf"), tr("P&DF report…", "to print and hand on")},
        {ReportFormat::Csv, {}, QStringLiteral("exportCsv"), tr("&CSV table…", "for spreadsheets")},
        {ReportFormat::Json, {}, QStringLiteral("exportJson"), tr("&JSON results…", "for programs")},
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
    copyTicket =
        add(QStringLiteral("copyTicket"), tr("Copy for &ticket", "menu entry: puts a text on the clipboard"), {});
    copyTicket->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    menu->addSeparator();
    menu->addAction(copyTicket);
    m_window->addAction(copyTicket);
    // In a text field Ctrl+E belongs to the field on some platforms (end of line); Ctrl+S never does.
    m_exports.first()->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_E)});
    m_window->addAction(m_exports.first());
    m_export->setMenu(menu);
    bar->addAction(m_export);
    if (auto* const button = qobject_cast<QToolButton*>(bar->widgetForAction(m_export)))
        button->setPopupMode(QToolButton::InstantPopup);
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
    auto* const menu = new QMenu(m_window);
    for (QAction* const action : {openResults, history, compareResults}) {
        menu->addAction(action);
        m_window->addAction(action); // for its key
    }
    m_runs->setMenu(menu);
    bar->addAction(m_runs);
    if (auto* const button = qobject_cast<QToolButton*>(bar->widgetForAction(m_runs)))
        button->setPopupMode(QToolButton::InstantPopup);
}

void WindowActions::addPreparation(QToolBar* bar)
{
    m_preparation = add(QStringLiteral("preparation"), tr("Prepare", "button: what helps before there is a target"),
        tr("Before there is a target to check"));
    m_preparation->setIcon(actionIcon(ActionGlyph::Prepare));
    auto* const menu = new QMenu(m_window);
    standIn = add(QStringLiteral("standIn"), tr("&Stand in for a target…", "menu entry: opens a window"), {});
    menu->addAction(standIn);
    walkthrough = add(QStringLiteral("walkthrough"), tr("&Walkthrough…", "menu entry: opens a window of steps"), {});
    walkthrough->setShortcut(QKeySequence(Qt::Key_F2));
    menu->addAction(walkthrough);
    m_window->addAction(walkthrough); // for its key
    m_preparation->setMenu(menu);
    bar->addAction(m_preparation);
    if (auto* const button = qobject_cast<QToolButton*>(bar->widgetForAction(m_preparation)))
        button->setPopupMode(QToolButton::InstantPopup);
}

void WindowActions::addHelp(QToolBar* bar)
{
    help = add(QStringLiteral("help"), tr("&How to use GP PortCheck", "menu entry: opens a short help"), {});
    help->setShortcut(QKeySequence(Qt::Key_F1));
    about = add(QStringLiteral("about"), tr("&About GP PortCheck", "menu entry"), {});
    auto* const gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    auto* const menu = new QMenu(m_window);
    menu->addAction(help);
    menu->addAction(about);
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
