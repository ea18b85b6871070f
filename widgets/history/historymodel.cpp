// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/history/historymodel.h"

#include "model/words/checktext.h"
#include "model/words/momenttext.h"
#include "widgets/style/statusicon.h"
#include "widgets/style/statusmark.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString begunText(const HistoryEntry& entry)
{
    return entry.startedAt.isValid() ? momentText(entry.startedAt) : QFileInfo(entry.path).fileName();
}

QString outcomeOfRunText(const HistoryEntry& entry)
{
    if (!entry.error.isEmpty())
        return HistoryModel::tr("Not readable", "in a list of files");
    const QString all = QLocale().toString(entry.checks);
    QString text = entry.fail > 0
        ? HistoryModel::tr("%1 of %2 failed", "what came out of a run: %1 and %2 numbers of checks")
              .arg(QLocale().toString(entry.fail), all)
        : HistoryModel::tr("%1: %2 checks", "%1 the outcome of a run, %2 number").arg(outcomeText(entry.outcome), all);
    if (!entry.cancelled)
        return text;
    return HistoryModel::tr("%1; stopped, %2 of %3 done", "%1 what came out of a run, %2 and %3 numbers of checks")
        .arg(text, QLocale().toString(entry.checks - entry.notRun), all);
}

QString hostsOfRunText(const HistoryEntry& entry)
{
    return entry.error.isEmpty() ? entry.targets.join(", "_L1) : entry.error;
}

} // namespace

void HistoryModel::setEntries(const QList<HistoryEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const HistoryEntry& entry = m_entries.at(index.row());
    const QString texts[ColumnCount]{
        begunText(entry), entry.sourceHost, outcomeOfRunText(entry), hostsOfRunText(entry)};
    switch (role) {
    case Qt::DisplayRole:
        return texts[index.column()];
    case Qt::AccessibleTextRole:
        return index.column() == Begun
            ? tr("%1 on %2, %3, %4", "a row of a list of runs; %1 time, %2 computer, %3 outcome, %4 hosts")
                  .arg(texts[Begun], texts[Computer], texts[Result], texts[Targets])
            : texts[index.column()];
    case Qt::ToolTipRole:
        return u"<p>%1</p><p>%2</p>"_s.arg(
            texts[Targets].toHtmlEscaped(), QDir::toNativeSeparators(entry.path).toHtmlEscaped());
    case Qt::DecorationRole:
        if (index.column() != Result)
            return {};
        return statusIcon(entry.error.isEmpty() ? statusMark(entry.outcome) : StatusMark::Inconclusive);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Begun:
        return tr("Begun", "column: when a run began");
    case Computer:
        return tr("On", "column: the computer that a run was made on");
    case Result:
        return tr("Result", "column: what came out of a run");
    case Targets:
        return tr("Targets", "column: the hosts of a run");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace PortCheck
