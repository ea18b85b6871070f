// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/help/keyswindow.h"

#include "widgets/style/actionicon.h"
#include "widgets/style/columnwidths.h"
#include "widgets/style/menukey.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/seenorder.h"
#include "widgets/style/spokenitems.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace PortCheck {

KeysWindow::KeysWindow(const QList<KeyRow>& keys, QWidget* parent)
    : QDialog(parent)
    , m_table(new SpokenItems<QTreeWidget>(this))
{
    setWindowTitle(tr("Keys", "title of a window: a table of keyboard shortcuts"));
    m_table->setObjectName(QStringLiteral("keyTable"));
    m_table->setAccessibleName(tr("Keys and what they do", "name of a table for screen readers"));
    m_table->setHeaderLabels({tr("Keys", "column"), tr("What they do", "column"), tr("Where", "column")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    for (const KeyRow& key : keys) {
        auto* const item = new QTreeWidgetItem(m_table, {key.keys, key.what, key.where});
        item->setData(0, Qt::AccessibleTextRole,
            tr("%1: %2. %3", "a line of the table of keys for screen readers; %1 keys, %2 what they do, %3 where")
                .arg(key.keys, key.what, key.where));
    }
    addColumnWidths(m_table);
    addMenuKey(this);
    layOut();
    m_table->setCurrentItem(m_table->topLevelItem(0));
    m_table->setFocus();
}

void KeysWindow::layOut()
{
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)
        ->setIcon(actionIcon(ActionGlyph::Close)); // the style's own icon is black even on a dark background
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    const int gap = 2 * fontMetrics().averageCharWidth();
    int width = m_table->verticalScrollBar()->sizeHint().width() + 2 * gap;
    for (int i = 0; i < m_table->columnCount(); ++i) { // no word is cut where the screen has room
        m_table->resizeColumnToContents(i);
        m_table->setColumnWidth(i, m_table->columnWidth(i) + gap);
        width += m_table->columnWidth(i);
    }
    constexpr int lines = 36;
    resize(QSize(width, lines * fontMetrics().lineSpacing()).boundedTo(roomOnScreen(*this)));
    keepOnScreen(this);
    orderAsSeen(this);
}

} // namespace PortCheck
