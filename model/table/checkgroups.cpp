// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/checkgroups.h"

#include "model/table/checktablemodel.h"
#include "model/words/checktext.h"
#include "model/words/findingtext.h"
#include "model/words/tabletext.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct CheckGroupText {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::CheckGroup)
};

/// The text of a column if all rows have it; empty otherwise.
QString textOfAll(const std::vector<int>& rows, const CheckTableModel& checks, int column)
{
    const auto textOf = [&](int row) { return checks.index(row, column).data(Qt::DisplayRole).toString(); };
    const QString text = textOf(rows.front());
    const bool isSame = std::all_of(rows.cbegin() + 1, rows.cend(), [&](int row) { return textOf(row) == text; });
    return isSame ? text : QString();
}

/// Takes the name and the address of a host into the title, as far as all rows have them.
void describeHost(CheckGroup& group, const CheckTableModel& checks)
{
    const QString names = textOfAll(group.rows, checks, CheckTableModel::TargetHost);
    const QString address = textOfAll(group.rows, checks, CheckTableModel::Address);
    const QString host = names.isEmpty() ? checks.record(group.first).check.hostName() : names;
    group.title = hostText(host, address);
    if (!names.isEmpty())
        group.said.append(CheckTableModel::TargetHost);
    if (!address.isEmpty())
        group.said.append(CheckTableModel::Address);
}

void describeRequirement(CheckGroup& group, const CheckTableModel& checks)
{
    const Check& check = checks.record(group.first).check;
    const QString port = textOfAll(group.rows, checks, CheckTableModel::Requirement);
    const QString service = textOfAll(group.rows, checks, CheckTableModel::ServiceName);
    group.title = CheckGroupText::tr("%1/%2", "%1: ports, %2: TCP or UDP")
                      .arg(port.isEmpty() ? tableText(check.requirement) : port, QString(token(check.protocol)));
    group.said.append(CheckTableModel::Protocol);
    if (!port.isEmpty())
        group.said.append(CheckTableModel::Requirement);
    if (service.isEmpty())
        return;
    group.title = CheckGroupText::tr("%1, %2", "%1: 389/TCP, %2: the name of a service").arg(group.title, service);
    group.said.append(CheckTableModel::ServiceName);
}

/// What needs attention first, then what is done, then what waits.
int placeInCounts(const CheckRecord& record)
{
    constexpr int phaseStep = 100;
    return record.phase == Phase::Done ? -int(record.verdict.outcome) : phaseStep - int(record.phase);
}

void judge(CheckGroup& group, const CheckTableModel& checks)
{
    QMap<int, std::pair<QString, int>> counts;
    group.outcome = Outcome::NotRun;
    group.phase = Phase::Done;
    group.first = group.worst = group.rows.front();
    for (const int row : group.rows) {
        const CheckRecord& record = checks.record(row);
        auto& [text, count] = counts[placeInCounts(record)];
        if (count++ == 0)
            text = statusText(record);
        if (checks.isBefore(row, group.first))
            group.first = row;
        if (outcomeOf(record) > group.outcome) {
            group.outcome = outcomeOf(record);
            group.worst = row;
        }
        group.phase = std::min(group.phase, record.phase);
    }
    if (group.outcome == Outcome::Fail)
        group.phase = Phase::Done; // it can't get worse
    QStringList parts;
    for (const auto& [text, count] : std::as_const(counts))
        parts.append(CheckGroupText::tr("%1: %2", "%1: a word such as Fail, %2: how many rows").arg(text).arg(count));
    group.counts = parts.join(", "_L1);
}

} // namespace

CheckCauses::CheckCauses(const QList<Finding>& found)
    : m_found(found)
{
    for (int rank = 0; rank < int(found.size()); ++rank) {
        for (const int id : found.at(rank).checks) {
            if (!m_rankOfId.contains(id))
                m_rankOfId.insert(id, rank);
        }
    }
}

int CheckCauses::rankOf(const CheckRecord& record) const
{
    const auto known = m_rankOfId.constFind(record.id);
    if (known != m_rankOfId.cend())
        return *known;
    return int(m_found.size()) + int(Outcome::Fail) - int(outcomeOf(record));
}

QString CheckCauses::title(int rank) const
{
    if (rank < int(m_found.size()))
        return headingText(m_found.at(rank));
    return outcomeText(Outcome(int(Outcome::Fail) - (rank - int(m_found.size()))));
}

QString groupKey(CheckGrouping grouping, const CheckRecord& record, const CheckCauses& causes)
{
    switch (grouping) {
    case CheckGrouping::None:
        break;
    case CheckGrouping::Host:
        return record.check.hostName();
    case CheckGrouping::Requirement:
        return QString::number(record.check.position.row) + u'/' + token(record.check.protocol);
    case CheckGrouping::Cause:
        return QString::number(causes.rankOf(record));
    }
    return {};
}

void describe(CheckGroup& group, CheckGrouping grouping, const CheckTableModel& checks, const CheckCauses& causes)
{
    judge(group, checks);
    group.said.clear();
    switch (grouping) {
    case CheckGrouping::None:
        break;
    case CheckGrouping::Host:
        describeHost(group, checks);
        break;
    case CheckGrouping::Requirement:
        describeRequirement(group, checks);
        break;
    case CheckGrouping::Cause:
        group.rank = causes.rankOf(checks.record(group.first));
        group.title = causes.title(group.rank);
        if (const CheckRecord& first = checks.record(group.first); group.title == statusText(first))
            group.counts = QString::number(group.rows.size()); // of nothing else
        break;
    }
}

QString groupSentence(const CheckGroup& group)
{
    return CheckGroupText::tr("Group %1: %2", "for screen readers; %1: a host, a port or a cause, %2: Fail: 2, Pass: 9")
        .arg(group.title, group.counts);
}

} // namespace PortCheck
