// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/findingcards.h"

#include <QKeyEvent>

namespace PortCheck {

FindingCards::FindingCards(QWidget* parent)
    : SpokenItems(parent)
{
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("What needs attention", "name of the list for screen readers"));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QListWidget::itemClicked, this, &FindingCards::cardChosen);
}

void FindingCards::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    SpokenItems::currentChanged(current, previous);
    scheduleDelayedItemsLayout();
    Q_EMIT cardChanged();
}

/// Who comes here by key is told the card at once.
void FindingCards::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && count() > 0)
        setCurrentRow(0);
    SpokenItems::focusInEvent(event);
}

void FindingCards::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT cardEntered();
    else
        QListWidget::keyPressEvent(event);
}

void FindingCards::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    Q_EMIT laidOut();
}

void FindingCards::scrollContentsBy(int dx, int dy)
{
    QListWidget::scrollContentsBy(dx, dy);
    Q_EMIT laidOut();
}

void FindingCards::updateGeometries()
{
    QListWidget::updateGeometries();
    Q_EMIT laidOut();
}

} // namespace PortCheck
