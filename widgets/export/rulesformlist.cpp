// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/export/rulesformlist.h"

#include "widgets/export/rulesformtext.h"

#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace PortCheck {

RulesFormList::RulesFormList(QWidget* parent)
    : TickList(parent)
{
    for (const RulesForm form : allRulesForms()) {
        auto* const item = new QListWidgetItem(rulesFormText(form), this);
        item->setData(Qt::UserRole, QVariant::fromValue(form));
        item->setCheckState(Qt::Unchecked);
    }
    setAccessibleName(tr("Forms of the request", "name of a list for screen readers"));
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
