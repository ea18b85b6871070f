// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// The window without a mouse.
#include "widgets/checks/checkdetails.h"
#include "widgets/checks/checksview.h"
#include "widgets/checks/findingslist.h"
#include "widgets/demo/demobar.h"
#include "widgets/help/help.h"
#include "widgets/help/keyswindow.h"
#include "widgets/history/openedbar.h"
#include "widgets/mainwindow.h"
#include "widgets/ranges/rangepanel.h"
#include "widgets/style/focusheir.h"
#include "widgets/style/focuskeys.h"
#include "widgets/style/keysplitter.h"
#include "widgets/style/menukey.h"
#include "widgets/style/messagebar.h"
#include "widgets/style/partkeys.h"
#include "widgets/style/seenorder.h"
#include "widgets/summary/stalebar.h"
#include "widgets/summary/standinbar.h"
#include "widgets/summary/summaryband.h"
#include "widgets/targets/targetspanel.h"
#include "widgets/watch/watchcontrol.h"
#include "widgets/windowactions.h"

#include <QAction>
#include <QToolBar>

namespace PortCheck {

void MainWindow::connectKeys()
{
    FocusKeys::begin();
    addMenuKey(this);
    m_targetsSplitter->setBorderName(tr("Border between the targets and the results", "name for screen readers"));
    m_detailsSplitter->setBorderName(tr("Border between the checks and the details", "name for screen readers"));
    const auto part = [](QWidget* widget, const QString& first) {
        return WindowPart{{widget}, [widget, first] { return widget->findChild<QWidget*>(first); }};
    };
    auto* const bar = findChild<QToolBar*>(QStringLiteral("tools"), Qt::FindDirectChildrenOnly);
    const WindowPart notices{{m_messages, m_openedBar, m_demoBar, m_standIns, m_stale, m_watch->bar()}};
    m_partKeys = new PartKeys(this,
        {part(bar, QStringLiteral("checkButton")), {{m_targets}}, notices, part(m_summary, QStringLiteral("headline")),
            part(m_findings, QStringLiteral("findings")), {{m_view}, [this] { return m_view->shownRows(); }},
            {{m_watch->strip()}}, {{m_ranges}}, part(m_details, QStringLiteral("meaning"))});
    // What goes with its own button, or with a run that begins, leaves the focus to what comes of it.
    const auto results = [this, bar]() -> QWidget* {
        QWidget* const rows = m_view->shownRows();
        return rows != nullptr ? rows : bar->findChild<QWidget*>(QStringLiteral("checkButton"));
    };
    const auto check = [bar]() -> QWidget* { return bar->findChild<QWidget*>(QStringLiteral("checkButton")); };
    for (QWidget* const each : {static_cast<QWidget*>(m_messages), static_cast<QWidget*>(m_openedBar), m_watch->bar(),
             static_cast<QWidget*>(m_details)})
        new FocusHeir(each, results);
    m_findingsHeir = new FocusHeir(m_findings, results);
    m_causeHeir = new FocusHeir(m_summary->findChild<QWidget*>(QStringLiteral("causeButton")), check);
    for (QWidget* const each : {m_summary->findChild<QWidget*>(QStringLiteral("checkRestButton")),
             static_cast<QWidget*>(m_stale), static_cast<QWidget*>(m_demoBar)})
        new FocusHeir(each, check);
    connect(m_actions->keys, &QAction::triggered, this, &MainWindow::openKeys);
    placeHeadline();
}

/// What a run has taken away, and is there again, has the focus again where nobody has gone elsewhere since.
void MainWindow::giveFocusBack()
{
    m_causeHeir->giveBack();
    if (m_findingsHeir->giveBack())
        m_findings->showFormer();
}

void MainWindow::openKeys()
{
    auto* const keys = new KeysWindow(keysOfActions(*this) + keysOfParts(), this);
    keys->setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(keys, QStringLiteral("keys"));
    addHelpKey(keys);
    keys->open();
}

} // namespace PortCheck
