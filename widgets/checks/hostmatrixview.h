// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/support/vocabulary.h"
#include "widgets/style/spokenitems.h"

#include <QList>
#include <QTableView>

#include <optional>

namespace PortCheck {

class CheckTableModel;
class FittedColumns;
class HostMatrixModel;
class HostMatrixOrder;
enum class HostOrder;

/// All hosts of a run against all requirements, a cell a pair: whether one host is red, one port, or one site is seen
/// at a glance. Shows a CheckTableModel, which must outlive it, and never changes it. Arrows lead from cell to cell,
/// Enter or a double click to the checks of a cell.
class HostMatrixView final : public SpokenItems<QTableView> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostMatrixView)

public:
    explicit HostMatrixView(const CheckTableModel& checks, QWidget* parent = nullptr);

    void setOrder(HostOrder order);
    /// As HostMatrixOrder's.
    void setText(const QString& text);
    void setOutcomes(const QList<Outcome>& outcomes);

    /// How many hosts the run has, whatever the filter shows.
    [[nodiscard]] int hostCount() const;
    /// How many the filter shows.
    [[nodiscard]] int shownCount() const;
    /// Ids of the checks of the selected cells, the worst of a cell first; empty if none is selected.
    [[nodiscard]] QList<int> selectedChecks() const;
    /// The worst check of the current cell; none if there is no current one, or if it has no check.
    [[nodiscard]] std::optional<int> currentCheck() const;
    /// Selects the cells of these checks, and makes that of the first one the current one.
    /// @returns false if the filter hides one of them, and does nothing then.
    bool selectChecks(const QList<int>& ids);
    /// Makes the worst of all cells the current one.
    void selectWorst();
    /// For its menu: what a click on a head does, and the widths of its columns.
    [[nodiscard]] QList<QAction*> cellActions() const { return m_cellActions; }
    /// In pixels, with all hosts that are shown.
    [[nodiscard]] int wholeHeight() const;
    /// In pixels, with a few hosts below heads of as few lines as these can have.
    [[nodiscard]] int leastHeight() const;

Q_SIGNALS:
    void currentCheckChanged(); ///< another cell, or the same with new content
    void selectedChecksChanged();
    void checksWanted(const QList<int>& ids); ///< the person wants to see these as a table
    void shownCountChanged();
    void wholeHeightChanged(); ///< with the lines of its heads
    void menuWanted(const QPoint& place); ///< at this place on the screen

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event = nullptr) const override;

private:
    void setUpHeaders();
    /// Of the heads of columns.
    struct HeadWidths {
        int leastCharacters;
        int mostCharacters; ///< in a line
        double margin; ///< in heights of a line
    };

    /// In pixels.
    struct Heads {
        QList<int> widths;
        int height = 0;
    };

    void limitNames();
    void sizeHeads();
    [[nodiscard]] Heads broken(const HeadWidths& widths) const;
    [[nodiscard]] Heads ofFewLines() const;
    [[nodiscard]] Heads headsForWidth() const;
    [[nodiscard]] Heads fittingHeads();
    [[nodiscard]] int heightBelow(int headHeight) const;
    void addCellActions();
    void lookAtWorstSelected();
    [[nodiscard]] QModelIndexList cells() const;

    HostMatrixModel* m_matrix;
    HostMatrixOrder* m_order;
    QList<QAction*> m_cellActions;
    FittedColumns* m_columns;
    int m_wholeHeadHeight = 0; ///< with room for all lines, in pixels
};

} // namespace PortCheck
