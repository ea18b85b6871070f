// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/demo/demo.h"
#include "widgets/checks/checkdetails.h"
#include "widgets/checks/checksview.h"
#include "widgets/checks/findingslist.h"
#include "widgets/mainwindow.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/style/keysplitter.h"
#include "widgets/style/messagebar.h"
#include "widgets/style/partkeys.h"
#include "widgets/style/readablepalette.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/scrolledcolumn.h"
#include "widgets/style/seenorder.h"
#include "widgets/summary/summaryband.h"
#include "widgets/targets/targetspanel.h"
#include "widgets/windowactions.h"

#include <QAction>
#include <QLayout>
#include <QMargins>
#include <QPalette>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace PortCheck {

void MainWindow::sizeAtFirst()
{
    // In characters and lines, so that it holds for every font and resolution.
    constexpr QSize characters(205, 58);
    constexpr int targetsCharacters = 40;
    constexpr int targetsShare = 4; // the table needs the width more
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().lineSpacing());
    const QSize wanted(characters.width() * unit.width(), characters.height() * unit.height());
    fitToSize();
    resize(wanted.boundedTo(roomOnScreen(*this)));
    keepOnScreen(this);
    const int targets = std::min(targetsCharacters * unit.width(), width() / targetsShare);
    m_targetsSplitter->setSizes({targets, width() - targets});
    shareHeight();
}

/// Between the table and the details, as long as no person has set it.
void MainWindow::shareHeight()
{
    if (m_settings.contains(SettingsKeys::detailsSplitter()))
        return;
    constexpr int whole = 20;
    const int table = m_isBrief ? 16 : 12; // eight rows of a low window, also where each has two lines
    m_detailsSplitter->setSizes({table * height() / whole, (whole - table) * height() / whole});
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitToSize();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitToSize();
    else if (event->type() == QEvent::PaletteChange && m_demo != nullptr && m_demo->isRunning())
        m_targets->setPalette(withReadableDisabledText(palette()));
}

/// All in characters and lines: a small window, or large letters.
void MainWindow::fitToSize()
{
    constexpr int fewLines = 48;
    constexpr int leastLines = 30; // of a window that isn't very low
    constexpr int fewCharacters = 116; // 1024x700 at 150 %
    const int line = fontMetrics().lineSpacing();
    m_targetsScroll->setMinimumWidth(
        m_targets->minimumSizeHint().width() + m_targetsScroll->verticalScrollBar()->sizeHint().width());
    m_detailsScroll->setMinimumHeight(line * (height() < leastLines * line ? 5 : 8));
    m_isNarrow = width() < fewCharacters * fontMetrics().averageCharWidth();
    m_actions->targets->setVisible(m_isNarrow);
    m_actions->fit(width());
    if (!m_isNarrow)
        m_areTargetsWanted.reset();
    fold();
    setBrief(height() < fewLines * line);
}

/// Else the window would be wider than its screen.
bool MainWindow::hasScreenRoomForBoth() const
{
    const QMargins margins = m_results->parentWidget()->layout()->contentsMargins();
    const int results = m_results->minimumSizeHint().width() + margins.left() + margins.right();
    const int both = m_targetsScroll->minimumWidth() + m_targetsSplitter->handleWidth() + results;
    return both <= roomOnScreen(*this).width();
}

/// In a narrow window the fields of the targets give way to what was found, unless the person is there or wants them;
/// and on a narrow screen what was found gives way to the fields while these are shown.
void MainWindow::fold()
{
    const bool isFree = m_isNarrow && !m_targets->isAncestorOf(focusWidget());
    const bool isShown = !isFree || m_areTargetsWanted.value_or(m_checks.rowCount() == 0);
    m_targetsScroll->setVisible(isShown);
    m_results->setVisible(!isShown || !m_isNarrow || hasScreenRoomForBoth());
    m_actions->targets->setChecked(isShown);
}

void MainWindow::showTargets(bool shown)
{
    m_areTargetsWanted = shown;
    if (!shown && m_targets->isAncestorOf(focusWidget()))
        m_actions->focusCheck();
    fold();
    if (shown)
        m_targets->focusFirstField();
}

/// What leads to them: on a narrow screen they are hidden while the fields of the targets are shown.
void MainWindow::showResults()
{
    if (m_results->isHidden())
        showTargets(false);
}

/// For results: in a narrow window the fields give way to them, wherever the focus was.
void MainWindow::leaveTargets()
{
    m_areTargetsWanted.reset();
    if (m_isNarrow && m_targets->isAncestorOf(focusWidget()))
        m_actions->focusCheck();
    fold();
}

void MainWindow::focusTargets()
{
    if (m_isNarrow)
        showTargets(true);
    m_targets->focusFirstField();
}

void MainWindow::setBrief(bool brief)
{
    if (std::exchange(m_isBrief, brief) == brief)
        return;
    m_summary->setBrief(brief);
    m_findings->setBrief(brief);
    m_view->setBrief(brief);
    m_details->setBrief(brief);
    placeHeadline();
    shareHeight();
    showState(); // the headline names the causes where no card does
}

/// Below the notices; in a low window, where these are scrolled, before them: they must not push it out of sight.
void MainWindow::placeHeadline()
{
    constexpr int notices = 6; // see layOut()
    m_above->move(m_summary, m_isBrief ? 0 : notices);
    if (m_partKeys == nullptr)
        return; // the window is being made
    m_partKeys->putBefore(m_summary, m_isBrief ? static_cast<QWidget*>(m_messages) : m_findings);
    orderAsSeen(this);
}

} // namespace PortCheck
