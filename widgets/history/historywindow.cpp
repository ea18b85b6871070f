// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/history/historywindow.h"

#include "widgets/style/columnwidths.h"
#include "widgets/style/fittedcolumns.h"
#include "widgets/style/focusheir.h"
#include "widgets/style/menukey.h"
#include "widgets/style/plainlabel.h"
#include "widgets/style/screenroom.h"
#include "widgets/style/seenorder.h"
#include "widgets/style/spokenitems.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace PortCheck {

using namespace Qt::StringLiterals;

HistoryWindow::HistoryWindow(const RunHistory& history, bool isOn, QWidget* parent)
    : QDialog(parent)
    , m_history(history)
    , m_isOn(isOn)
    , m_words(plainLabel({}, this))
    , m_view(new SpokenItems<QTreeView>(this))
    , m_columns(new FittedColumns(m_view->header()))
    , m_open(new QPushButton(tr("&Open", "button: opens the results of an earlier run"), this))
    , m_compare(new QPushButton(tr("&Compare with what is shown", "button"), this))
    , m_sideBySide(new QPushButton(tr("&Side by side", "button: shows the selected runs of several computers"), this))
    , m_delete(new QPushButton(tr("&Delete…", "button: removes the results of an earlier run"), this))
{
    setWindowTitle(tr("History", "title of the window with earlier runs"));
    layOut();
    connect(m_view, &QTreeView::doubleClicked, this, &HistoryWindow::openSelected); // Enter is the default button's
    connect(m_open, &QPushButton::clicked, this, &HistoryWindow::openSelected);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (const QStringList paths = selectedPaths(); paths.size() == 1)
            Q_EMIT compareWanted(paths.constFirst());
    });
    connect(m_sideBySide, &QPushButton::clicked, this, [this] { Q_EMIT sideBySideWanted(selectedPaths()); });
    connect(m_delete, &QPushButton::clicked, this, &HistoryWindow::askBeforeDeleting);
    auto* const remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(remove);
    connect(remove, &QAction::triggered, this, &HistoryWindow::askBeforeDeleting);
    remove->setText(tr("Delete…", "menu entry: removes the results of an earlier run"));
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryWindow::showActions);
    refresh();
    m_view->setFocus();
}

void HistoryWindow::layOut()
{
    m_view->setModel(&m_model);
    m_view->setObjectName(u"history"_s);
    m_view->setAccessibleName(tr("Earlier runs", "name of a table, for screen readers"));
    m_view->setRootIsDecorated(false);
    m_view->setAllColumnsShowFocus(true);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTabKeyNavigation(false);
    m_open->setObjectName(u"openRun"_s);
    m_open->setDefault(true);
    m_compare->setObjectName(u"compareRun"_s);
    m_delete->setObjectName(u"deleteRun"_s);
    m_sideBySide->setObjectName(u"sideBySide"_s);
    m_sideBySide->setToolTip(tr("What one computer reaches and another one doesn't: select several runs"));
    for (QPushButton* const button : {m_compare, m_sideBySide, m_delete})
        button->setAutoDefault(false);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(m_sideBySide);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_open);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    constexpr QSize size(130, 26); // in characters and lines
    const QSize wanted(size.width() * fontMetrics().averageCharWidth(), size.height() * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(roomOnScreen(*this)));
    keepOnScreen(this);
    addColumnWidths(m_view);
    addMenuKey(this);
    orderAsSeen(this);
}

void HistoryWindow::refresh()
{
    const QStringList selected = selectedPaths();
    const QModelIndex before = m_view->currentIndex();
    const QString current = before.isValid() ? m_model.entry(before.row()).path : QString();
    m_history.recover(); // of a run that could not be kept before, or of another program that has ended
    m_model.setEntries(m_history.list());
    int currentRow = 0; // the newest
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.entry(row).path == current)
            currentRow = row;
    }
    m_columns->fit([this] {
        for (int column = 0; column < HistoryModel::Targets; ++column) {
            m_view->resizeColumnToContents(column);
            m_view->setColumnWidth(column, m_view->columnWidth(column) + 2 * fontMetrics().averageCharWidth());
        }
    });
    m_view->setCurrentIndex(m_model.index(currentRow, 0));
    for (int row = 0; selected.size() > 1 && row < m_model.rowCount(); ++row) {
        if (selected.contains(m_model.entry(row).path))
            m_view->selectionModel()->select(
                m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    const QString folder = QDir::toNativeSeparators(m_history.folder());
    m_words->setText(m_isOn && m_model.rowCount() == 0
            ? tr("No run has been kept yet. Each is from now on, in %1.", "%1 a folder").arg(folder)
            : m_isOn
            ? tr("Each run is kept in %1.", "%1 a folder").arg(folder)
            : tr("New runs are not kept: that is switched off in the settings. Earlier ones are in %1.", "%1 a folder")
                  .arg(folder));
    showActions();
}

QStringList HistoryWindow::selectedPaths() const
{
    QStringList paths;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        paths.append(m_model.entry(row.row()).path);
    return paths;
}

void HistoryWindow::showActions()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const bool isReadable = rows.size() == 1 && m_model.entry(rows.constFirst().row()).error.isEmpty();
    setPossible(m_open, isReadable);
    setPossible(m_compare, isReadable);
    const auto readable = std::count_if(
        rows.begin(), rows.end(), [this](const QModelIndex& row) { return m_model.entry(row.row()).error.isEmpty(); });
    setPossible(m_sideBySide, readable > 1);
    setPossible(m_delete, !rows.isEmpty());
}

/// What can't be pressed any more leaves the focus to the list.
void HistoryWindow::setPossible(QPushButton* button, bool possible)
{
    if (!possible)
        passFocus(button, m_view);
    button->setEnabled(possible);
}

void HistoryWindow::openSelected()
{
    if (const QStringList paths = selectedPaths(); m_open->isEnabled())
        Q_EMIT openWanted(paths.constFirst());
}

void HistoryWindow::askBeforeDeleting()
{
    const QStringList paths = selectedPaths();
    if (paths.isEmpty())
        return;
    auto* const question = new QMessageBox(QMessageBox::Question, tr("Delete runs", "title of a question"),
        tr("Delete %n run(s) from the history? Their files are gone then.", "a question", int(paths.size())),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* const yes = question->addButton(tr("&Delete", "button: answers a question"), QMessageBox::AcceptRole);
    yes->setObjectName(u"reallyDelete"_s);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, paths] { deletePaths(paths); });
    question->open();
}

void HistoryWindow::deletePaths(const QStringList& paths)
{
    const int row = m_view->currentIndex().row();
    QStringList left;
    for (const QString& path : paths) {
        if (!m_history.remove(path))
            left.append(QDir::toNativeSeparators(path));
    }
    refresh();
    m_view->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), 0));
    if (!left.isEmpty())
        m_words->setText(tr("Not deleted: %1.", "%1 a list of files").arg(left.join(", "_L1)));
}

} // namespace PortCheck
