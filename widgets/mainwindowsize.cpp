// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/checkdetails.h"
#include "widgets/checks/checksview.h"
#include "widgets/checks/findingslist.h"
#include "widgets/mainwindow.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/style/keysplitter.h"
#include "widgets/style/screenroom.h"
#include "widgets/summary/summaryband.h"
#include "widgets/windowactions.h"

#include <QResizeEvent>
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
    m_actions->fit(width());
    constexpr int fewLines = 48;
    setBrief(height() < fewLines * fontMetrics().lineSpacing());
}

void MainWindow::setBrief(bool brief)
{
    if (std::exchange(m_isBrief, brief) == brief)
        return;
    m_summary->setBrief(brief);
    m_findings->setBrief(brief);
    m_view->setBrief(brief);
    m_details->setBrief(brief);
    shareHeight();
    showState(); // the headline names the causes where no card does
}

} // namespace PortCheck
