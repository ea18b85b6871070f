// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/checksmenu.h"

#include "widgets/checks/checkscolumns.h"
#include "widgets/checks/checkstable.h"
#include "widgets/style/columnwidths.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

namespace PortCheck {

ChecksMenu::ChecksMenu(ChecksTable& table, ChecksColumns& columns, QObject* parent)
    : QObject(parent)
    , m_table(table)
    , m_columns(columns)
    , m_widths(addColumnWidths(&table, ViewMenu::ItsOwn))
{
    QHeaderView* const header = table.header();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& place) {
        QMenu* const menu = newMenu();
        addColumns(*menu);
        menu->popup(header->mapToGlobal(place));
    });
}

void ChecksMenu::popUp(const QPoint& place, bool ofTable, bool hasCause)
{
    QMenu* const menu = newMenu();
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->addActions(m_rowActions);
    addCopies(*menu);
    menu->addSeparator();
    QAction* const cause = menu->addAction(tr("Open the &cause", "menu entry: shows all checks of the same cause"));
    cause->setObjectName(QStringLiteral("openCause"));
    cause->setEnabled(hasCause);
    connect(cause, &QAction::triggered, this, &ChecksMenu::causeWanted);
    if (ofTable) {
        addFolding(*menu);
        menu->addSeparator();
        addSorting(*menu->addMenu(tr("&Sort by", "menu entry: opens a list of columns")));
        addColumns(*menu->addMenu(tr("C&olumns", "menu entry: opens a list of columns")));
    } else {
        menu->addSeparator();
        menu->addActions(m_cellActions);
    }
    menu->popup(place);
}

QMenu* ChecksMenu::newMenu() const
{
    auto* const menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void ChecksMenu::addCopies(QMenu& menu)
{
    QAction* const csv = menu.addAction(tr("Copy as CS&V", "menu entry: the selected rows, for spreadsheets"));
    csv->setObjectName(QStringLiteral("copyCsv"));
    connect(csv, &QAction::triggered, this, &ChecksMenu::csvWanted);
    QAction* const markdown = menu.addAction(tr("Copy as &Markdown", "menu entry: the selected rows, for wikis"));
    markdown->setObjectName(QStringLiteral("copyMarkdown"));
    connect(markdown, &QAction::triggered, this, &ChecksMenu::markdownWanted);
}

void ChecksMenu::addFolding(QMenu& menu)
{
    if (!m_table.rootIsDecorated()) // there are no groups
        return;
    menu.addSeparator();
    QAction* const fold = menu.addAction(tr("&Fold all groups", "menu entry: only their headings are shown"));
    connect(fold, &QAction::triggered, &m_table, [this] { m_table.foldAll(true); });
    QAction* const unfold = menu.addAction(tr("&Unfold all groups", "menu entry: their rows are shown"));
    connect(unfold, &QAction::triggered, &m_table, [this] { m_table.foldAll(false); });
}

void ChecksMenu::addSorting(QMenu& menu)
{
    QHeaderView* const header = m_table.header();
    const int sorted = header->sortIndicatorSection();
    auto* const group = new QActionGroup(&menu);
    const auto add = [&](const QString& text, int column) {
        QAction* const action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(column == sorted);
        group->addAction(action);
        connect(action, &QAction::triggered, header,
            [header, column] { header->setSortIndicator(column, header->sortIndicatorOrder()); });
    };
    add(tr("As &planned", "menu entry: in the order of the port table"), -1);
    for (const int column : m_columns.inOrder()) {
        if (m_columns.isShown(column))
            add(headOf(column), column);
    }
    menu.addSeparator();
    QAction* const down = menu.addAction(tr("&Descending", "menu entry that is ticked or not: the order of rows"));
    down->setCheckable(true);
    down->setChecked(header->sortIndicatorOrder() == Qt::DescendingOrder);
    down->setEnabled(sorted >= 0);
    connect(down, &QAction::triggered, header, [header, sorted](bool isDown) {
        header->setSortIndicator(sorted, isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void ChecksMenu::addColumns(QMenu& menu)
{
    auto* const forward = new QMenu(tr("&Move forward", "menu entry: opens a list of columns"), &menu);
    for (const int column : m_columns.inOrder()) {
        QAction* const shown = menu.addAction(headOf(column));
        shown->setCheckable(true);
        shown->setChecked(m_columns.isShown(column));
        shown->setEnabled(ChecksColumns::canHide(column));
        connect(shown, &QAction::triggered, &m_columns,
            [this, column](bool isShown) { m_columns.setShown(column, isShown); });
        if (m_columns.isShown(column) && ChecksColumns::canHide(column)) {
            connect(forward->addAction(headOf(column)), &QAction::triggered, &m_columns,
                [this, column] { m_columns.moveForward(column); });
        }
    }
    menu.addSeparator();
    menu.addMenu(forward);
    menu.addAction(m_widths);
    connect(menu.addAction(tr("&Usual columns", "menu entry: as at first")), &QAction::triggered, &m_columns,
        &ChecksColumns::reset);
}

QString ChecksMenu::headOf(int column) const
{
    return m_table.model()->headerData(column, Qt::Horizontal).toString();
}

} // namespace PortCheck
