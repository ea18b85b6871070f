// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/evidencetree.h"

#include "model/words/bytelines.h"
#include "widgets/style/actionicon.h"
#include "widgets/style/columnwidths.h"
#include "widgets/style/copytext.h"
#include "widgets/style/fittedcolumns.h"

#include <QAction>
#include <QByteArray>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

QStandardItem* makeItem(const QString& text)
{
    auto* const item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    return item;
}

/// Of a row whose text stands over both columns. The second has an item as well: the arrow keys stay in their column.
QList<QStandardItem*> spanningRow(QStandardItem* item)
{
    return {item, makeItem({})};
}

QString lineOf(const QModelIndex& index)
{
    const QString name = index.siblingAtColumn(0).data().toString();
    const QString value = index.siblingAtColumn(1).data().toString();
    return value.isEmpty() ? QString(name + u'\n') : QString(name + u'\t' + value + u'\n');
}

/// \a index and all that is folded below it.
void addLines(QString& text, const QModelIndex& index)
{
    text += lineOf(index);
    const QModelIndex first = index.siblingAtColumn(0);
    for (int row = 0; row < first.model()->rowCount(first); ++row)
        addLines(text, first.model()->index(row, 0, first));
}

} // namespace

EvidenceTree::EvidenceTree(QWidget* parent)
    : SpokenItems(parent)
    , m_model(new QStandardItemModel(0, 2, this))
    , m_copy(new QAction(actionIcon(ActionGlyph::Copy), tr("Copy rows", "menu entry"), this))
    , m_columns(new FittedColumns(header()))
{
    setObjectName(QStringLiteral("evidence"));
    setAccessibleName(tr("What came back", "name of a tree for screen readers"));
    setModel(m_model);
    m_model->setHorizontalHeaderLabels(
        {tr("Name", "column of what came back: what a value is"), tr("Value", "column of what came back")});
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setUniformRowHeights(true);
    header()->setStretchLastSection(true);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &EvidenceTree::copy);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addColumnWidths(this);
}

void EvidenceTree::showLines(const QList<EvidenceLine>& lines, const Evidence& said)
{
    const bool isSame = m_shown == lines && byteLines(m_said) == byteLines(said);
    m_shown = lines;
    m_said = said;
    if (isSame)
        return;
    m_model->removeRows(0, m_model->rowCount());
    m_bytesInLine = 0;
    for (const EvidenceLine& line : lines)
        addLine(line);
    showBytes();
    shareWidth();
}

void EvidenceTree::addLine(const EvidenceLine& line)
{
    const QStringList values = line.value.split(u'\n');
    QStandardItem* const name = makeItem(line.label);
    if (values.size() == 1) {
        m_model->appendRow({name, makeItem(line.value)});
        return;
    }
    m_model->appendRow(
        {name, makeItem(tr("%n line(s)", "in place of a long value, which is folded", int(values.size())))});
    for (const QString& value : values) {
        name->appendRow(spanningRow(makeItem(value)));
        setFirstColumnSpanned(name->rowCount() - 1, name->index(), true);
    }
}

/// Their letters, which stand last, are what most people look for: fewer bytes a line rather than letters out of sight.
qsizetype EvidenceTree::bytesThatFit() const
{
    constexpr qsizetype fewest = 4;
    const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int margins = 2 * indentation() + 2 * metrics.averageCharWidth();
    qsizetype inLine = usualBytesInLine;
    const auto widthOf = [&](qsizetype bytes) {
        return metrics.horizontalAdvance(bytesText(QByteArray(bytes, 'W'), bytes)) + margins;
    };
    while (inLine > fewest && widthOf(inLine) > viewport()->width())
        inLine /= 2;
    return inLine;
}

/// Below all else, over both columns, and folded at first: they are long, and few need them.
void EvidenceTree::showBytes()
{
    const qsizetype inLine = bytesThatFit();
    const QList<EvidenceLine> dumps = byteLines(m_said, inLine);
    if (dumps.isEmpty() || m_bytesInLine == inLine)
        return;
    const bool isNew = std::exchange(m_bytesInLine, inLine) == 0;
    for (const EvidenceLine& dump : isNew ? dumps : QList<EvidenceLine>()) {
        m_model->appendRow(spanningRow(makeItem(dump.label)));
        setFirstColumnSpanned(m_model->rowCount() - 1, {}, true);
    }
    for (qsizetype i = 0; i < dumps.size(); ++i)
        fillDump(*m_model->item(int(m_model->rowCount() - dumps.size() + i)), dumps.at(i).value);
}

void EvidenceTree::fillDump(QStandardItem& name, const QString& bytes)
{
    name.removeRows(0, name.rowCount());
    const QStringList values = bytes.split(u'\n');
    for (const QString& value : values) {
        QStandardItem* const item = makeItem(value);
        item->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        item->setToolTip({});
        name.appendRow(spanningRow(item));
        setFirstColumnSpanned(name.rowCount() - 1, name.index(), true);
    }
}

void EvidenceTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    showBytes();
    shareWidth();
}

/// The names take what they need, and less than half: the values need the room more.
void EvidenceTree::shareWidth()
{
    constexpr int namesShare = 42; // per cent
    m_columns->fit([this] {
        setColumnWidth(0, std::min(sizeHintForColumn(0), viewport()->width() * namesShare / 100));
    });
}

QString EvidenceTree::selectedText() const
{
    QString text;
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            addLines(text, m_model->index(row, 0));
        return text;
    }
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex& a, const QModelIndex& b) {
        return visualRect(a).top() < visualRect(b).top(); // as seen
    });
    for (const QModelIndex& row : std::as_const(rows)) {
        if (isExpanded(row))
            text += lineOf(row);
        else
            addLines(text, row);
    }
    return text;
}

void EvidenceTree::copy()
{
    copyText(this, selectedText());
}

} // namespace PortCheck
