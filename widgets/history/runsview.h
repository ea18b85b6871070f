// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace PortCheck {

/// A list of runs. Choosing a row while the keyboard is elsewhere tells screen readers of no focus there, as QTreeView
/// does.
class RunsView final : public QTreeView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunsView)

public:
    using QTreeView::QTreeView;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace PortCheck
