// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/walkthrough/remainingpage.h"

#include "model/request/requesttext.h"
#include "model/results/runsummary.h"
#include "model/words/findingtext.h"
#include "model/words/headline.h"
#include "widgets/style/actionicon.h"
#include "widgets/style/announcer.h"
#include "widgets/style/copytext.h"
#include "widgets/style/fieldmessage.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/readlabel.h"
#include "widgets/style/seenorder.h"
#include "widgets/walkthrough/runwords.h"
#include "widgets/walkthrough/todorow.h"
#include "widgets/walkthrough/walkthroughsession.h"

#include <QDir>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 50; // nobody reads more, and each row is a widget

/// The checks in which a finding shows; if only a follow-up question found it, all checks, as each brings its follow-up
/// questions.
QList<int> idsOf(const Finding& finding, const QList<CheckRecord>& all)
{
    if (!finding.checks.isEmpty())
        return finding.checks;
    QList<int> ids;
    for (const CheckRecord& record : all)
        ids.append(record.id);
    return ids;
}

/// The worst of what the checks with \a ids have come to; one that \a records don't have any more was replaced by
/// others.
Outcome outcomeNow(const QList<int>& ids, const QList<CheckRecord>& records)
{
    const QSet<int> wanted(ids.cbegin(), ids.cend());
    QList<Outcome> outcomes;
    for (const CheckRecord& record : records) {
        if (wanted.contains(record.id))
            outcomes.append(outcomeOf(record));
    }
    return outcomes.isEmpty() ? Outcome::Pass : outcomeOfAll(outcomes);
}

/// What becomes of a row of which no finding tells any more; true if it went.
bool endUntold(TodoRow* row, const QHash<TodoRow*, Outcome>& untold)
{
    const auto outcome = untold.constFind(row);
    if (outcome == untold.constEnd())
        return false;
    const bool isWell = *outcome == Outcome::Pass || *outcome == Outcome::NotApplicable;
    const bool wasStopped = *outcome == Outcome::NotRun || *outcome == Outcome::Incomplete;
    if (isWell)
        row->showSolved();
    else if (wasStopped)
        row->showStopped();
    else
        delete row;
    return !isWell && !wasStopped;
}

} // namespace

RemainingPage::RemainingPage(WalkthroughSession& session, ReportExporter& exporter, QWidget* parent)
    : WalkthroughPage(session, tr("What is left to do", "title of a page"),
        tr("Each item with the people whose it is first. Check it again here as soon as they have changed something."),
        parent)
    , m_state(addState())
    , m_checkAll(new QPushButton(tr("Check &everything again", "button"), this))
    , m_place(new QVBoxLayout)
    , m_more(plainLabel({}, this))
{
    m_state->setObjectName(u"remainingState"_s);
    m_checkAll->setObjectName(u"checkAll"_s);
    m_checkAll->setIcon(actionIcon(ActionGlyph::Recheck));
    m_checkAll->setAutoDefault(false);
    column()->addWidget(m_checkAll, 0, Qt::AlignLeft);
    column()->addLayout(m_place);
    column()->addWidget(m_more);
    addRequest(exporter);
    column()->addStretch(1);

    CheckRunner* const runner = &session.tools.runner;
    connect(m_checkAll, &QPushButton::clicked, this, [this] { this->session().start(); });
    connect(runner, &CheckRunner::started, this, [this] {
        m_isAsking = isVisible();
        lendFocus(); // which a row could take away with it
        clearRows();
        showBusy();
    });
    connect(&session.checks, &CheckTableModel::published, this, [this] {
        if (this->session().tools.runner.isRunning())
            showBusy();
    });
    connect(runner, &CheckRunner::finished, this, [this] {
        showRun();
        if (std::exchange(m_isAsking, false) && isVisible())
            announce(this, m_state->text());
    });
}

void RemainingPage::addRequest(ReportExporter& exporter)
{
    QLabel* const heading = addHeading(tr("&Firewall request", "heading over a text for the firewall team"));
    m_request = new QPlainTextEdit(this);
    heading->setTextFormat(Qt::PlainText);
    heading->setBuddy(m_request);
    m_request->setObjectName(u"request"_s);
    m_request->setAccessibleName(tr("Firewall request", "name of a text for screen readers"));
    m_request->setReadOnly(true);
    m_request->setTabChangesFocus(true);
    m_request->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_request->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    constexpr int lines = 12;
    m_request->setMinimumHeight(lines * m_request->fontMetrics().lineSpacing());
    column()->addWidget(m_request);
    m_copy = new QPushButton(tr("&Copy the request", "button: puts a text on the clipboard"), this);
    m_copy->setObjectName(u"copyRequest"_s);
    m_copy->setIcon(actionIcon(ActionGlyph::Copy));
    m_save = new QPushButton(tr("&Save the request…", "button: asks for a file"), this);
    m_save->setObjectName(u"saveRequest"_s);
    m_save->setIcon(actionIcon(ActionGlyph::Export));
    auto* const buttons = new QHBoxLayout;
    for (QPushButton* const button : {m_copy, m_save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column()->addLayout(buttons);
    m_saved = new FieldMessage(this);
    column()->addWidget(m_saved);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(this, m_request->toPlainText()); });
    connect(m_save, &QPushButton::clicked, this,
        [this, &exporter] { exporter.exportRun(session().snapshot(), ReportFormat::Rules); });
    connect(&exporter, &ReportExporter::saved, this, [this](const QString& path) {
        m_saved->showMessage(
            StatusMark::Pass, tr("Saved: %1", "%1 path of a file").arg(QDir::toNativeSeparators(path)));
    });
    connect(&exporter, &ReportExporter::failed, this,
        [this](const QString& why) { m_saved->showMessage(StatusMark::Fail, why); });
}

