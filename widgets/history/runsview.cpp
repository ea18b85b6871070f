// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/history/runsview.h"

namespace PortCheck {

void RunsView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (hasFocus())
        QTreeView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
}

} // namespace PortCheck
