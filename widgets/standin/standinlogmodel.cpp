// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/standin/standinlogmodel.h"

#include "model/standin/standintext.h"

#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

StandInLogModel::StandInLogModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    constexpr auto between = std::chrono::milliseconds(100);
    m_due.setSingleShot(true);
    m_due.setInterval(between);
    connect(&m_due, &QTimer::timeout, this, &StandInLogModel::publish);
}

void StandInLogModel::clear()
{
    m_due.stop();
    beginResetModel();
    m_waiting.clear();
    m_shown.clear();
    endResetModel();
}

void StandInLogModel::add(const StandInEvent& event)
{
    if (m_waiting.size() == most)
        m_waiting.removeFirst();
    m_waiting.append(event);
    if (!m_due.isActive())
        m_due.start();
}

void StandInLogModel::publish()
{
    const QList<StandInEvent> fresh = std::exchange(m_waiting, {});
    if (const qsizetype over = m_shown.size() + fresh.size() - most; over > 0) {
        beginRemoveRows({}, 0, int(over) - 1);
        m_shown.remove(0, over);
        endRemoveRows();
    }
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + fresh.size()) - 1);
    m_shown += fresh;
    endInsertRows();
    Q_EMIT grown();
}

int StandInLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int StandInLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StandInLogModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole || !index.isValid())
        return {};
    const StandInEvent& event = m_shown.at(index.row());
    switch (index.column()) {
    case Time:
        return event.time.toLocalTime().toString(u"hh:mm:ss.zzz"_s);
    case From:
        return addressAndPort(event.peer, event.peerPort);
    case Port:
        return placeText(event.place);
    case What:
        return eventText(event);
    default:
        return {};
    }
}

QVariant StandInLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time", "column: when a stand-in was asked");
    case From:
        return tr("From", "column: who asked a stand-in");
    case Port:
        return tr("Port", "column: where a stand-in was asked");
    case What:
        return tr("What happened", "column: between a stand-in and who asked it");
    default:
        return {};
    }
}

} // namespace PortCheck
