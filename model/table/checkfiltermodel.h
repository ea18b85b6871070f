// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/vocabulary.h"

#include <QCollator>
#include <QList>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace PortCheck {

/// The rows of a CheckTableModel that a person wants to see, in the order they want. Follows live changes. Sorting by a
/// column compares its SortRole, rows without a value last, equal ones in plan order; sorting by column -1 gives the
/// plan order, which is also the initial one.
class CheckFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckFilterModel)

public:
    explicit CheckFilterModel(QObject* parent = nullptr);

    /// Shows the rows in which every word of \a text occurs, in any case; an empty text shows all.
    void setText(const QString& text);
    /// Shows the rows with these outcomes; none of them shows all.
    void setOutcomes(const QList<Outcome>& outcomes);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || !m_outcomes.isEmpty(); }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// A CheckTableModel.
    void setSourceModel(QAbstractItemModel* model) override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    /// The value that a row is sorted by in the current column.
    struct Key {
        std::optional<double> number;
        std::optional<QString> text; ///< neither is set if the row has no value

        [[nodiscard]] bool isKnown() const { return number || text; }
    };
    [[nodiscard]] const Key& keyOf(const QModelIndex& index) const;
    void forgetKeys(int first, int last);

    QStringList m_words;
    QList<Outcome> m_outcomes;
    bool m_byPlan = true;
    QCollator m_collator;
    /// By row of the source, created when needed: thousands of rows are compared again and again while they change.
    mutable std::vector<std::optional<Key>> m_keys;
};

} // namespace PortCheck
