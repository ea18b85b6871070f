// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/history/runhistory.h"

#include "model/catalogue/textinput.h"
#include "model/compare/readrun.h"
#include "model/history/journalfile.h"
#include "model/report/reportwriter.h"
#include "model/system/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = 10'000;
constexpr qsizetype largestIndex = qsizetype(64) * 1024 * 1024;
constexpr QLatin1String indexName("index.json");

/// The files that keep() makes; no others are removed by themselves.
bool isKept(const QString& name)
{
    static const QRegularExpression pattern(u"^gp-portcheck-\\d{8}-\\d{6}-\\d{3}\\.json$"_s);
    return pattern.match(name).hasMatch();
}

QFileInfoList filesIn(const QString& folder, const QStringList& patterns)
{
    QFileInfoList files = QDir(folder).entryInfoList(patterns, QDir::Files, QDir::Time);
    files.removeIf([](const QFileInfo& file) { return file.fileName() == indexName; });
    return files.first(std::min(files.size(), mostFiles));
}

/// A file is the same as long as its size and its time are.
QString stateOf(const QFileInfo& file)
{
    return u"%1 %2"_s.arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

using Index = QHash<QString, std::pair<QString, HistoryEntry>>; ///< by name: the state of the file, and what is in it

Index readIndex(const QString& folder)
{
    Index index;
    const Result<QByteArray> bytes = readInputFile(QDir(folder).filePath(indexName), largestIndex);
    if (!bytes)
        return index;
    for (const QJsonValue& value : QJsonDocument::fromJson(*bytes).object().value("files"_L1).toArray()) {
        const QJsonObject fields = value.toObject();
        if (std::optional<HistoryEntry> entry = historyEntryOf(fields))
            index.insert(fields.value("name"_L1).toString(), {fields.value("state"_L1).toString(), *std::move(entry)});
    }
    return index;
}

void writeIndex(const QString& folder, const Index& index)
{
    QJsonArray files;
    for (auto each = index.constBegin(); each != index.constEnd(); ++each) {
        QJsonObject fields = historyFields(each->second);
        fields.insert(u"name"_s, each.key());
        fields.insert(u"state"_s, each->first);
        files.append(fields);
    }
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"files"_s, files}}).toJson(QJsonDocument::Compact);
    (void)saveFile(QDir(folder).filePath(indexName), bytes); // without it, all is read once more
}

HistoryEntry readEntry(const QFileInfo& file)
{
    if (file.suffix() == journalSuffix()) {
        const Result<QByteArray> lines = readInputFile(file.filePath(), largestResultsFile);
        const Result<RunSnapshot> run = lines ? runOfJournal(*lines) : Error{lines.error()};
        HistoryEntry entry;
        entry.error = run ? JournalFile::tr("This run could not be kept yet.") : run.error();
        return entry;
    }
    HistoryEntry entry; // its error does not name the file: the list does
    const Result<QByteArray> bytes = readInputFile(file.filePath(), largestResultsFile);
    if (!bytes) {
        entry.error = bytes.error();
        return entry;
    }
    const Result<RunSnapshot> run = readRun(*bytes);
    if (run)
        return historyEntry(file.filePath(), *run);
    entry.error = run.error();
    return entry;
}

} // namespace

RunHistory::RunHistory(QString folder)
    : m_folder(std::move(folder))
{
}

QList<HistoryEntry> RunHistory::list() const
{
    const Index known = readIndex(m_folder);
    Index now;
    bool isNews = false;
    QList<HistoryEntry> entries;
    const QFileInfoList files = filesIn(m_folder, {u"*.json"_s, u"*."_s + journalSuffix()});
    for (const QFileInfo& file : files) {
        if (file.suffix() == journalSuffix() && isJournalInUse(file.filePath()))
            continue;
        const QString state = stateOf(file);
        const auto before = known.constFind(file.fileName());
        const bool isKnown = before != known.constEnd() && before->first == state;
        HistoryEntry entry = isKnown ? before->second : readEntry(file);
        isNews = isNews || !isKnown;
        now.insert(file.fileName(), {state, entry});
        entry.path = file.filePath();
        entries.append(std::move(entry));
    }
    if (isNews || now.size() != known.size())
        writeIndex(m_folder, now);
    std::stable_sort(entries.begin(), entries.end(), [](const HistoryEntry& a, const HistoryEntry& b) {
        if (a.error.isEmpty() != b.error.isEmpty())
            return a.error.isEmpty();
        return a.startedAt > b.startedAt;
    });
    return entries;
}

