// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/checksfilterbar.h"

#include "model/words/checktext.h"
#include "widgets/style/actionicon.h"
#include "widgets/style/buttonwidth.h"
#include "widgets/style/fieldbuttons.h"
#include "widgets/style/statusicon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace PortCheck {

namespace {

// What needs attention comes first.
constexpr Outcome buttonOrder[]{
    Outcome::Fail, Outcome::Inconclusive, Outcome::Warn, Outcome::Pass, Outcome::NotApplicable, Outcome::NotRun};

} // namespace

ChecksFilterBar::ChecksFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_chips(new QWidget(this))
{
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setAccessibleName(tr("Filter", "name of a field for screen readers"));
    m_text->addAction(actionIcon(ActionGlyph::Search, QPalette::Text), QLineEdit::LeadingPosition);
    // Not the line edit's own clear button: searching for its icon in the system's themes slows down the start.
    QAction* const clear =
        m_text->addAction(actionIcon(ActionGlyph::Close, QPalette::Text), QLineEdit::TrailingPosition);
    clear->setToolTip(tr("Clear the filter", "tooltip"));
    clear->setVisible(false);
    nameFieldButtons(m_text, m_text->accessibleName());
    connect(clear, &QAction::triggered, m_text, &QLineEdit::clear);
    connect(
        m_text, &QLineEdit::textChanged, clear, [clear](const QString& text) { clear->setVisible(!text.isEmpty()); });

    auto* const chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(0);
    for (const Outcome outcome : buttonOrder)
        addChip(outcome);

    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_chips);
    sizeParts();
    connect(m_text, &QLineEdit::textChanged, this, &ChecksFilterBar::textChanged);
    m_text->installEventFilter(this);
}

/// Esc clears the filter before it stops anything; a letter with Alt is no text, whatever it belongs to.
bool ChecksFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::Resize)
        choosePlaceholder();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_text || !isKey)
        return QWidget::eventFilter(watched, event);
    auto* const key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier && !m_text->text().isEmpty()) {
        if (event->type() == QEvent::KeyPress)
            m_text->clear();
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && key->modifiers() == Qt::AltModifier && !key->text().isEmpty()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChecksFilterBar::addChip(Outcome outcome)
{
    auto* const action = new QAction(statusIcon(statusMark(outcome)), QString(), this);
    action->setObjectName(token(outcome));
    action->setCheckable(true);
    action->setVisible(false);
    auto* const button = new QToolButton(m_chips);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus); // the row of chips is in the order of Tab
    button->setDefaultAction(action);
    button->hide();
    m_chips->layout()->addWidget(button);
    m_actions.insert(outcome, action);
    m_buttons.insert(outcome, button);
    connect(action, &QAction::toggled, this, [this, outcome] {
        showChip(outcome);
        Q_EMIT outcomesChanged(chosen());
    });
}

/// With the font.
void ChecksFilterBar::sizeParts()
{
    constexpr int leastCharacters = 12; // of a narrow window, or one that is scaled up
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * leastCharacters);
    choosePlaceholder();
    const int iconSide = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    for (QToolButton* const button : std::as_const(m_buttons))
        button->setIconSize({iconSide, iconSide});
}

void ChecksFilterBar::count(const QList<CheckRecord>& records)
{
    QHash<Outcome, int> counts;
    for (const CheckRecord& record : records) {
        if (record.phase == Phase::Done) // rows say "Queued" and "Checking" before
            ++counts[record.verdict.outcome];
    }
    const QHash<Outcome, int> before = std::exchange(m_counts, counts);
    if (before == counts)
        return;
    for (const Outcome outcome : buttonOrder) {
        if (before.value(outcome) == counts.value(outcome) && !m_actions.value(outcome)->text().isEmpty())
            continue;
        QAction* const action = m_actions.value(outcome);
        const QString text = tr("%1 (%2)", "a filter button; %1: a word such as Fail, %2: how many rows")
                                 .arg(outcomeText(outcome))
                                 .arg(counts.value(outcome));
        action->setText(text);
        if (!action->isVisible()) // until fit() knows better: a window becomes wider for it, and not narrower again
            action->setIconText(chipText(outcome, false));
        action->setToolTip(tr("Show only the rows with this outcome: %1", "tooltip; %1: Fail (3)").arg(text));
        m_buttons.value(outcome)->setAccessibleName(text);
        showChip(outcome);
    }
    fit();
}

/// One without rows as long as it is ticked.
void ChecksFilterBar::showChip(Outcome outcome)
{
    QAction* const action = m_actions.value(outcome);
    action->setVisible(m_counts.value(outcome) > 0 || action->isChecked());
    m_buttons.value(outcome)->setVisible(action->isVisible());
}

/// The longer one where it isn't cut.
void ChecksFilterBar::choosePlaceholder()
{
    constexpr int icons = 2; // with what is around them
    const QString whole = tr("Filter: any words of a row", "in the empty filter field");
    const int room = m_text->width() - 2 * icons * style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_text->setPlaceholderText(fontMetrics().horizontalAdvance(whole) <= room
            ? whole
            : tr("Filter", "in the empty filter field, a short one"));
}

/// Words, if there is room for all of them beside a field that some words fit into.
void ChecksFilterBar::fit()
{
    constexpr int usualCharacters = 24;
    // What needs least is the least width of all: a window can be made as narrow as that.
    m_chips->setMinimumWidth(widthOfChips(false));
    const int room = width() - usualCharacters * fontMetrics().averageCharWidth() - layout()->spacing();
    const bool words = widthOfChips(true) <= room;
    for (const Outcome outcome : buttonOrder)
        m_actions.value(outcome)->setIconText(chipText(outcome, words));
}

QString ChecksFilterBar::chipText(Outcome outcome, bool words) const
{
    return words ? m_actions.value(outcome)->text() : QString::number(m_counts.value(outcome));
}

/// In pixels, if they showed words, or numbers alone.
int ChecksFilterBar::widthOfChips(bool words) const
{
    int wide = 0;
    for (const Outcome outcome : buttonOrder) {
        if (m_actions.value(outcome)->isVisible())
            wide += widthWith(*m_buttons.value(outcome), chipText(outcome, words));
    }
    return wide;
}

void ChecksFilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChecksFilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        sizeParts();
        fit();
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

bool ChecksFilterBar::isFiltering() const
{
    return !m_text->text().isEmpty() || !chosen().isEmpty();
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
