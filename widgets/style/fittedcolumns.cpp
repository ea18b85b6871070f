// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/style/fittedcolumns.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace PortCheck {

bool takesTheRest(const QHeaderView& header, int column)
{
    int last = header.count() - 1;
    while (last > 0 && header.isSectionHidden(header.logicalIndex(last)))
        --last;
    return header.stretchLastSection() && header.visualIndex(column) == last;
}

int widthBesideScrollBar(const QAbstractScrollArea& view)
{
    const QScrollBar* const bar = view.verticalScrollBar();
    return view.viewport()->width() - (bar->isVisible() ? 0 : bar->sizeHint().width());
}

FittedColumns::FittedColumns(QHeaderView* header)
    : QObject(header)
{
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column, int before, int now) {
        const bool isShownOrHidden = before == 0 || now == 0 || !header->isVisible();
        if (m_isFitting || isShownOrHidden || takesTheRest(*header, column))
            return;
        m_isByHand = true;
        Q_EMIT changedByHand(column);
    });
}

void FittedColumns::fit(const std::function<void()>& setWidths)
{
    if (!m_isByHand)
        adjust(setWidths);
}

void FittedColumns::adjust(const std::function<void()>& setWidths)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    setWidths();
}

} // namespace PortCheck
