// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
// What screen readers are told of a run, wherever the focus is.
#include "model/run/checkrunner.h"
#include "model/words/findingtext.h"
#include "widgets/checks/checkdetails.h"
#include "widgets/checks/checksview.h"
#include "widgets/checks/findingslist.h"
#include "widgets/mainwindow.h"
#include "widgets/style/announcer.h"
#include "widgets/summary/summaryband.h"

#include <QAccessible>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>
#include <utility>

namespace PortCheck {

/// Before what comes out of it: it can be over at once.
void MainWindow::sayBeginning()
{
    m_isOutcomeAwaited = true;
    announce(this, tr("The checks have begun.", "for screen readers"));
}

/// The headline, then the first cause, and who should do what about it. Of a round of the watch nothing: it says
/// by itself what has changed.
void MainWindow::sayOutcome()
{
    if (!std::exchange(m_isOutcomeAwaited, false))
        return;
    QStringList said{m_summary->sentence()};
    if (const std::optional<Finding> cause = m_findings->current()) {
        if (!m_findings->isHidden()) // else the headline names it
            said << headingText(*cause) + u'.';
        said << remedyOf(*cause);
    }
    said.removeAll(QString());
    announce(this, said.join(u'\n'));
}

/// By Enter on a cause: its words, where a caret goes through them, also what to do, which else stands in the card
/// alone.
void MainWindow::readCause(const QList<int>& checks)
{
    if (checks.isEmpty()) {
        if (const std::optional<Finding> cause = m_findings->current())
            announce(this, explanationOf(*cause) + u'\n' + remedyOf(*cause));
        return;
    }
    m_details->readMeaning(); // before its text changes: readers are told of the field, then of what is in it
    m_view->selectChecks(checks);
    showCurrent();
    m_details->setAdviceShown(true);
}

/// A reader that is told of a row asks for it at once, and would be answered only once the details are written: these
/// follow a moment later.
void MainWindow::followCurrent()
{
    constexpr std::chrono::milliseconds moment{50};
    if (!QAccessible::isActive())
        showCurrent();
    else if (!m_following.isActive()) // or what changes all the time would put it off for ever
        m_following.start(moment);
}

/// What a caret went through: the cause in words for a ticket, where one explains the check.
void MainWindow::copyMeaning()
{
    const std::optional<CheckRecord> record = m_view->currentRecord();
    const std::optional<Finding> cause = m_findings->current();
    if (record && cause && cause->checks.contains(record->id))
        copyCause(*cause);
    else
        copyDetails();
}

} // namespace PortCheck
