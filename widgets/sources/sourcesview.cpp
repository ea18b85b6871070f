// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/sources/sourcesview.h"

#include "model/results/check.h"
#include "widgets/sources/sourcesmodel.h"
#include "widgets/style/statuscell.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <optional>

namespace PortCheck {

using namespace Qt::StringLiterals;

void SourcesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant outcome = index.data(SourcesModel::OutcomeRole);
    std::optional<StatusMark> mark;
    if (outcome.isValid())
        mark = statusMark(Phase::Done, Outcome(outcome.toInt()));
    painter->save();
    paintStatusCell(*painter, option, mark);
    paintCellFrames(*painter, option);
    painter->restore();
}

bool SourcesDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::AccessibleTextRole).toString().toHtmlEscaped();
    QToolTip::showText(event->globalPos(), u"<p>%1</p>"_s.arg(text), view);
    return true;
}

SourcesView::SourcesView(SourcesModel& model, QWidget* parent)
    : SpokenItems(parent)
    , m_model(model)
{
    setObjectName(u"sources"_s);
    setAccessibleName(tr("Hosts, as each computer saw them", "name of the matrix for screen readers"));
    setModel(&model);
    setItemDelegate(new SourcesDelegate(this));
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false); // Tab leads out, arrows lead through
    constexpr double lines = 1.6; // room around a mark
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qRound(lines * fontMetrics().height()));
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setTextElideMode(Qt::ElideMiddle);
    constexpr int nameCharacters = 40;
    verticalHeader()->setMaximumWidth(nameCharacters * fontMetrics().averageCharWidth());
    verticalHeader()->setSectionsClickable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    sizeHeads();
    connect(this, &QAbstractItemView::activated, this, &SourcesView::lead);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) {
        if (m_model.check(row) == nullptr)
            setUnfolded(row, !m_model.isUnfolded(row));
    });
}

void SourcesView::setUnfolded(int row, bool isUnfolded)
{
    const int column = std::max(currentIndex().column(), 0);
    setCurrentIndex(m_model.index(m_model.setUnfolded(row, isUnfolded), column));
}

void SourcesView::lead(const QModelIndex& cell)
{
    if (m_model.check(cell.row()) != nullptr)
        Q_EMIT detailsWanted(cell);
    else
        setUnfolded(cell.row(), !m_model.isUnfolded(cell.row()));
}

void SourcesView::keyPressEvent(QKeyEvent* event)
{
    const bool unfolds = event->key() == Qt::Key_Plus;
    if (currentIndex().isValid() && (unfolds || event->key() == Qt::Key_Minus)) {
        setUnfolded(currentIndex().row(), unfolds);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void SourcesView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    SpokenItems::currentChanged(current, previous);
    Q_EMIT currentCellChanged();
}

/// As wide as the name of each computer, within bounds.
void SourcesView::sizeHeads()
{
    constexpr int least = 8; // characters
    constexpr int most = 32;
    QFont bold = horizontalHeader()->font();
    bold.setBold(true); // while a cell below is selected
    const QFontMetrics metrics(bold);
    const int character = metrics.averageCharWidth();
    horizontalHeader()->setTextElideMode(Qt::ElideNone); // it would take two lines for one; they are short already
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int width = std::clamp(metrics.size(0, name).width(), least * character, most * character);
        horizontalHeader()->resizeSection(column, width + 2 * metrics.height());
    }
}

} // namespace PortCheck
