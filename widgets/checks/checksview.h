// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/causes/findings.h"
#include "model/results/check.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace PortCheck {

class CheckFilterModel;
class CheckTableModel;
class ChecksColumns;
class ChecksFilterBar;
class ChecksLayoutBar;
class ChecksMenu;
class ChecksTable;
class HostMatrixView;
enum class CheckGrouping;
enum class ChecksLayout;
class StatusDelegate;

/// The checks of a run as a table, flat or in groups, or, which is the first view of more than three hosts, as a matrix
/// of hosts and requirements, with one filter for both. What is said of a group is said of all of its rows. Shows a
/// CheckTableModel, which it does not own, and never changes it.
class ChecksView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksView)

public:
    explicit ChecksView(CheckTableModel& model, QWidget* parent = nullptr);

    /// Adds an action to the menu of the rows; its shortcut works while they have the focus.
    void addRowAction(QAction* action);

    /// While a run is under way its table is shown before it has rows, and how many there are of an outcome is told a
    /// few times a second: readers of the screen are told of all that comes and goes.
    void setRunning(bool running);

    /// What needs attention in the run, for groups by cause; unchanged while it is checked again.
    void setCauses(const QList<Finding>& found);

    [[nodiscard]] QList<int> selectedIds() const;
    [[nodiscard]] bool hasSelection() const;
    /// The check of the current row, or the worst one of the current cell or group.
    [[nodiscard]] std::optional<CheckRecord> currentRecord() const;
    /// The selected checks as the table shows them, tab-separated, below a line with the names of the columns.
    [[nodiscard]] QString selectedText() const;
    /// Puts the selected checks on the clipboard, as text and as a table. Does nothing if none is selected.
    void copyRows();

    /// Makes a row the current one, unless the person has chosen one: the first of those with these \a ids, or else the
    /// first of the worst ones.
    void selectWorst(const QList<int>& ids = {});

    /// Selects the rows of the checks with these ids, and makes the first of them the current one. Takes the filter
    /// away where it hides one of them.
    void selectChecks(const QList<int>& ids);

    /// Makes the columns as wide as what stands in them, when a run is over. What a person has set stays.
    void fitColumns();
    /// More rows in a low window.
    void setBrief(bool brief);

    void focusFilter();
    /// The table or the matrix, whichever is shown; null if no check is.
    [[nodiscard]] QWidget* shownRows() const;
    /// The columns and the grouping.
    [[nodiscard]] QByteArray headerState() const;
    /// An unusable state leaves both as they are.
    void restoreHeaderState(const QByteArray& state);

Q_SIGNALS:
    void currentRecordChanged(); ///< another row, or the same one with new content
    void selectionChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpBars();
    void setUpTable();
    void setUpMatrix();
    void setUpMenu();
    void showLayout(ChecksLayout layout);
    void proposeLayout();
    [[nodiscard]] bool isMatrix() const;
    QWidget* makeMatrixPage();
    QWidget* makeEmptyPage();
    QWidget* makeNoMatchPage();
    void count();
    void countSoon();
    void choosePage();
    void keepRows();
    void chooseHeight();
    void setGrouping(CheckGrouping grouping);
    void openCause();
    void popUpMenu(const QPoint& place);
    void copyCsv();
    void copyMarkdown();
    [[nodiscard]] QList<int> selectedRows() const;
    bool selectShown(const QList<int>& ids);
    [[nodiscard]] std::optional<int> worstShown(const QList<int>& ids) const;

    CheckTableModel& m_model;
    CheckFilterModel* m_filter;
    ChecksLayoutBar* m_layouts;
    ChecksFilterBar* m_bar;
    QStackedWidget* m_pages;
    ChecksTable* m_table;
    HostMatrixView* m_matrix;
    QWidget* m_matrixPage; ///< with its overview
    ChecksLayout m_layout;
    bool m_isLayoutChosen = false; ///< by the person: then it stays
    StatusDelegate* m_delegate;
    ChecksColumns* m_columns; ///< of m_table, which owns it
    ChecksMenu* m_menu;
    QList<Finding> m_found;
    bool m_isRunning = false;
    QTimer m_countDue; ///< while a run is under way
    QWidget* m_empty;
    QWidget* m_noMatch;
};

} // namespace PortCheck
