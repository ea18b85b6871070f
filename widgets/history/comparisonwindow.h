// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/comparison.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace PortCheck {

/// Two runs beside each other: a group for each kind of change, one for what else is new and, folded, what fails as it
/// did. A window beside the main one; what it shows is a value.
class ComparisonWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonWindow)

public:
    /// The most changes of one kind that are listed; the results file has them all.
    static constexpr qsizetype mostOfAKind = 5000;

    explicit ComparisonWindow(Comparison comparison, QWidget* parent = nullptr);

    /// All of it in words, as it is copied: see comparisonLines().
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// Enter or a double click on a check.
    void checkWanted(const PortCheck::CheckChange& change);

private:
    void addChanges(ChangeKind kind);
    void addNews();
    QTreeWidgetItem* addGroup(const QString& name, qsizetype count);
    void layOut();

    const Comparison m_comparison;
    QTreeWidget* m_view;
};

} // namespace PortCheck
