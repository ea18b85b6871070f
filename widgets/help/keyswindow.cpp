// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/help/keyswindow.h"

#include "widgets/style/actionicon.h"
#include "widgets/style/columnwidths.h"
#include "widgets/style/fittedcolumns.h"
#include "widgets/style/menukey.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/seenorder.h"
#include "widgets/style/spokenitems.h"
#include "widgets/style/wrappedrows.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QList>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace PortCheck {

namespace {

constexpr int mostKeyLines = 8; ///< of a row

} // namespace

KeysWindow::KeysWindow(const QList<KeyRow>& keys, QWidget* parent)
    : QDialog(parent)
    , m_table(new SpokenItems<QTreeWidget>(this))
    , m_columns(new FittedColumns(m_table->header()))
{
    setWindowTitle(tr("Keys", "title of a window: a table of keyboard shortcuts"));
    m_table->setObjectName(QStringLiteral("keyTable"));
    m_table->setAccessibleName(tr("Keys and what they do", "name of a table for screen readers"));
    m_table->setHeaderLabels({tr("Keys", "column"), tr("What they do", "column"), tr("Where", "column")});
    m_table->setRootIsDecorated(false);
    m_table->setWordWrap(true);
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
    m_columns->fit([this] { // each line whole, where the screen has room
        for (int i = 0; i < m_table->columnCount(); ++i)
            m_table->setColumnWidth(i, longestText(*m_table, i));
    });
    const int frame = 4 * fontMetrics().averageCharWidth();
    const int width = m_table->verticalScrollBar()->sizeHint().width() + m_table->header()->length() + frame;
    constexpr int lines = 36;
    resize(QSize(width, lines * fontMetrics().lineSpacing()).boundedTo(roomOnScreen(*this)));
    keepOnScreen(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->header(), &QHeaderView::sectionResized, this, [this] { wrapRows(*m_table, mostKeyLines); });
    orderAsSeen(this);
}

bool KeysWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        m_columns->fit([this] { fitColumns(); });
    return QDialog::eventFilter(watched, event);
}

/// Their longest words have room, and what is left over goes to those first that need little to have each line whole.
void KeysWindow::fitColumns()
{
    struct Wish {
        int more; ///< than what it has
        int column;
    };
    QList<Wish> wishes;
    QList<int> widths;
    for (int i = 0; i < m_table->columnCount(); ++i) {
        const int most = longestText(*m_table, i);
        widths.append(std::min(longestWord(*m_table, i) + fontMetrics().height(), most));
        wishes.append({most - widths.last(), i});
    }
    std::sort(wishes.begin(), wishes.end(), [](const Wish& a, const Wish& b) { return a.more < b.more; });
    int rest = std::max(widthBesideScrollBar(*m_table) - std::accumulate(widths.cbegin(), widths.cend(), 0), 0);
    int waiting = int(wishes.size());
    for (const Wish& wish : std::as_const(wishes)) {
        const int share = std::min(wish.more, rest / waiting--);
        widths[wish.column] += share;
        rest -= share;
    }
    for (int i = 0; i < m_table->columnCount(); ++i)
        m_table->setColumnWidth(i, widths.at(i));
    wrapRows(*m_table, mostKeyLines);
}

} // namespace PortCheck
