// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/ticklist.h"

#include <QAccessible>

namespace PortCheck {

TickList::TickList(QWidget* parent)
    : SpokenItems(parent)
{
    connect(this, &QListWidget::itemChanged, this, &TickList::tellTicked);
}

void TickList::tellTicked(const QListWidgetItem* item)
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

} // namespace PortCheck
