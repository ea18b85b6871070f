// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/checksfilterbar.h"

#include "model/words/checktext.h"
#include "widgets/style/actionicon.h"
#include "widgets/style/statusicon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QToolBar>

#include <algorithm>

namespace PortCheck {

namespace {

// What needs attention comes first.
constexpr Outcome buttonOrder[]{
    Outcome::Fail, Outcome::Inconclusive, Outcome::Warn, Outcome::Pass, Outcome::NotApplicable, Outcome::NotRun};

} // namespace

ChecksFilterBar::ChecksFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_buttons(new QToolBar(this))
{
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setPlaceholderText(tr("Filter: any words of a row", "in the empty filter field"));
    m_text->setAccessibleName(tr("Filter", "name of a field for screen readers"));
    m_text->addAction(actionIcon(ActionGlyph::Search, QPalette::Text), QLineEdit::LeadingPosition);
    // Not the line edit's own clear button: searching for its icon in the system's themes slows down the start.
    QAction* const clear =
        m_text->addAction(actionIcon(ActionGlyph::Close, QPalette::Text), QLineEdit::TrailingPosition);
    clear->setToolTip(tr("Clear the filter", "tooltip"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_text, &QLineEdit::clear);
    connect(
        m_text, &QLineEdit::textChanged, clear, [clear](const QString& text) { clear->setVisible(!text.isEmpty()); });
    constexpr int leastCharacters = 18;
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * leastCharacters);

    const int iconSide = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_buttons->setIconSize({iconSide, iconSide});
    m_buttons->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const Outcome outcome : buttonOrder) {
        QAction* const action = m_buttons->addAction(statusIcon(statusMark(outcome)), QString());
        action->setObjectName(token(outcome));
        action->setCheckable(true);
        action->setVisible(false);
        action->setToolTip(tr("Show only the rows with this outcome: %1", "tooltip; %1: a word such as Fail")
                               .arg(outcomeText(outcome)));
        m_actions.insert(outcome, action);
        connect(action, &QAction::toggled, this, [this] { Q_EMIT outcomesChanged(chosen()); });
    }

    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_buttons);
    connect(m_text, &QLineEdit::textChanged, this, &ChecksFilterBar::textChanged);
}

void ChecksFilterBar::count(const QList<CheckRecord>& records)
{
    m_buttons->setVisible(!records.isEmpty()); // a tool bar takes room even if it is empty
    QHash<Outcome, int> counts;
    for (const CheckRecord& record : records)
        ++counts[record.verdict.outcome];
    for (const Outcome outcome : buttonOrder) {
        const int rows = counts.value(outcome);
        QAction* const action = m_actions.value(outcome);
        action->setText(tr("%1 (%2)", "a filter button; %1: a word such as Fail, %2: how many rows")
                            .arg(outcomeText(outcome))
                            .arg(rows));
        action->setVisible(rows > 0 || action->isChecked());
    }
}

void ChecksFilterBar::focusField()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void ChecksFilterBar::showAll()
{
    m_text->clear();
    for (QAction* const action : std::as_const(m_actions))
        action->setChecked(false);
}

QList<Outcome> ChecksFilterBar::chosen() const
{
    QList<Outcome> outcomes;
    for (const Outcome outcome : buttonOrder) {
        if (m_actions.value(outcome)->isChecked())
            outcomes.append(outcome);
    }
    return outcomes;
}

} // namespace PortCheck
