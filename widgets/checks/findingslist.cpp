// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/findingslist.h"

#include "model/words/checktext.h"
#include "model/words/findingtext.h"
#include "widgets/checks/findingcards.h"
#include "widgets/checks/findingdelegate.h"
#include "widgets/style/focusheir.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// Laying out thousands of them would stop the window, and nobody would read them.
constexpr qsizetype mostFindings = 50;

/// How far it reaches, and for whom it is.
QString reachLine(const Finding& finding)
{
    QStringList parts{reachText(finding)};
    QStringList teams;
    for (const Owner owner : finding.owners())
        teams << ownerText(owner);
    if (const QString names = teams.join(", "_L1); !names.isEmpty())
        parts << FindingsList::tr("for: %1", "part of a card; %1 who should act").arg(names);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

FindingsList::FindingsList(QWidget* parent)
    : QWidget(parent)
    , m_cards(new FindingCards(this))
    , m_delegate(new FindingDelegate(m_cards))
    , m_buttons(new QWidget(this))
    , m_showChecks(makeAction(u"showChecks"_s, tr("Show its checks", "button of a cause"),
          tr("Select the checks that it explains, in the table or the matrix")))
    , m_recheck(makeAction(u"recheckCause"_s, tr("Re-check these", "button of a cause: asks its checks again"),
          tr("Ask the checks that it explains again")))
    , m_copy(makeAction(u"copyCause"_s, tr("Copy for the team", "button of a cause: puts a text on the clipboard"),
          tr("Put this cause alone on the clipboard, in words for a ticket")))
{
    auto* const row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().averageCharWidth());
    for (QAction* const action : {m_showChecks, m_recheck, m_copy}) {
        auto* const button = new QPushButton(action->text(), m_buttons);
        button->setObjectName(action->objectName() + "Button"_L1);
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    }
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut); // elsewhere the same keys copy text
    m_cards->setItemDelegate(m_delegate);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_cards);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_cards, &FindingCards::laidOut, this, &FindingsList::placeButtons);
    connect(m_cards, &FindingCards::cardChosen, this, &FindingsList::showChecks);
    connect(m_cards, &FindingCards::cardEntered, this, [this] {
        if (const std::optional<Finding> finding = current())
            Q_EMIT wordsWanted(finding->checks);
    });
    connect(m_cards, &FindingCards::cardChanged, this, [this] {
        fitHeight();
        Q_EMIT causeChanged();
    });
    connect(m_showChecks, &QAction::triggered, this, &FindingsList::showChecks);
    connect(m_recheck, &QAction::triggered, this, [this] {
        if (const std::optional<Finding> finding = current())
            Q_EMIT recheckWanted(finding->checks);
    });
    connect(m_copy, &QAction::triggered, this, [this] {
        if (const std::optional<Finding> finding = current())
            Q_EMIT copyWanted(*finding);
    });
    hide();
}

void FindingsList::show(const QList<Finding>& found)
{
    if (found.size() == m_count && std::equal(m_found.cbegin(), m_found.cend(), found.cbegin()))
        return;
    if (found.isEmpty())
        noteFormer();
    m_cards->clear();
    m_count = found.size();
    m_found = found.first(std::min(m_count, mostFindings));
    for (const Finding& finding : std::as_const(m_found))
        addCard(finding);
    if (m_count > mostFindings) {
        const QString text = tr("And %1 more: the table shows them all.", "last line of a list; %1: a number");
        auto* const item = new QListWidgetItem(text.arg(m_count - mostFindings), m_cards);
        item->setFlags(Qt::ItemIsEnabled); // can't be activated
    }
    m_cards->setCurrentRow(m_found.isEmpty() ? -1 : 0);
    choose();
    fitHeight();
}

void FindingsList::setBrief(bool brief)
{
    m_isBrief = brief;
    choose();
    fitHeight();
}

std::optional<Finding> FindingsList::current() const
{
    const int row = m_cards->currentRow();
    return row >= 0 && row < m_found.size() ? std::optional(m_found.at(row)) : std::nullopt;
}

void FindingsList::showCauseOf(int check)
{
    const auto explains = [check](const Finding& finding) { return finding.checks.contains(check); };
    if (const std::optional<Finding> shown = current(); shown && explains(*shown))
        return;
    const auto cause = std::find_if(m_found.cbegin(), m_found.cend(), explains);
    if (cause != m_found.cend())
        m_cards->setCurrentRow(int(cause - m_found.cbegin()));
}

void FindingsList::noteFormer()
{
    const std::optional<Finding> shown = current();
    QWidget* const focused = window()->focusWidget();
    m_former = {shown ? shown->checks : QList<int>(), isAncestorOf(focused) ? focused : nullptr};
}

