// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/rulesformlist.h"

#include "widgets/export/rulesformtext.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace PortCheck {

RulesFormList::RulesFormList(QWidget* parent)
    : SpokenItems(parent)
{
    for (const RulesForm form : allRulesForms()) {
        auto* const item = new QListWidgetItem(rulesFormText(form), this);
        item->setData(Qt::UserRole, QVariant::fromValue(form));
        item->setCheckState(Qt::Unchecked);
    }
    setAccessibleName(tr("Forms of the request", "name of a list for screen readers"));
    connect(this, &QListWidget::itemChanged, this, &RulesFormList::tellTicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QList<RulesForm> RulesFormList::ticked() const
{
    QList<RulesForm> forms;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            forms.append(item(row)->data(Qt::UserRole).value<RulesForm>());
    }
    return forms;
}

void RulesFormList::tick(const QList<RulesForm>& forms)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(
            forms.contains(item(row)->data(Qt::UserRole).value<RulesForm>()) ? Qt::Checked : Qt::Unchecked);
    setCurrentRow(int(std::max<qsizetype>(0, allRulesForms().indexOf(looked()))));
}

RulesForm RulesFormList::looked() const
{
    const QList<RulesForm> forms = ticked();
    const QListWidgetItem* const current = currentItem();
    if (current != nullptr && current->checkState() == Qt::Checked)
        return current->data(Qt::UserRole).value<RulesForm>();
    return forms.isEmpty() ? RulesForm::Text : forms.first();
}

/// Qt tells readers that the list is another one, and they say nothing.
void RulesFormList::tellTicked(const QListWidgetItem* item)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface* const list = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface* const told = list == nullptr ? nullptr : list->child(row(item));
    if (told == nullptr)
        return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(told, changed);
    QAccessible::updateAccessibility(&event);
}

QSize RulesFormList::sizeHint() const
{
    constexpr int lines = 8;
    return {sizeHintForColumn(0) + verticalScrollBar()->sizeHint().width() + 2 * frameWidth(),
        lines * sizeHintForRow(0) + 2 * frameWidth()};
}

QSize RulesFormList::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace PortCheck
