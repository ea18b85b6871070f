// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/watch/watchrecorder.h"

#include "model/causes/statementdata.h"
#include "model/results/asitstood.h"
#include "model/support/evidence.h"
#include "model/watch/timeline.h"
#include "model/watch/watchlimits.h"
#include "model/words/statementtext.h"
#include "model/words/textlanguage.h"

#include <algorithm>
#include <utility>

namespace PortCheck {

namespace {

QString keyOf(const QString& role, const QString& host, const QString& address, const QString& port, Transport protocol)
{
    constexpr QChar between(0x1f);
    return role + between + host + between + address + between + port + between + QString(token(protocol));
}

/// By what a need is known, whatever address it leads to.
QString needOf(const QString& role, const QString& host, const QString& port, Transport protocol)
{
    return keyOf(role, host, {}, port, protocol);
}

/// How many spans each of that many timelines may have.
qsizetype spansOfEach(qsizetype timelines)
{
    return std::clamp(mostSpansOfAll / std::max<qsizetype>(timelines, 1), leastSpansOfOne, mostSpansOfOne);
}

} // namespace

QString watchKey(const Check& check)
{
    return keyOf(check.role, check.target, check.address, check.portText(), check.protocol);
}

const WatchTimeline* WatchRecorder::timelineOf(const Check& check) const
{
    const qsizetype index = indexOf(check);
    return index < 0 ? nullptr : &m_log.timelines.at(index);
}

void WatchRecorder::begin(int everySeconds, qint64 now)
{
    m_log.everySeconds = everySeconds;
    if (m_log.startedAt == 0)
        m_log.startedAt = now;
    m_log.endedAt = now;
}

void WatchRecorder::end(qint64 now)
{
    m_log.endedAt = std::max(m_log.endedAt, now);
}

qsizetype WatchRecorder::timelineFor(const CheckRecord& record)
{
    const QString key = watchKey(record.check);
    if (const auto known = m_index.constFind(key); known != m_index.cend()) {
        m_indexOf.insert(record.id, *known);
        m_ofThisRun.insert(*known);
        return *known;
    }
    if (m_log.timelines.size() >= mostTimelines) {
        ++m_log.leftOut;
        return -1;
    }
    const Check& check = record.check;
    m_log.timelines.append({check.role, check.target, check.address, check.portText(), check.protocol});
    m_stretchOf.append(0);
    m_index.insert(key, m_log.timelines.size() - 1);
    m_indexOf.insert(record.id, m_log.timelines.size() - 1);
    m_ofThisRun.insert(m_log.timelines.size() - 1);
    return m_log.timelines.size() - 1;
}

/// Those that have timelines; nothing where no check has another name than before.
QSet<QString> WatchRecorder::needsThatChangeNames(const QList<CheckRecord>& asked) const
{
    QSet<QString> needs;
    const bool isAny = std::any_of(asked.cbegin(), asked.cend(), [this](const CheckRecord& record) {
        const auto known = m_indexOf.constFind(record.id);
        return record.id != 0 && known != m_indexOf.cend() && m_log.timelines.at(*known).host != record.check.target;
    });
    for (qsizetype i = 0; isAny && i < m_log.timelines.size(); ++i) {
        const WatchTimeline& timeline = m_log.timelines.at(i);
        needs.insert(needOf(timeline.role, timeline.host, timeline.port, timeline.protocol));
    }
    return needs;
}

/// Its name leads elsewhere, or the mapper names another port in the same range: it is the same need.
void WatchRecorder::followMoved(const QList<CheckRecord>& asked)
{
    QHash<QString, qsizetype> moved; // where the timeline goes on: two may change places
    const QSet<QString> needs = needsThatChangeNames(asked);
    for (const CheckRecord& record : asked) {
        const auto known = m_indexOf.find(record.id);
        if (record.id == 0 || known == m_indexOf.cend())
            continue;
        const Check& check = record.check;
        WatchTimeline& timeline = m_log.timelines[*known];
        const QString key = watchKey(check);
        const QString before = keyOf(timeline.role, timeline.host, timeline.address, timeline.port, timeline.protocol);
        if (key == before)
            continue;
        if (const auto there = m_index.constFind(key); there != m_index.cend()) {
            *known = *there;
            m_mayHaveOrphans = true;
            continue;
        }
        // It stands for another name by now, which has a timeline of its own.
        if (timeline.host != check.target
            && needs.contains(needOf(check.role, check.target, check.portText(), check.protocol))) {
            m_indexOf.erase(known);
            m_mayHaveOrphans = true;
            continue;
        }
        m_index.remove(before);
        timeline.host = check.target;
        timeline.address = check.address;
        timeline.port = check.portText();
        moved.insert(key, *known);
    }
    for (auto each = moved.cbegin(); each != moved.cend(); ++each)
        m_index.insert(each.key(), each.value());
}

/// Timelines of this run whose checks are gone, by their needs.
QHash<QString, qsizetype> WatchRecorder::orphans() const
{
    if (!m_mayHaveOrphans)
        return {};
    QSet<qsizetype> left = m_ofThisRun;
    for (const qsizetype index : m_indexOf)
        left.remove(index);
    QHash<QString, qsizetype> found;
    for (const qsizetype index : std::as_const(left)) {
        const WatchTimeline& timeline = m_log.timelines.at(index);
        found.insert(needOf(timeline.role, timeline.host, timeline.port, timeline.protocol), index);
    }
    return found;
}

/// It is asked at another place, and was watched until now.
void WatchRecorder::moveTo(qsizetype index, const QString& host, const QString& address)
{
    WatchTimeline& timeline = m_log.timelines[index];
    m_index.remove(keyOf(timeline.role, timeline.host, timeline.address, timeline.port, timeline.protocol));
    timeline.host = host;
    timeline.address = address;
    m_index.insert(keyOf(timeline.role, timeline.host, timeline.address, timeline.port, timeline.protocol), index);
    if (m_lost.contains(index))
        m_stretchOf[index] = m_lost.take(index);
}

/// Where names move, checks are taken away and made anew under them: the need is the same.
void WatchRecorder::adopt(const QList<CheckRecord>& asked)
{
    QHash<QString, qsizetype> left = orphans();
    for (const CheckRecord& record : asked) {
        if (left.isEmpty())
            return;
        const Check& check = record.check;
        const auto found = left.constFind(needOf(check.role, check.target, check.portText(), check.protocol));
        if (found == left.cend() || m_index.contains(watchKey(check)))
            continue;
        moveTo(*found, check.target, check.address);
        left.erase(found);
    }
}

/// A host is asked once for all of its names, and the others have no checks of their own then.
void WatchRecorder::takeForOtherNames(const QList<CheckRecord>& asked, qint64 now, QList<WatchChange>& changes)
{
    QHash<QString, qsizetype> left = orphans();
    for (const CheckRecord& record : asked) {
        if (left.isEmpty())
            return;
        const Check& check = record.check;
        for (const QString& name : check.otherNames()) {
            const auto found = left.constFind(needOf(check.role, name, check.portText(), check.protocol));
            if (found == left.cend())
                continue;
            const qsizetype index = *found;
            left.erase(found);
            const qsizetype there =
                m_index.value(keyOf(check.role, name, check.address, check.portText(), check.protocol), index);
            if (there != index)
                continue;
            moveTo(index, name, check.address);
            takeAnswer(index, record, now, changes);
        }
    }
}

void WatchRecorder::takeAnswer(qsizetype index, const CheckRecord& record, qint64 now, QList<WatchChange>& changes)
{
    const Outcome outcome = outcomeOf(record);
    WatchTimeline& timeline = m_log.timelines[index];
    const Outcome before = timeline.spans.isEmpty() ? Outcome::NotRun : timeline.spans.constLast().outcome;
    const qint64 at = record.finishedAt.isValid() ? std::min(record.finishedAt.toMSecsSinceEpoch(), now) : now;
    const bool goesOn = m_stretchOf.at(index) == m_stretch;
    m_stretchOf[index] = m_stretch;
    if (!addAnswer(timeline, at, outcome, record.verdict.reason, goesOn))
        return;
    // That all is well needs no words, and has the port's name in them.
    const Statement title = outcome == Outcome::Pass ? Statement() : record.verdict.title;
    WatchChange change{timeline.spans.constLast().from, index, before, outcome, record.verdict.reason,
        evidenceText(text(title)), statementData(title).value_or(QString())};
    if (change.said.isEmpty() && !change.cause.isEmpty())
        change.language = isAsItStood(title) ? languageAsItStood(title) : textLanguage();
    changes.append(change);
    addChange(changes.constLast());
}

QList<WatchChange> WatchRecorder::take(const QList<CheckRecord>& asked, qint64 now)
{
    QList<WatchChange> changes;
    m_log.leftOut = 0;
    QList<CheckRecord> told = asked;
    told.removeIf([](const CheckRecord& record) { return outcomeOf(record) == Outcome::NotRun; });
    followMoved(asked);
    adopt(told);
    for (const CheckRecord& record : std::as_const(told)) {
        if (const qsizetype index = timelineFor(record); index >= 0)
            takeAnswer(index, record, now, changes);
    }
    takeForOtherNames(told, now, changes);
    m_lost.clear();
    thinAll();
    return changes;
}

void WatchRecorder::addChange(const WatchChange& change)
{
    m_log.changes.append(change);
    if (m_log.changes.size() <= mostChanges)
        return;
    constexpr qsizetype atOnce = mostChanges / 10;
    m_log.changes.remove(0, atOnce);
    m_log.forgottenChanges += int(atOnce);
}

void WatchRecorder::thinAll()
{
    const qsizetype most = spansOfEach(m_log.timelines.size());
    for (WatchTimeline& timeline : m_log.timelines)
        thin(timeline, most);
}

bool WatchRecorder::countRound(qint64 tookMs, qint64 now)
{
    constexpr qint64 second = 1000;
    ++m_log.rounds;
    m_log.longestRoundMs = std::max(m_log.longestRoundMs, tookMs);
    m_log.endedAt = std::max(m_log.endedAt, now);
    const bool isLate = tookMs > m_log.everySeconds * second;
    m_log.lateRounds += isLate ? 1 : 0;
    return isLate;
}

void WatchRecorder::pin(const QString& text, qint64 at, bool isOfName)
{
    const QString note = evidenceText(text.simplified()).left(longestNote);
    if (note.isEmpty())
        return;
    if (m_log.notes.size() >= mostNotes) {
        const auto own =
            std::find_if(m_log.notes.cbegin(), m_log.notes.cend(), [](const WatchNote& each) { return each.isOfName; });
        m_log.notes.erase(own == m_log.notes.cend() ? m_log.notes.cbegin() : own);
    }
    m_log.notes.append({m_log.notes.isEmpty() ? at : std::max(at, m_log.notes.constLast().at), note, isOfName,
        isOfName ? textLanguage() : QString()});
}

void WatchRecorder::lose(const QList<int>& ids)
{
    for (const int id : ids) {
        if (const auto index = m_indexOf.constFind(id); index != m_indexOf.cend()) {
            if (m_stretchOf.at(*index) != 0)
                m_lost.insert(*index, m_stretchOf.at(*index));
            m_stretchOf[*index] = 0;
            m_mayHaveOrphans = true;
        }
        m_indexOf.remove(id);
    }
}

void WatchRecorder::keepOnly(const QList<CheckRecord>& checks)
{
    QSet<QString> wanted;
    for (const CheckRecord& record : checks)
        wanted.insert(watchKey(record.check));
    QList<WatchTimeline> timelines;
    QList<int> stretches;
    QHash<qsizetype, qsizetype> moved;
    m_index.clear();
    m_indexOf.clear();
    m_ofThisRun.clear();
    m_lost.clear();
    m_mayHaveOrphans = false;
    for (qsizetype i = 0; i < m_log.timelines.size(); ++i) {
        const WatchTimeline& timeline = m_log.timelines.at(i);
        const QString key = keyOf(timeline.role, timeline.host, timeline.address, timeline.port, timeline.protocol);
        if (!wanted.contains(key))
            continue;
        moved.insert(i, timelines.size());
        m_index.insert(key, timelines.size());
        timelines.append(timeline);
        stretches.append(m_stretchOf.at(i));
    }
    if (timelines.size() == m_log.timelines.size())
        return;
    m_log.timelines = timelines;
    m_stretchOf = stretches;
    m_log.changes.removeIf([&moved](const WatchChange& change) { return !moved.contains(change.timeline); });
    for (WatchChange& change : m_log.changes)
        change.timeline = moved.value(change.timeline);
}

void WatchRecorder::restore(const WatchLog& log)
{
    clear();
    m_log = log;
    m_stretchOf.fill(0, log.timelines.size());
    for (qsizetype i = 0; i < log.timelines.size(); ++i) {
        const WatchTimeline& timeline = log.timelines.at(i);
        m_index.insert(keyOf(timeline.role, timeline.host, timeline.address, timeline.port, timeline.protocol), i);
    }
    thinAll();
}

void WatchRecorder::clear()
{
    *this = WatchRecorder();
}

} // namespace PortCheck
