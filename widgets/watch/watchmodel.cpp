// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/watch/watchmodel.h"

#include "model/words/checktext.h"
#include "model/words/watchtext.h"
#include "widgets/style/statusicon.h"

#include <QIcon>

#include <utility>

namespace PortCheck {

namespace {

bool isSameCheck(const WatchTimeline& one, const WatchTimeline& other)
{
    return one.role == other.role && one.host == other.host && one.address == other.address && one.port == other.port
        && one.protocol == other.protocol;
}

} // namespace

WatchModel::WatchModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void WatchModel::show(const WatchLog& log, const TimeWindow& window)
{
    const qsizetype before = m_log.timelines.size();
    const qsizetype now = log.timelines.size();
    bool goesOn = now >= before;
    for (qsizetype i = 0; goesOn && i < before; ++i)
        goesOn = isSameCheck(m_log.timelines.at(i), log.timelines.at(i));
    m_window = window;
    if (!goesOn) {
        beginResetModel();
        m_log = log;
        endResetModel();
        return;
    }
    if (now > before) {
        beginInsertRows({}, int(before), int(now) - 1);
        m_log = log;
        endInsertRows();
    } else {
        m_log = log;
    }
    if (before > 0)
        Q_EMIT dataChanged(index(0, Now), index(int(before) - 1, ColumnCount - 1));
}

int WatchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_log.timelines.size());
}

int WatchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString WatchModel::textOf(const WatchTimeline& timeline, int column) const
{
    switch (column) {
    case CheckName:
        return watchedCheckText(timeline);
    case Now:
        return timeline.spans.isEmpty() ? QString() : outcomeText(timeline.spans.constLast().outcome);
    case Timeline:
        return {}; // drawn
    case Broken:
        return timeline.timesBroken == 0
            ? QString()
            : tr("%n time(s), %1", "how often and how long a check was broken; %1 a duration", timeline.timesBroken)
                  .arg(durationText(timeline.badMs));
    case Available:
        return availabilityText(timeline);
    default:
        return {};
    }
}

QVariant WatchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WatchTimeline& timeline = m_log.timelines.at(index.row());
    const QString now = textOf(timeline, Now);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(timeline, index.column());
    case Qt::DecorationRole:
        return index.column() == Now && !timeline.spans.isEmpty()
            ? QVariant(statusIcon(markOf(timeline.spans.constLast())))
            : QVariant();
    case Qt::ToolTipRole:
        return QString(watchedCheckText(timeline) + QStringLiteral(": ") + timelineText(timeline)).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        if (index.column() == CheckName)
            return tr("%1: now %2; %3", "a row for screen readers; %1 a check, %2 such as Pass, %3: broken 2 times")
                .arg(watchedCheckText(timeline), now, timelineText(timeline));
        if (index.column() == Timeline)
            return timelineText(timeline);
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), textOf(timeline, index.column()));
    default:
        return {};
    }
}

QVariant WatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CheckName:
        return tr("Port and host", "head of a column: which check");
    case Now:
        return tr("Now", "head of a column: the present state");
    case Timeline:
        return tr("Over time", "head of a column with drawings");
    case Broken:
        return tr("Broken", "head of a column: how often, how long");
    case Available:
        return tr("Available", "head of a column: a percentage of time");
    default:
        return {};
    }
}

} // namespace PortCheck
