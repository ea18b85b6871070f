// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/table/checktablemodel.h"

#include "model/table/checksentence.h"
#include "model/words/checktext.h"
#include "model/words/statementtext.h"
#include "model/words/statetext.h"
#include "model/words/tabletext.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

namespace PortCheck {

namespace {

constexpr std::chrono::milliseconds publishInterval{50};

// Rows are read for a search once nothing has changed for a while, in pieces that nobody notices.
constexpr std::chrono::milliseconds restBeforeReading{250};
constexpr std::chrono::milliseconds restBetweenPieces{4};
constexpr qint64 pieceNs = 2'000'000;

QString displayText(const CheckRecord& record, int column)
{
    const Check& check = record.check;
    switch (CheckTableModel::Column(column)) {
    case CheckTableModel::Requirement:
        return check.service == Service::RpcEndpoint ? CheckTableModel::dynamicPortText(check.portText())
                                                     : check.portText();
    case CheckTableModel::Protocol:
        return token(check.protocol);
    case CheckTableModel::ServiceName:
        return serviceText(check.service);
    case CheckTableModel::TargetHost:
        return check.namesText();
    case CheckTableModel::Address:
        return check.address;
    case CheckTableModel::Status:
        return statusText(record);
    case CheckTableModel::Latency:
        return latencyText(record.seen);
    case CheckTableModel::Found:
        return foundText(record);
    case CheckTableModel::ColumnCount:
        break;
    }
    return {};
}

/// Looked up once: a run has few words of the port table, and thousands of rows.
const QString& translated(QHash<QString, QString>& known, const QString& words)
{
    auto found = known.constFind(words);
    if (found == known.cend())
        found = known.insert(words, tableText(words));
    return *found;
}

QStringList searchTexts(const CheckRecord& record, QHash<QString, QString>& known)
{
    QStringList words;
    words.reserve(CheckTableModel::ColumnCount + 11);
    for (int column = 0; column < CheckTableModel::ColumnCount; ++column) {
        if (column != CheckTableModel::ServiceName) // comes with the words of the table
            words.append(displayText(record, column));
    }
    const Check& check = record.check;
    const QString service = serviceName(check.service);
    words << check.requirement << service << check.role << check.purpose << translated(known, check.requirement)
          << translated(known, service) << translated(known, check.purpose) << stateText(record.seen)
          << explanationOf(record.verdict) << remedyOf(record.verdict) << QString(token(record.verdict.reason));
    return words;
}

} // namespace

QString CheckTableModel::dynamicPortText(const QString& port)
{
    return tr("%1 (dynamic)", "%1: a port or range that an endpoint mapper hands ports out of").arg(port);
}

CheckTableModel::CheckTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    m_publishTimer.setSingleShot(true);
    m_publishTimer.setInterval(publishInterval);
    connect(&m_publishTimer, &QTimer::timeout, this, &CheckTableModel::publish);
    m_readTimer.setSingleShot(true);
    connect(&m_readTimer, &QTimer::timeout, this, &CheckTableModel::readSome);
}

void CheckTableModel::clear()
{
    if (m_rowOfId.isEmpty())
        return;
    beginResetModel();
    m_publishTimer.stop();
    m_records.clear();
    m_added.clear();
    m_rowOfId.clear();
    m_changed.clear();
    m_searched.clear();
    m_readTimer.stop();
    m_nextToRead = 0;
    endResetModel();
    Q_EMIT published();
}

void CheckTableModel::addChecks(const QList<CheckRecord>& records)
{
    if (m_added.isEmpty())
        m_added.reserve(records.size());
    for (const CheckRecord& record : records) {
        if (m_rowOfId.contains(record.id)) {
            updateCheck(record);
            continue;
        }
        m_rowOfId.insert(record.id, int(m_records.size() + m_added.size()));
        m_added.append(record);
    }
    if (m_added.isEmpty() || m_publishTimer.isActive())
        return;
    publish();
    m_publishTimer.start();
}

void CheckTableModel::removeChecks(const QList<int>& ids)
{
    publish(); // so that every row is announced, and none has a change to announce
    const QSet<int> unwanted(ids.begin(), ids.end());
    const auto isUnwanted = [&](int row) { return unwanted.contains(m_records.at(row).id); };
    for (int end = rowCount(); end > 0;) {
        int first = end;
        while (first > 0 && isUnwanted(first - 1))
            --first;
        if (first == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, first, end - 1);
        for (int row = first; row < end; ++row)
            m_rowOfId.remove(m_records.at(row).id);
        m_records.remove(first, end - first);
        m_searched.remove(first, end - first);
        m_nextToRead = std::min(m_nextToRead, first);
        m_changed.resize(m_records.size());
        for (int row = first; row < int(m_records.size()); ++row)
            m_rowOfId.insert(m_records.at(row).id, row);
        endRemoveRows();
        end = std::min(first, rowCount()); // a listener may have cleared the table
    }
    m_readTimer.start(restBeforeReading);
    Q_EMIT published();
}

void CheckTableModel::updateCheck(const CheckRecord& record)
{
    const auto known = m_rowOfId.constFind(record.id);
    if (known == m_rowOfId.cend())
        return;
    const qsizetype row = *known;
    if (row >= m_records.size()) {
        m_added[row - m_records.size()] = record;
        return;
    }
    if (m_records.at(row) == record)
        return;
    m_records[row] = record;
    m_searched.forget(int(row));
    m_nextToRead = std::min(m_nextToRead, int(row));
    m_changed.setBit(row);
    if (!m_publishTimer.isActive())
        m_publishTimer.start();
}