void FindingsList::showFormer()
{
    const auto isOfFormer = [this](const Finding& finding) {
        return std::any_of(finding.checks.cbegin(), finding.checks.cend(),
            [this](int check) { return m_former.checks.contains(check); });
    };
    const auto cause = std::find_if(m_found.cbegin(), m_found.cend(), isOfFormer);
    if (cause != m_found.cend())
        m_cards->setCurrentRow(int(cause - m_found.cbegin()));
    if (cause == m_found.cend() || m_former.focused == nullptr)
        return;
    QTimer::singleShot(0, m_former.focused, [this, button = m_former.focused.data()] { // once it has its place
        if (m_cards->hasFocus() && button->isVisible() && button->isEnabled())
            button->setFocus(Qt::OtherFocusReason);
    });
}

bool FindingsList::advisesOn(int check) const
{
    const std::optional<Finding> shown = isHidden() ? std::nullopt : current();
    return shown && shown->checks.contains(check);
}

void FindingsList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

QAction* FindingsList::makeAction(const QString& name, const QString& text, const QString& tip)
{
    auto* const action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(tip);
    m_cards->addAction(action); // in its menu
    return action;
}

void FindingsList::addCard(const Finding& finding)
{
    auto* const item = new QListWidgetItem(headingText(finding), m_cards);
    const QString reach = reachLine(finding);
    const QString advice = remedyOf(finding);
    const QString explanation = explanationOf(finding);
    item->setData(FindingDelegate::OutcomeRole, int(finding.outcome));
    item->setData(FindingDelegate::ReachRole, QString(outcomeText(finding.outcome) + u" · "_s + reach));
    item->setData(FindingDelegate::AdviceRole, advice);
    item->setToolTip(u"<p>%1</p>"_s.arg(explanation.toHtmlEscaped()));
    item->setData(Qt::AccessibleTextRole,
        tr("%1: %2", "a cause for screen readers; %1 outcome such as Fail, %2 what happened")
            .arg(outcomeText(finding.outcome), headingText(finding)));
    item->setData(Qt::AccessibleDescriptionRole, QStringList{reach, explanation, advice}.join(u'\n'));
}

void FindingsList::setRecheckable(bool can)
{
    if (std::exchange(m_isRecheckable, can) != can)
        placeButtons();
}

/// Whether it is to be seen.
void FindingsList::choose()
{
    setVisible(m_count > (m_isBrief ? 1 : 0));
}

/// As high as its cards, up to some lines, and fewer in a low window: the table below needs the room more.
void FindingsList::fitHeight()
{
    if (m_cards->count() == 0)
        return;
    constexpr int share = 6; // of the window's height
    constexpr int most = 11; // lines
    const int line = fontMetrics().lineSpacing();
    const int mostLines = std::clamp(window()->height() / share / line, 3, most);
    m_delegate->setButtonsSize(m_buttons->sizeHint());
    m_cards->doItemsLayout(); // the current card is higher, and lines are broken at another width
    const int content = m_cards->visualItemRect(m_cards->item(m_cards->count() - 1)).bottom() + 1
        - m_cards->visualItemRect(m_cards->item(0)).top();
    setFixedHeight(std::min(content, mostLines * line) + 2 * m_cards->frameWidth());
    m_cards->scrollTo(m_cards->currentIndex());
    placeButtons();
}

/// In the current card, as far as that is to be seen.
void FindingsList::placeButtons()
{
    const std::optional<Finding> shown = current();
    const QRect place = shown ? m_delegate->buttonsIn(m_cards->currentIndex()) : QRect();
    const QRect seen = m_cards->viewport()->rect();
    const bool isSeen = !place.isEmpty() && seen.contains(place.center());
    if (!isSeen)
        passFocus(m_buttons, m_cards);
    m_buttons->setVisible(isSeen);
    const bool hasChecks = shown && !shown->checks.isEmpty(); // else only a follow-up question found it
    m_showChecks->setEnabled(hasChecks);
    const bool isRecheckable = hasChecks && m_isRecheckable;
    if (!isRecheckable)
        passFocus(m_buttons->findChild<QPushButton*>("recheckCauseButton"_L1), m_cards);
    m_recheck->setEnabled(isRecheckable);
    if (place.isEmpty())
        return;
    m_buttons->setGeometry(place.translated(m_cards->viewport()->mapTo(this, QPoint())));
    m_buttons->raise();
}

void FindingsList::showChecks()
{
    if (const std::optional<Finding> finding = current(); finding && !finding->checks.isEmpty())
        Q_EMIT checksWanted(finding->checks);
}

} // namespace PortCheck
