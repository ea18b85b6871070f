// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/hostmatrixmodel.h"

#include "model/table/checksentence.h"
#include "model/words/tabletext.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

bool contains(const std::vector<int>& numbers, int number)
{
    return std::find(numbers.cbegin(), numbers.cend(), number) != numbers.cend();
}

} // namespace

HostMatrixModel::Requirement HostMatrixModel::requirementOf(const Check& check)
{
    return {check.position.row, check.protocol};
}

QString HostMatrixModel::headOf(const Check& check)
{
    return tr("%1\n%2", "head of a column; %1: ports, %2: TCP or UDP")
        .arg(tableText(check.requirement), QString(token(check.protocol)));
}

HostMatrixModel::HostMatrixModel(const CheckTableModel& checks, QObject* parent)
    : QAbstractTableModel(parent)
    , m_checks(checks)
{
    connect(&checks, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { place(first, last); });
    connect(&checks, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) { note(first.row(), last.row()); });
    // Rows of the table have other numbers then: at once, before anybody asks.
    connect(&checks, &QAbstractItemModel::rowsRemoved, this, &HostMatrixModel::build);
    connect(&checks, &QAbstractItemModel::modelReset, this, &HostMatrixModel::build);
    connect(&checks, &CheckTableModel::published, this, &HostMatrixModel::refresh);
    build();
}

int HostMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_hosts.size());
}

int HostMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_requirements.size());
}

QVariant HostMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Host& host = m_hosts.at(size_t(index.row()));
    const Cell& cell = host.cells.at(size_t(index.column()));
    switch (role) {
    case Qt::AccessibleTextRole:
        return sentence(host, cell);
    case OutcomeRole:
        return cell.records.empty() ? QVariant() : int(cell.outcome);
    case PhaseRole:
        return cell.records.empty() ? QVariant() : int(cell.phase);
    case ChecksRole: {
        QList<int> ids;
        for (const int record : worstFirst(cell))
            ids.append(m_checks.record(record).id);
        return QVariant::fromValue(ids);
    }
    case SearchRole: {
        QStringList texts;
        for (const int record : cell.records)
            texts.append(m_checks.index(record, 0).data(CheckTableModel::SearchRole).toString());
        return texts;
    }
    case HostRole:
        return host.name;
    case WorstRole:
        return int(host.worst);
    case SiteRole:
        return host.site;
    default:
        return {};
    }
}

QVariant HostMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int sections = orientation == Qt::Vertical ? rowCount() : columnCount();
    if (section < 0 || section >= sections || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (orientation == Qt::Vertical)
        return m_hosts.at(size_t(section)).name;
    return *std::next(m_requirements.cbegin(), section);
}

/// Everything anew, from the rows that the table has now.
void HostMatrixModel::build()
{
    beginResetModel();
    m_changed.clear();
    m_requirements.clear();
    m_rowOfHost.clear();
    m_hosts.clear();
    for (const CheckRecord& record : m_checks.records()) {
        m_requirements.insert(requirementOf(record.check), headOf(record.check));
        addHost(record.check);
    }
    std::stable_sort(m_hosts.begin(), m_hosts.end(), [](const Host& a, const Host& b) { return a.first < b.first; });
    for (int row = 0; row < rowCount(); ++row) {
        Host& host = m_hosts.at(size_t(row));
        host.cells.resize(size_t(columnCount()));
        m_rowOfHost.insert(host.name, row);
    }
    for (int record = 0; record < m_checks.rowCount(); ++record) {
        if (const auto [host, column] = placeOf(record); host != nullptr)
            host->cells.at(size_t(column)).records.push_back(record);
    }
    for (Host& host : m_hosts)
        judge(host);
    endResetModel();
}

void HostMatrixModel::addHost(const Check& check)
{
    const auto known = m_rowOfHost.constFind(check.hostName());
    if (known == m_rowOfHost.cend()) {
        m_rowOfHost.insert(check.hostName(), rowCount());
        m_hosts.push_back({.name = check.hostName(), .first = check.position});
        return;
    }
    Host& host = m_hosts.at(size_t(*known));
    host.first = std::min(host.first, check.position);
}

/// Where a check has its cell; no host if there is none for it, or if its host goes by another name by now.
HostMatrixModel::Place HostMatrixModel::placeOf(int record)
{
    const Check& check = m_checks.record(record).check;
    const auto row = m_rowOfHost.constFind(check.hostName());
    const auto requirement = m_requirements.constFind(requirementOf(check));
    if (row == m_rowOfHost.cend() || requirement == m_requirements.cend())
        return {};
    return {&m_hosts.at(size_t(*row)), int(std::distance(m_requirements.cbegin(), requirement))};
}

/// Takes in new rows of the table; everything anew where one has no cell yet.
void HostMatrixModel::place(int first, int last)
{
    for (int record = first; record <= last; ++record) {
        const auto [host, column] = placeOf(record);
        if (host == nullptr)
            return build();
        host->cells.at(size_t(column)).records.push_back(record);
        m_changed.insert(host->name);
    }
}

/// Notes whose row is to be judged anew; everything anew where a check has moved to another cell.
void HostMatrixModel::note(int first, int last)
{
    for (int record = first; record <= last; ++record) {
        const auto [host, column] = placeOf(record);
        if (host == nullptr || !contains(host->cells.at(size_t(column)).records, record))
            return build();
        m_changed.insert(host->name);
    }
}

void HostMatrixModel::refresh()
{
    for (const QString& name : std::exchange(m_changed, {})) {
        const int row = m_rowOfHost.value(name);
        judge(m_hosts.at(size_t(row)));
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void HostMatrixModel::judge(Host& host) const
{
    host.worst = Outcome::NotRun;
    for (Cell& cell : host.cells) {
        cell.outcome = Outcome::NotRun;
        cell.phase = Phase::Done;
        for (const int row : cell.records) {
            const CheckRecord& record = m_checks.record(row);
            cell.outcome = std::max(cell.outcome, outcomeOf(record));
            cell.phase = std::min(cell.phase, record.phase);
            if (const QString site = textIn(record.seen.evidence, "site"_L1); !site.isEmpty())
                host.site = site;
        }
        if (cell.outcome == Outcome::Fail)
            cell.phase = Phase::Done; // it can't get worse
        host.worst = std::max(host.worst, cell.outcome);
    }
}

/// The checks of a cell as rows of the table.
std::vector<int> HostMatrixModel::worstFirst(const Cell& cell) const
{
    std::vector<int> rows = cell.records;
    std::stable_sort(rows.begin(), rows.end(),
        [this](int a, int b) { return outcomeOf(m_checks.record(a)) > outcomeOf(m_checks.record(b)); });
    return rows;
}

QString HostMatrixModel::sentence(const Host& host, const Cell& cell) const
{
    const std::vector<int> rows = worstFirst(cell);
    if (rows.empty())
        return tr("%1: not asked for", "a cell of hosts and requirements; %1: a host").arg(host.name);
    const QString whole = checkSentence(m_checks.record(rows.front()));
    if (rows.size() == 1)
        return whole;
    return tr("%1 (the worst of %n checks)", "%1: what a check says", int(rows.size())).arg(whole);
}

} // namespace PortCheck