void CheckTableModel::publish()
{
    m_publishTimer.stop();
    // Changes come first: a proxy sorts the new rows among the old ones by what these say now.
    const bool told = tellChanges();
    if (!told && m_added.isEmpty())
        return;
    insertAdded();
    m_readTimer.start(restBeforeReading);
    Q_EMIT published();
}

/// True if there was something to announce.
bool CheckTableModel::tellChanges()
{
    if (m_changed.count(true) == 0)
        return false;
    // Listeners may change the model again: what is announced now is taken off first.
    const QBitArray changed = std::exchange(m_changed, QBitArray(m_changed.size()));
    for (int row = 0; row < int(changed.size()); ++row) {
        if (!changed.testBit(row))
            continue;
        const int first = row;
        while (row + 1 < int(changed.size()) && changed.testBit(row + 1))
            ++row;
        if (row >= rowCount())
            break; // a listener has cleared the table
        Q_EMIT dataChanged(index(first, 0), index(row, ColumnCount - 1));
    }
    return true;
}

void CheckTableModel::insertAdded()
{
    if (m_added.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(m_added.size()) - 1);
    m_records.append(std::exchange(m_added, {}));
    m_changed.resize(m_records.size());
    endInsertRows();
}

void CheckTableModel::readSome()
{
    QElapsedTimer spent;
    spent.start();
    constexpr int rowsAtOnce = 64; // between two looks at the clock
    while (m_nextToRead < rowCount() && spent.nsecsElapsed() < pieceNs) {
        for (const int end = std::min(m_nextToRead + rowsAtOnce, rowCount()); m_nextToRead < end; ++m_nextToRead) {
            if (!m_searched.isRead(m_nextToRead))
                m_searched.readAhead(
                    m_nextToRead, [this] { return searchTexts(m_records.at(m_nextToRead), m_translated); });
        }
    }
    if (m_nextToRead < rowCount())
        m_readTimer.start(restBetweenPieces);
}

bool CheckTableModel::isBefore(int a, int b) const
{
    const PlanPosition& left = m_records.at(a).check.position;
    const PlanPosition& right = m_records.at(b).check.position;
    return left == right ? a < b : left < right;
}

const CheckRecord& CheckTableModel::record(int row) const
{
    return m_records.at(row);
}

std::optional<int> CheckTableModel::rowOf(int id) const
{
    const int row = m_rowOfId.value(id, -1);
    return row >= 0 && row < rowCount() ? std::optional(row) : std::nullopt;
}

bool CheckTableModel::hasAllWords(int row, const QStringList& words) const
{
    return m_searched.hasAll(row, words, [this, row] { return searchTexts(m_records.at(row), m_translated); });
}

int CheckTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int CheckTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CheckTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckRecord& record = m_records.at(index.row());
    switch (role) {
    case Qt::AccessibleTextRole:
        return spokenText(record, index.column());
    case Qt::DisplayRole:
        return displayText(record, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Latency ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortValue(index.row(), index.column());
    case IdRole:
        return record.id;
    case OutcomeRole:
        return int(record.verdict.outcome);
    case PhaseRole:
        return int(record.phase);
    case SearchRole:
        return searchTexts(record, m_translated).join(u'\n');
    default:
        return {};
    }
}

QVariant CheckTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) // all others as the view reads
        return section == Latency ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Requirement:
        return tr("Requirement", "column: the port as the port table words it");
    case Protocol:
        return tr("Protocol", "column: TCP or UDP");
    case ServiceName:
        return tr("Service", "column: the service that is expected on the port");
    case TargetHost:
        return tr("Target", "column: the host as the person named it");
    case Address:
        return tr("Address", "column: the network address that was asked");
    case Status:
        return tr("Status", "column: queued, running, or the outcome");
    case Latency:
        return tr("Latency", "column: time until the first answer");
    case Found:
        return tr("What was found", "column: the most telling evidence");
    case ColumnCount:
        break;
    }
    return {};
}

QString CheckTableModel::spokenText(const CheckRecord& record, int column) const
{
    if (column == Requirement)
        return checkSentence(record);
    const QString head = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString text = displayText(record, column);
    return text.isEmpty()
        ? tr("%1: none", "a cell, for screen readers; %1: the head of its column").arg(head)
        : tr("%1: %2", "a cell, for screen readers; %1: the head of its column, %2: what stands in it").arg(head, text);
}

QVariant CheckTableModel::sortValue(int row, int column) const
{
    const CheckRecord& record = m_records.at(row);
    switch (Column(column)) {
    case Requirement: {
        constexpr int protocols = 2;
        const int port = record.check.range ? record.check.range->from : record.check.port;
        return port * protocols + int(record.check.protocol);
    }
    case Status: {
        // From what needs attention down to what waits; Outcome is ordered from best to worst.
        constexpr int phaseStep = 100;
        return record.phase == Phase::Done ? -int(record.verdict.outcome) : phaseStep - int(record.phase);
    }
    case Latency:
        return record.seen.latencyMs ? QVariant(*record.seen.latencyMs) : QVariant();
    case Protocol:
    case ServiceName:
    case TargetHost:
    case Address:
    case Found: {
        const QString text = displayText(record, column);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace PortCheck
