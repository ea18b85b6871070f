// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/sources/sourcesmodel.h"

#include "model/words/shownname.h"
#include "model/words/sourcestext.h"

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

/// The computer, and below it what tells its runs apart.
QString headOf(const SourceColumn& column)
{
    constexpr qsizetype longest = 26; // as long as a time in brackets is, with some room
    if (column.computer.isEmpty() || !column.name.startsWith(column.computer))
        return shownName(column.name, longest);
    const QString which = column.name.sliced(column.computer.size()).trimmed();
    const QString computer = shownName(column.computer, longest);
    return which.isEmpty() ? computer : QString(computer + u'\n' + shownName(which, longest));
}

} // namespace

SourcesModel::SourcesModel(SourceMatrix matrix, QObject* parent)
    : QAbstractTableModel(parent)
    , m_matrix(std::move(matrix))
{
    build();
}

const SourceHost& SourcesModel::host(int row) const
{
    return m_matrix.hosts.at(m_lines.at(size_t(row)).host);
}

const SourceRow* SourcesModel::check(int row) const
{
    const Line line = m_lines.at(size_t(row));
    return line.check < 0 ? nullptr : &m_matrix.hosts.at(line.host).checks.at(line.check);
}

bool SourcesModel::isUnfolded(int row) const
{
    return m_unfolded.contains(m_lines.at(size_t(row)).host);
}

int SourcesModel::setUnfolded(int row, bool isUnfolded)
{
    const int host = m_lines.at(size_t(row)).host;
    while (m_lines.at(size_t(row)).check >= 0)
        --row;
    if (isUnfolded == m_unfolded.contains(host))
        return row;
    beginResetModel();
    if (isUnfolded)
        m_unfolded.insert(host);
    else
        m_unfolded.remove(host);
    build();
    endResetModel();
    return row;
}

void SourcesModel::setOnlyDifferent(bool only)
{
    if (only == m_onlyDifferent)
        return;
    beginResetModel();
    m_onlyDifferent = only;
    build();
    endResetModel();
}

void SourcesModel::build()
{
    m_lines.clear();
    for (int host = 0; host < m_matrix.hosts.size(); ++host) {
        const SourceHost& each = m_matrix.hosts.at(host);
        if (m_onlyDifferent && !each.differs && !each.failsFromOneAlone)
            continue;
        m_lines.push_back({host, -1});
        for (int check = 0; m_unfolded.contains(host) && check < each.checks.size(); ++check) {
            const QList<SourceAnswer>& answers = each.checks.at(check).answers;
            if (!m_onlyDifferent || differs(answers) || failsFromOneAlone(answers))
                m_lines.push_back({host, check});
        }
    }
}

int SourcesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SourcesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.columns.size());
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourceHost& ofHost = host(index.row());
    const SourceRow* const row = check(index.row());
    const SourceAnswer& answer = row != nullptr ? row->answers.at(index.column()) : ofHost.worst.at(index.column());
    switch (role) {
    case Qt::AccessibleTextRole:
        return sourceCellText(m_matrix, ofHost, row, index.column());
    case OutcomeRole:
        return answer.isAsked ? int(answer.outcome) : QVariant();
    case IsHostRole:
        return row == nullptr;
    default:
        return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        const SourceColumn& column = m_matrix.columns.at(section);
        if (role == Qt::ToolTipRole)
            return u"<p>%1</p>"_s.arg(sourceColumnText(column).toHtmlEscaped());
        return role == Qt::DisplayRole       ? headOf(column)
            : role == Qt::AccessibleTextRole ? QVariant(column.name)
                                             : QVariant();
    }
    const SourceRow* const row = check(section);
    const QString name = row == nullptr ? host(section).name : row->port + u'/' + token(row->protocol);
    constexpr qsizetype longest = 32; // of those that fit
    switch (role) {
    case Qt::DisplayRole:
        if (row != nullptr)
            return QString(u"      "_s + name);
        return QString((isUnfolded(section) ? u"▾ "_s : u"▸ "_s) + shownName(name, longest));
    case Qt::ToolTipRole:
        return u"<p>%1</p>"_s.arg(name.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return name;
    default:
        return {};
    }
}

} // namespace PortCheck
