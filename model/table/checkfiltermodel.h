// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"
#include "model/support/vocabulary.h"
#include "model/table/checkgroups.h"

#include <QAbstractItemModel>
#include <QCollator>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace PortCheck {

class CheckTableModel;

/// The rows of a CheckTableModel that a person wants to see, in the order they want, flat or under groups. Follows live
/// changes, a batch of the source at a time: what is selected and unfolded stays so. Sorting by a column compares its
/// SortRole, rows without a value last, equal ones in plan order; sorting by column -1 gives the plan order, which is
/// also the initial one. Arranging all rows costs O(n log n). The rows of groups have the source's OutcomeRole,
/// PhaseRole and IdRole, of their worst row, and the roles below. Lives in the GUI thread.
class CheckFilterModel final : public QAbstractItemModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckFilterModel)

public:
    enum Role {
        GroupKeyRole = Qt::UserRole + 100, ///< QString: the same for the same group as long as the run is the same
        CountsRole, ///< QString: how many of a group's rows have which status, in words
    };

    explicit CheckFilterModel(QObject* parent = nullptr);

    /// Shows the rows in which every word of \a text occurs, in any case; an empty text shows all.
    void setText(const QString& text);
    /// Shows the rows that are done and have these outcomes; none of them shows all.
    void setOutcomes(const QList<Outcome>& outcomes);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || !m_outcomes.isEmpty(); }

    /// All indexes become invalid.
    void setGrouping(CheckGrouping grouping);
    [[nodiscard]] CheckGrouping grouping() const { return m_grouping; }
    /// The findings of the run, for groups by cause; checks without one are grouped by their outcome.
    void setCauses(const QList<Finding>& found);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// \a model must outlive it, or the model's own signals; must be called once.
    void setSourceModel(CheckTableModel* model);

    [[nodiscard]] bool isGroup(const QModelIndex& index) const;
    /// Of the source: the row of a check, or the worst row of a group. \a index must be valid.
    [[nodiscard]] int sourceRow(const QModelIndex& index) const;
    /// Of the source: the row of a check, or all rows of a group, as they are shown.
    [[nodiscard]] QList<int> sourceRows(const QModelIndex& index) const;
    /// Where a row of the source is shown; invalid if it is not.
    [[nodiscard]] QModelIndex indexOf(int sourceRow, int column = 0) const;
    /// Whether \a a, a check, stands above \a b, another one.
    [[nodiscard]] bool isShownBefore(const QModelIndex& a, const QModelIndex& b) const;
    /// The rows of the source that are shown, in their order.
    [[nodiscard]] QList<int> shownRows() const;
    /// Whether the heading of each group says what stands in this column.
    [[nodiscard]] bool isSaidByGroups(int column) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// After other rows are shown, or rows in other places.
    void arranged();

private:
    /// The value that a row is sorted by in the current column.
    struct Key {
        std::optional<double> number;
        std::optional<QString> text; ///< neither is set if the row has no value

        [[nodiscard]] bool isKnown() const { return number || text; }
    };

    /// Of a row of the source.
    struct Place {
        int group = -1; ///< negative: not shown
        int row = 0; ///< in its group
    };

    [[nodiscard]] bool isFlat() const { return m_grouping == CheckGrouping::None; }
    [[nodiscard]] bool accepts(int sourceRow) const;
    [[nodiscard]] const Key& keyOf(int sourceRow) const;
    [[nodiscard]] int compare(int a, int b) const;
    [[nodiscard]] bool isGroupBefore(const CheckGroup& a, const CheckGroup& b) const;
    [[nodiscard]] bool isInOrder(int sourceRow) const;
    [[nodiscard]] const std::vector<int>& rowsInPlanOrder() const;
    [[nodiscard]] std::vector<int> acceptedRows() const;
    void makeGroups();
    void keepOrder();
    void forgetOrder()
    {
        m_planOrder.clear();
        m_sortedOrder.clear();
    }
    void sortRows(std::vector<int>& rows) const;
    void note(int first, int last);
    void takeOut(int first, int last);
    void forgetFilter();
    void follow();
    void tell(const std::vector<int>& changed);
    void arrange();
    void build();
    void movePersistent(const std::vector<CheckGroup>& before);
    [[nodiscard]] QVariant groupData(const CheckGroup& group, int column, int role) const;

    CheckTableModel* m_checks = nullptr;
    QStringList m_words;
    QList<Outcome> m_outcomes;
    CheckGrouping m_grouping = CheckGrouping::None;
    CheckCauses m_causes;
    int m_column = -1; ///< that is sorted by; -1: as planned
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QCollator m_collator;
    std::vector<CheckGroup> m_groups; ///< as they are shown; a single one without a row of its own where rows are flat
    std::vector<Place> m_places; ///< by row of the source, of all that are known here
    std::vector<int> m_changed; ///< rows of the source since the last batch
    // By row of the source, made when needed: thousands of rows are compared again and again while they change.
    mutable std::vector<std::optional<Key>> m_keys;
    mutable std::vector<std::optional<bool>> m_accepted;
    mutable std::vector<int> m_planOrder; ///< all rows of the source; empty: not known
    std::vector<int> m_sortedOrder; ///< the same by the column that is sorted by; empty: not known
};

} // namespace PortCheck
