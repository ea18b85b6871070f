// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/checkscolumns.h"

#include "model/table/checktablemodel.h"
#include "model/words/checktext.h"
#include "widgets/checks/statusdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSet>
#include <QStyle>
#include <QTreeView>

#include <algorithm>
#include <numeric>

namespace PortCheck {

namespace {

constexpr int lastColumn = CheckTableModel::Found; // takes the rest
constexpr char byHand = 'H'; // in front of a state whose widths a person has set
constexpr char byItself = 'A';

/// The usual content of a column.
QString sampleOf(int column)
{
    switch (column) {
    case CheckTableModel::Requirement:
        return CheckTableModel::dynamicPortText(QStringLiteral("49152"));
    case CheckTableModel::Protocol:
        return QStringLiteral("UDP");
    case CheckTableModel::TargetHost:
        return QStringLiteral("dc1.domain.example");
    case CheckTableModel::Address:
        return QStringLiteral("255.255.255.255");
    case CheckTableModel::Status:
        return outcomeText(Outcome::NotApplicable);
    case CheckTableModel::Latency:
        return QStringLiteral("1000.0 ms");
    default:
        return {};
    }
}

} // namespace

ChecksColumns::ChecksColumns(QTreeView& table, StatusDelegate& delegate)
    : QObject(&table)
    , m_table(table)
    , m_delegate(delegate)
{
    QHeaderView* const header = m_table.header();
    header->setStretchLastSection(true);
    fit();
    connect(header, &QHeaderView::sectionResized, this,
        [this](int column) { m_isByHand = m_isByHand || (!m_isFitting && column != lastColumn); });
    m_table.viewport()->installEventFilter(this);
}

void ChecksColumns::fitToContent()
{
    constexpr int mostRows = 2000;
    const QAbstractItemModel* const model = m_table.model();
    QHash<int, QSet<QString>> texts; // many rows say the same
    for (int row = 0; row < std::min(model->rowCount(), mostRows); ++row) {
        for (int column = 0; column < CheckTableModel::ColumnCount; ++column)
            texts[column].insert(model->index(row, column).data(Qt::DisplayRole).toString());
    }
    m_content.clear();
    for (auto each = texts.cbegin(); each != texts.cend(); ++each) {
        int widest = 0;
        for (const QString& text : each.value())
            widest = std::max(widest, m_table.fontMetrics().horizontalAdvance(text));
        m_content.insert(each.key(), widest);
    }
    fit();
}

QByteArray ChecksColumns::state() const
{
    return (m_isByHand ? byHand : byItself) + m_table.header()->saveState();
}

void ChecksColumns::restore(const QByteArray& state)
{
    // An earlier version's has no mark, and widths that cut what was found.
    const bool isMarked = state.startsWith(byHand) || state.startsWith(byItself);
    const QScopedValueRollback fitting(m_isFitting, true);
    if (m_table.header()->restoreState(isMarked ? state.mid(1) : state))
        m_isByHand = state.startsWith(byHand);
    fit();
}

bool ChecksColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ChecksColumns::fit()
{
    QHeaderView* const header = m_table.header();
    const QScopedValueRollback fitting(m_isFitting, true);
    const auto widths = [](auto widthOf) {
        QList<int> all;
        for (int column = 0; column < lastColumn; ++column)
            all.append(widthOf(column));
        return all;
    };
    const auto leftBeside = [this](const QList<int>& all) {
        return m_table.viewport()->width() - std::accumulate(all.cbegin(), all.cend(), 0);
    };
    if (!m_isByHand) {
        QList<int> chosen = widths([this](int column) { return usualWidth(column); });
        if (!m_content.isEmpty() && leftBeside(chosen) < leastWidth(lastColumn))
            chosen = widths([this](int column) { return leastWidth(column); });
        for (int column = 0; column < lastColumn; ++column)
            header->resizeSection(column, chosen.at(column));
    }
    chooseLines(leftBeside(widths([header](int column) { return header->sectionSize(column); })));
}

/// Two lines a row where what was found needs them, unless too few rows would be left to see.
void ChecksColumns::chooseLines(int room)
{
    const int leastRows = m_delegate.isDense() ? 8 : 5;
    const bool needsTwo = !m_content.isEmpty() && room < leastWidth(lastColumn);
    const bool hasRoom = m_table.viewport()->height() >= leastRows * m_delegate.rowHeight(m_table.fontMetrics(), 2);
    const int lines = needsTwo && hasRoom ? 2 : 1;
    if (m_delegate.lines() == lines)
        return;
    m_delegate.setLines(lines);
    m_table.doItemsLayout();
}

/// In pixels, with room for every usual content, so that columns stand still from run to run.
int ChecksColumns::usualWidth(int column) const
{
    return widthFor(
        column, std::max(m_table.fontMetrics().horizontalAdvance(sampleOf(column)), m_content.value(column)));
}

/// In pixels, for what stands in the column and for its title.
int ChecksColumns::leastWidth(int column) const
{
    return widthFor(column, m_content.value(column));
}

int ChecksColumns::widthFor(int column, int text) const
{
    const int margin = m_table.fontMetrics().height();
    if (column == lastColumn)
        return text + margin;
    constexpr int mostCharacters = 36; // of a long name of a host: what was found needs the room more
    const int most = mostCharacters * m_table.fontMetrics().averageCharWidth();
    const int icon = m_table.style()->pixelMetric(QStyle::PM_SmallIconSize);
    const int content = std::min(text, most) + margin + (column == CheckTableModel::Status ? icon + margin / 2 : 0);
    return std::max(content, m_table.header()->sectionSizeHint(column));
}

} // namespace PortCheck