void RemainingPage::enter()
{
    m_saved->clear();
    clearRows();
    showRun();
}

void RemainingPage::showRun()
{
    if (session().tools.runner.isRunning()) {
        showBusy();
        return;
    }
    m_checkAll->setEnabled(true);
    if (!session().hasRun()) {
        showRemembered();
    } else {
        const QList<CheckRecord>& records = session().checks.records();
        const QList<FollowUpRecord> followUps = session().tools.runner.followUps();
        const QList<Finding> found = findings(records, followUps, session().goalOfTheRun());
        QString state = headline(records, followUps, found);
        if (found.isEmpty() && summarize(records, followUps).outcome == Outcome::Pass)
            state += u' ' + tr("Nothing is left to do.");
        if (!session().runIsCurrent())
            state += u'\n' + outdatedText();
        m_state->setText(state);
        showFound(found);
    }
    showRequest();
    orderAsSeen(window()); // rows can be new
    giveFocusBack();
}

/// Rows keep their places, and new findings are added at the end. A row whose finding is gone is shown as solved,
/// unless the run was stopped before it got there; it goes where its checks still fail, since another finding tells of
/// them now.
void RemainingPage::showFound(const QList<Finding>& found)
{
    const QList<CheckRecord>& records = session().checks.records();
    QHash<TodoRow*, Outcome> untold;
    for (const Row& row : std::as_const(m_rows)) {
        row.widget->setBusy(false);
        untold.insert(row.widget, outcomeNow(row.widget->checks(), records));
    }
    const qsizetype shown = std::min(found.size(), mostRows);
    for (const Finding& finding : found.first(shown)) {
        untold.remove(showRow(token(finding.reason),
            {finding.outcome, headingText(finding), ownerText(finding.owner), remedyOf(finding)},
            idsOf(finding, records)));
    }
    m_rows.removeIf([&untold](const Row& row) { return endUntold(row.widget, untold); });
    m_more->setText(
        tr("And %1 more: the report has them all.", "below a list; %1: a number").arg(found.size() - shown));
    m_more->setVisible(found.size() > shown);
}

/// The texts of an earlier session.
void RemainingPage::showRemembered()
{
    clearRows();
    const WalkthroughState& state = session().state;
    const QString last = lastTimeText(state);
    m_state->setText(last.isEmpty() ? tr("Nothing was checked yet.") : last);
    const qsizetype shown = std::min(state.left.size(), mostRows);
    for (qsizetype i = 0; i < shown; ++i)
        showRow({}, state.left.at(i), {});
    m_more->hide();
}

/// Buttons that can't be pressed for now lend the focus to the sentence that says how far the checks are.
void RemainingPage::lendFocus()
{
    QWidget* const focused = window()->focusWidget();
    if (qobject_cast<QPushButton*>(focused) == nullptr || !isAncestorOf(focused) || focused == m_copy
        || focused == m_save)
        return;
    m_state->setFocus(Qt::OtherFocusReason);
    m_lender = focused;
    m_isLent = true;
}

/// To the button that lent it or, if that has gone, to the one that asks all; to neither if a person has gone
/// elsewhere.
void RemainingPage::giveFocusBack()
{
    const bool isLent = m_isLent && m_state->hasFocus();
    m_isLent = false;
    if (!isLent)
        return;
    QWidget* const heir = m_lender != nullptr && m_lender->isVisible() ? m_lender.data() : m_checkAll;
    heir->setFocus(Qt::OtherFocusReason);
}

void RemainingPage::showBusy()
{
    lendFocus();
    m_checkAll->setEnabled(false);
    for (const Row& row : std::as_const(m_rows))
        row.widget->setBusy(true);
    m_state->setText(tr("Checking… %1", "%1: a sentence that says how far it is")
                         .arg(headline(session().checks.records(), {}, QList<Finding>())));
}

void RemainingPage::clearRows()
{
    for (const Row& row : std::as_const(m_rows))
        delete row.widget;
    m_rows.clear();
}

/// A finding keeps its row as long as it has the same reason and shows in one of the checks of that time.
TodoRow* RemainingPage::showRow(const QString& reason, const LeftToDo& todo, const QList<int>& ids)
{
    const QSet<int> shownIn(ids.cbegin(), ids.cend());
    const auto known = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row& row) {
        const QList<int>& checks = row.widget->checks();
        return row.reason == reason
            && std::any_of(checks.cbegin(), checks.cend(), [&shownIn](int id) { return shownIn.contains(id); });
    });
    TodoRow* row = known != m_rows.cend() ? known->widget : nullptr;
    if (row == nullptr) {
        row = new TodoRow(this);
        m_rows.append({reason, row});
        m_place->addWidget(row);
        connect(row, &TodoRow::checkWanted, this, [this](const QList<int>& wanted) {
            session().tools.runner.recheck(wanted);
            if (session().tools.runner.isRunning())
                showBusy();
        });
    }
    row->show(todo, ids);
    return row;
}

void RemainingPage::showRequest()
{
    const bool has = session().hasRun();
    m_request->setPlainText(has ? firewallRequestText(session().snapshot(), RequestScope::FailedByNetwork)
                                : tr("It is written when the check is done."));
    m_copy->setEnabled(has);
    m_save->setEnabled(has);
}

} // namespace PortCheck
