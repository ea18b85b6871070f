// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/about/aboutbox.h"
#include "widgets/about/shorthelp.h"
#include "widgets/checks/checkdetails.h"
#include "widgets/checks/checksview.h"
#include "widgets/checks/findingslist.h"
#include "widgets/checks/hostmatrixview.h"
#include "widgets/demo/demobar.h"
#include "widgets/help/help.h"
#include "widgets/mainwindow.h"
#include "widgets/ranges/rangepanel.h"
#include "widgets/summary/summaryband.h"
#include "widgets/targets/targetspanel.h"
#include "widgets/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QToolBar>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

void open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// What the person wonders about where a check has the focus: the reason of what is no pass.
QString reasonOf(const std::optional<CheckRecord>& record)
{
    if (!record || record->phase != Phase::Done || record->verdict.outcome == Outcome::Pass
        || record->verdict.reason == Reason::None)
        return {};
    return token(record->verdict.reason);
}

} // namespace

void MainWindow::connectHelp()
{
    setHelpTopic(this, u"run"_s);
    setHelpTopic(m_targets, u"targets"_s);
    setHelpTopic(m_demoBar, u"demo"_s);
    setHelpTopic(m_summary, u"outcome"_s);
    setHelpTopic(m_findings, u"causes"_s);
    setHelpTopic(m_view, u"table"_s);
    if (auto* const matrix = m_view->findChild<HostMatrixView*>())
        setHelpTopic(matrix, u"matrix"_s);
    setHelpTopic(m_details, u"details"_s);
    setHelpTopic(m_ranges, u"ranges"_s);
    setHelpTopic(m_ranges->table(), u"ranges"_s);
    connect(m_actions->handbook, &QAction::triggered, this, &MainWindow::openHandbook);
    connect(m_actions->help, &QAction::triggered, this, [this] { open(new ShortHelp(m_actions->withKeys(), this)); });
    connect(m_actions->about, &QAction::triggered, this, [this] { open(new AboutBox(thisProgram(), this)); });
}

/// At what has the focus; on a check or a cause that is no pass, at its reason.
void MainWindow::openHandbook()
{
    const QString topic = helpTopicOf(QApplication::focusWidget());
    QString reason;
    if (topic == u"table" || topic == u"matrix" || topic == u"details")
        reason = reasonOf(m_view->currentRecord());
    if (const std::optional<Finding> finding = m_findings->current(); finding && topic == u"causes")
        reason = token(finding->reason);
    showHandbook(this, reason.isEmpty() ? topic : reason);
}

} // namespace PortCheck
