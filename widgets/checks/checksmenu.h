// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPoint>

class QAction;
class QMenu;

namespace PortCheck {

class ChecksColumns;
class ChecksTable;

/// The menu of the rows and cells of a run's checks, and that of the table's heads. What the mouse does on a head, keys
/// do here: sort, choose and move columns.
class ChecksMenu final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecksMenu)

public:
    /// \a table and \a columns outlive this.
    ChecksMenu(ChecksTable& table, ChecksColumns& columns, QObject* parent);

    /// Adds an action that comes first in the menu of rows; it stays its owner's.
    void addRowAction(QAction* action) { m_rowActions.append(action); }

    /// Adds an action that only the menu of cells has; it stays its owner's.
    void addCellAction(QAction* action) { m_cellActions.append(action); }

    /// Opens the menu of rows at \a place on the screen. \a ofTable: with what only the table has. \a hasCause: there
    /// is a cause to open.
    void popUp(const QPoint& place, bool ofTable, bool hasCause);

Q_SIGNALS:
    void csvWanted(); ///< the selected rows, on the clipboard
    void markdownWanted(); ///< the same
    void causeWanted(); ///< of the current row

private:
    [[nodiscard]] QMenu* newMenu() const;
    void addCopies(QMenu& menu);
    void addFolding(QMenu& menu);
    void addSorting(QMenu& menu);
    void addColumns(QMenu& menu);
    [[nodiscard]] QString headOf(int column) const;

    ChecksTable& m_table;
    ChecksColumns& m_columns;
    QAction* m_widths; ///< of the table's columns
    QList<QAction*> m_rowActions;
    QList<QAction*> m_cellActions;
};

} // namespace PortCheck
