// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/checks/checkscolumns.h"

#include "model/table/checkfiltermodel.h"
#include "model/table/checktablemodel.h"
#include "model/words/checktext.h"
#include "model/words/tabletext.h"
#include "widgets/checks/statusdelegate.h"
#include "widgets/style/fittedcolumns.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSet>
#include <QStyle>
#include <QTreeView>

#include <algorithm>
#include <numeric>
#include <utility>

namespace PortCheck {

namespace {

constexpr int lastColumn = CheckTableModel::Found; // takes the rest
constexpr quint32 columnsVersion = 0x47504302; // of no earlier version's, whose states began otherwise

/// The usual content of a column.
QString sampleOf(int column)
{
    switch (column) {
    case CheckTableModel::Requirement:
        return CheckTableModel::dynamicPortText(QStringLiteral("49152"));
    case CheckTableModel::Protocol:
        return QStringLiteral("UDP");
    case CheckTableModel::ServiceName:
        return serviceText(Service::EndpointMapper);
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

/// The columns that tell no row from another: a target that all rows have, an address that goes with the target.
QSet<int> constantColumns(const QList<CheckRecord>& records)
{
    if (records.isEmpty())
        return {};
    const Check& first = records.constFirst().check;
    const auto isSo = [&](auto says) {
        return std::all_of(records.cbegin(), records.cend(), [&](const CheckRecord& each) { return says(each.check); });
    };
    QSet<int> columns;
    if (isSo([&](const Check& check) { return check.namesText() == first.namesText(); }))
        columns.insert(CheckTableModel::TargetHost);
    if (isSo([&](const Check& check) { return !check.address.isEmpty() && check.address == first.address; })
        || isSo([](const Check& check) { return check.address == check.target; }))
        columns.insert(CheckTableModel::Address);
    return columns;
}

} // namespace

ChecksColumns::ChecksColumns(
    QTreeView& table, StatusDelegate& delegate, const CheckTableModel& checks, const CheckFilterModel& shown)
    : QObject(&table)
    , m_table(table)
    , m_delegate(delegate)
    , m_checks(checks)
    , m_shown(shown)
{
    QHeaderView* const header = m_table.header();
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    fit();
    connect(header, &QHeaderView::sectionResized, this,
        [this](int column) { m_isByHand = m_isByHand || (!m_isFitting && column != lastColumn); });
    connect(&shown, &CheckFilterModel::arranged, this, [this] {
        if (std::exchange(m_rows, m_checks.rowCount()) != m_checks.rowCount()) {
            const QSet<int> constant = constantColumns(m_checks.records());
            if (std::exchange(m_constant, constant) != constant)
                return fit();
        }
        for (int column = 0; column < lastColumn; ++column) {
            if (m_shown.isSaidByGroups(column) && isShown(column))
                return fit();
        }
    });
    m_table.viewport()->installEventFilter(this);
}

void ChecksColumns::fitToContent()
{
    constexpr int mostRows = 2000;
    QHash<int, QSet<QString>> texts; // many rows say the same
    for (int row = 0; row < std::min(m_checks.rowCount(), mostRows); ++row) {
        for (int column = 0; column < CheckTableModel::ColumnCount; ++column)
            texts[column].insert(m_checks.index(row, column).data(Qt::DisplayRole).toString());
    }
    m_content.clear();
    for (auto each = texts.cbegin(); each != texts.cend(); ++each) {
        int widest = 0;
        for (const QString& text : each.value())
            widest = std::max(widest, m_table.fontMetrics().horizontalAdvance(text));
        m_content.insert(each.key(), widest);
    }
    m_constant = constantColumns(m_checks.records());
    fit();
}

void ChecksColumns::fit()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    chooseColumns();
    if (!m_isByHand)
        fitWidths();
    chooseLines(roomBeside(widths(&ChecksColumns::currentWidth)));
}

bool ChecksColumns::canHide(int column)
{
    return column != CheckTableModel::Requirement;
}

bool ChecksColumns::isShown(int column) const
{
    return !m_table.isColumnHidden(column);
}

void ChecksColumns::setShown(int column, bool isShown)
{
    if (!canHide(column))
        return;
    m_chosen.insert(column, isShown);
    fit();
}

void ChecksColumns::moveForward(int column)
{
    QHeaderView* const header = m_table.header();
    const int from = header->visualIndex(column);
    int to = from - 1;
    while (to > 0 && header->isSectionHidden(header->logicalIndex(to)))
        --to;
    if (to > 0) // the first one stays
        header->moveSection(from, to);
}

QList<int> ChecksColumns::inOrder() const
{
    QList<int> columns;
    for (int place = 0; place < m_table.header()->count(); ++place)
        columns.append(m_table.header()->logicalIndex(place));
    return columns;
}

void ChecksColumns::reset()
{
    m_chosen.clear();
    m_isByHand = false;
    for (int column = 0; column < m_table.header()->count(); ++column)
        m_table.header()->moveSection(m_table.header()->visualIndex(column), column);
    fit();
}

QByteArray ChecksColumns::state() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << columnsVersion << m_isByHand << m_chosen << m_table.header()->saveState();
    return bytes;
}

void ChecksColumns::restore(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    bool isByHand = false;
    QMap<int, bool> chosen;
    QByteArray header;
    stream >> version;
    if (version != columnsVersion) // before anything is read that may be of any size
        return;
    stream >> isByHand >> chosen >> header;
    const QScopedValueRollback fitting(m_isFitting, true);
    if (stream.status() == QDataStream::Ok && m_table.header()->restoreState(header)) {
        m_isByHand = isByHand;
        m_chosen = chosen;
    }
    fit();
}

bool ChecksColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

bool ChecksColumns::isWanted(int column) const
{
    if (!canHide(column))
        return true;
    if (m_shown.isSaidByGroups(column))
        return false;
    return m_chosen.value(column, !m_constant.contains(column));
}

void ChecksColumns::chooseColumns()
{
    QList<int> wereShown;
    for (int column = 0; column < CheckTableModel::ColumnCount; ++column) {
        if (isShown(column))
            wereShown.append(column);
        m_table.setColumnHidden(column, !isWanted(column));
    }
    // In one line of a low window, else in two with what breaking them costs.
    constexpr double shareOfTwoLines = 0.65;
    constexpr int fewCharacters = 30;
    const double share = m_delegate.isDense() ? 1 : shareOfTwoLines;
    const int few = fewCharacters * m_table.fontMetrics().averageCharWidth();
    const bool isFirstRun = m_content.isEmpty(); // then nobody knows yet how wide what is found will be
    const int whole = isFirstRun ? few : qRound(share * leastWidth(lastColumn));
    const auto widthOf = isFirstRun ? &ChecksColumns::usualWidth : &ChecksColumns::leastWidth;
    const std::pair<int, int> leastNeededFirst[]{
        {CheckTableModel::ServiceName, whole}, {CheckTableModel::Latency, std::min(whole, few)}};
    for (const auto& [column, least] : leastNeededFirst) {
        if (m_chosen.contains(column) || !isShown(column))
            continue;
        const bool isHidden = m_isByHand ? !wereShown.contains(column) : roomBeside(widths(widthOf)) < least;
        m_table.setColumnHidden(column, isHidden);
    }
}

void ChecksColumns::fitWidths()
{
    QList<int> chosen = widths(&ChecksColumns::usualWidth);
    if (!m_content.isEmpty() && roomBeside(chosen) < leastWidth(lastColumn))
        chosen = widths(&ChecksColumns::leastWidth);
    giveWay(chosen);
    for (int column = 0; column < lastColumn; ++column) {
        if (isShown(column))
            m_table.header()->resizeSection(column, chosen.at(column));
    }
    // The last one is stretched, and Qt may leave it wider than what is left.
    QHeaderView* const header = m_table.header();
    const int over = header->length() - m_table.viewport()->width();
    const int last = header->sectionSize(lastColumn);
    if (over > 0 && last - over >= header->sectionSizeHint(lastColumn))
        header->resizeSection(lastColumn, last - over);
}

/// What stands beside them would be scrolled out of sight: long names are cut before that.
void ChecksColumns::giveWay(QList<int>& widths) const
{
    constexpr int leastFound = 12; // characters
    constexpr int leastNamed = 9;
    const int character = m_table.fontMetrics().averageCharWidth();
    const int found = std::max(leastFound * character, m_table.header()->sectionSizeHint(lastColumn));
    int lack = found - roomBeside(widths);
    for (const int column : {CheckTableModel::TargetHost, CheckTableModel::Address, CheckTableModel::Requirement}) {
        const int least = std::max(leastNamed * character, m_table.header()->sectionSizeHint(column));
        const int given = std::clamp(lack, 0, std::max(widths.at(column) - least, 0));
        widths[column] -= given;
        lack -= given;
    }
}

/// In pixels, of all columns but the last one; 0 for what is hidden.
QList<int> ChecksColumns::widths(int (ChecksColumns::*widthOf)(int) const) const
{
    QList<int> all;
    for (int column = 0; column < lastColumn; ++column)
        all.append(isShown(column) ? (this->*widthOf)(column) : 0);
    return all;
}

int ChecksColumns::roomBeside(const QList<int>& widths) const
{
    return widthBesideScrollBar(m_table) - std::accumulate(widths.cbegin(), widths.cend(), 0);
}

int ChecksColumns::currentWidth(int column) const
{
    return m_table.header()->sectionSize(column);
}

/// Two lines in a row where what was found needs them, unless too few rows would be left to see, or there are so many
/// that the view would measure them for too long.
void ChecksColumns::chooseLines(int room)
{
    const int leastRows = m_delegate.isDense() ? 8 : 5;
    constexpr int mostRows = 2000;
    const bool needsTwo = !m_content.isEmpty() && room < leastWidth(lastColumn) && m_checks.rowCount() <= mostRows;
    const bool hasRoom = m_table.viewport()->height() >= leastRows * m_delegate.rowHeight(m_table.fontMetrics(), 2);
    const int width = needsTwo && hasRoom ? std::max(room - m_table.fontMetrics().height(), 1) : 0;
    if (m_delegate.lineWidth() == width)
        return;
    m_delegate.setLineWidth(width);
    m_table.setUniformRowHeights(width == 0);
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
    int content = std::min(text, most) + margin;
    if (column == CheckTableModel::Status)
        content += icon + margin / 2;
    else if (column == CheckTableModel::Requirement && m_shown.grouping() != CheckGrouping::None)
        content += 2 * m_table.indentation(); // of the group, and of the row below it
    return std::max(content, m_table.header()->sectionSizeHint(column));
}

} // namespace PortCheck
