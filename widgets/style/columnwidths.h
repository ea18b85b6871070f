// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QHash>
#include <QPointer>

class QAbstractItemView;
class QAction;
class QHeaderView;

namespace PortCheck {

/// The widths of a table's columns as numbers of characters: what the mouse does between two heads, keys do here. Each
/// change is seen at once; Cancel takes all of them back. A column that takes the rest of the room isn't among them,
/// nor is a hidden one.
class ColumnWidths final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnWidths)

public:
    ColumnWidths(QHeaderView* header, QWidget* parent);

    void reject() override;

private:
    QPointer<QHeaderView> m_header;
    QHash<int, int> m_before; ///< by section, in pixels
};

/// Whether a view has a menu of its own; if not, its actions become one.
enum class ViewMenu { FromActions, ItsOwn };

/// An entry of the menu of \a view that opens a ColumnWidths for its heads. It is added to the view's actions, from
/// which its menu is made unless it has one of its own; the view owns it.
QAction* addColumnWidths(QAbstractItemView* view, ViewMenu menu = ViewMenu::FromActions);

} // namespace PortCheck