Result<QString> RunHistory::keep(const RunSnapshot& run, const HistoryLimits& limits) const
{
    Result<QString> saved = write(run);
    if (saved)
        prune(limits);
    return saved;
}

/// Whether a run that was stopped, as \a run was, when it was asked again, is kept as it was before.
bool RunHistory::isKeptWhole(const RunSnapshot& run) const
{
    const QFileInfo file(pathOf(run));
    if (!run.cancelled || !file.exists())
        return false;
    const Index index = readIndex(m_folder);
    const auto known = index.constFind(file.fileName());
    const bool isKnown = known != index.constEnd() && known->first == stateOf(file);
    const HistoryEntry kept = isKnown ? known->second : readEntry(file);
    return kept.error.isEmpty() && !kept.cancelled;
}

Result<QString> RunHistory::write(const RunSnapshot& run) const
{
    if (isKeptWhole(run))
        return pathOf(run);
    QDir().mkpath(m_folder);
    Result<QString> saved = saveFile(pathOf(run), [&run](QIODevice& device) { return writeJsonReport(device, run); });
    if (!saved)
        return saved;
    // So that it need not be read to be listed.
    Index index = readIndex(m_folder);
    const QFileInfo file(*saved);
    index.insert(file.fileName(), {stateOf(file), historyEntry(*saved, run)});
    writeIndex(m_folder, index);
    return saved;
}

bool RunHistory::remove(const QString& path) const
{
    const QFileInfo file(path);
    if (file.absolutePath() != QFileInfo(QDir(m_folder).absolutePath()).absoluteFilePath())
        return false;
    QFile::remove(path);
    return !QFileInfo::exists(path);
}

int RunHistory::recover() const
{
    int found = 0;
    for (const QFileInfo& file : filesIn(m_folder, {u"*."_s + journalSuffix()})) {
        const QString path = file.filePath();
        QLockFile lock(journalLock(path));
        lock.setStaleLockTime(0); // only while its owner lives
        if (!lock.tryLock(0))
            continue;
        const Result<RunSnapshot> run = readJournal(path);
        if (!run)
            continue;
        const QFileInfo whole(pathOf(*run)); // it was written, and the journal could not be removed any more
        const bool isKeptSince = (whole.exists() && whole.lastModified() >= file.lastModified()) || isKeptWhole(*run);
        if (!isKeptSince && !write(*run))
            continue;
        QFile::remove(path);
        found += isKeptSince ? 0 : 1;
    }
    return found;
}

QString RunHistory::pathOf(const RunSnapshot& run) const
{
    return QDir(m_folder).filePath(
        u"gp-portcheck-%1.json"_s.arg(run.startedAt.toUTC().toString(u"yyyyMMdd-hhmmss-zzz"_s)));
}

void RunHistory::prune(const HistoryLimits& limits) const
{
    QFileInfoList kept = filesIn(m_folder, {u"*.json"_s});
    kept.removeIf([](const QFileInfo& file) { return !isKept(file.fileName()); });
    std::sort(kept.begin(), kept.end(),
        [](const QFileInfo& a, const QFileInfo& b) { return a.fileName() > b.fileName(); }); // by the runs' times
    qint64 bytes = 0;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        bytes += kept.at(i).size();
        if (i > 0 && (i >= limits.mostRuns || bytes > limits.mostBytes))
            QFile::remove(kept.at(i).filePath());
    }
}

} // namespace PortCheck
