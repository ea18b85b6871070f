// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/watch/watchfile.h"

#include "model/causes/statementdata.h"
#include "model/support/evidence.h"
#include "model/support/isotime.h"
#include "model/watch/watchlimits.h"
#include "model/words/statementtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct WatchFile {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::WatchFile)
};

const QString fileFormat = QStringLiteral("gp-portcheck-watch");
constexpr int fileVersion = 1;

/// Null for 0, which stands for none.
QJsonValue momentField(qint64 moment)
{
    if (moment == 0)
        return QJsonValue::Null;
    return isoTime(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC));
}

QJsonObject spanField(const WatchSpan& span)
{
    QJsonObject field{
        {u"from"_s, momentField(span.from)},
        {u"to"_s, momentField(span.to)},
        {u"outcome"_s, token(span.outcome)},
        {u"reason"_s, token(span.reason)},
        {u"answers"_s, span.answers},
    };
    if (span.isThinned) {
        field.insert(u"thinned"_s, true);
        field.insert(u"changes"_s, span.changes);
        field.insert(u"brokenMs"_s, span.badMs);
    }
    return field;
}

QJsonObject timelineField(const WatchTimeline& timeline)
{
    QJsonArray spans;
    for (const WatchSpan& span : timeline.spans)
        spans.append(spanField(span));
    const std::optional<double> share = availability(timeline);
    return {
        {u"role"_s, timeline.role},
        {u"target"_s, timeline.host},
        {u"address"_s, timeline.address},
        {u"port"_s, timeline.port},
        {u"protocol"_s, token(timeline.protocol)},
        {u"answers"_s, timeline.answers},
        {u"goodMs"_s, timeline.goodMs},
        {u"brokenMs"_s, timeline.badMs},
        {u"untoldMs"_s, timeline.untoldMs},
        {u"longestBrokenMs"_s, timeline.longestBadMs},
        {u"timesBroken"_s, timeline.timesBroken},
        {u"timesMended"_s, timeline.timesMended},
        {u"availability"_s, share ? QJsonValue(*share) : QJsonValue(QJsonValue::Null)},
        {u"thinnedUntil"_s, momentField(timeline.thinnedUntil())},
        {u"forgottenUntil"_s, momentField(timeline.forgottenUntil)},
        {u"spans"_s, spans},
    };
}

/// A list of objects of at most that many; none where it is something else.
std::optional<QJsonArray> listIn(const QJsonObject& object, QLatin1String name, qsizetype most)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return QJsonArray();
    const QJsonArray list = value.toArray();
    const bool isFine = value.isArray() && list.size() <= most
        && std::all_of(list.cbegin(), list.cend(), [](const QJsonValue& item) { return item.isObject(); });
    return isFine ? std::optional(list) : std::nullopt;
}

/// A whole number from 0 on, whatever stands there.
qint64 countIn(const QJsonObject& object, QLatin1String name)
{
    constexpr double most = 1e15;
    return qint64(std::clamp(object.value(name).toDouble(), 0.0, most));
}

int smallCountIn(const QJsonObject& object, QLatin1String name)
{
    return int(std::min<qint64>(countIn(object, name), std::numeric_limits<int>::max()));
}

QString wordsIn(const QJsonObject& object, QLatin1String name)
{
    return evidenceText(object.value(name).toString());
}

/// A note, cut as pin() cuts it, and never within a character.
QString noteIn(const QJsonObject& object)
{
    QString note = wordsIn(object, "text"_L1).left(longestNote);
    while (!note.isEmpty() && note.back().isHighSurrogate())
        note.chop(1);
    return note;
}

/// A moment; 0 where there is none.
qint64 momentIn(const QJsonObject& object, QLatin1String name)
{
    const QDateTime moment = QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs);
    return moment.isValid() ? std::max<qint64>(0, moment.toMSecsSinceEpoch()) : 0;
}

template <typename Word> std::optional<Word> wordOf(const QList<Word>& all, const QString& word)
{
    for (const Word each : all) {
        if (word == token(each))
            return each;
    }
    return std::nullopt;
}

/// Reasons by their tokens: there are many spans.
Reason reasonOf(const QString& word)
{
    static const QHash<QString, Reason> known = [] {
        QHash<QString, Reason> reasons;
        for (const Reason reason : allReasons())
            reasons.insert(token(reason), reason);
        return reasons;
    }();
    return known.value(word, Reason::None);
}

std::optional<WatchSpan> readSpan(const QJsonObject& field, qint64 notBefore)
{
    const std::optional<Outcome> outcome = wordOf(allOutcomes(), field.value("outcome"_L1).toString());
    WatchSpan span{momentIn(field, "from"_L1), momentIn(field, "to"_L1), 0, outcome.value_or(Outcome::NotRun),
        reasonOf(field.value("reason"_L1).toString()), smallCountIn(field, "answers"_L1), 0,
        field.value("thinned"_L1).toBool()};
    if (!outcome || span.from == 0 || span.from < notBefore || span.to < span.from)
        return std::nullopt;
    if (span.isThinned) {
        span.changes = smallCountIn(field, "changes"_L1);
        span.badMs = std::min(countIn(field, "brokenMs"_L1), span.to - span.from);
    }
    return span;
}

std::optional<WatchTimeline> readTimeline(const QJsonObject& field, qsizetype mostSpans)
{
    const std::optional<QJsonArray> spans = listIn(field, "spans"_L1, mostSpans);
    const std::optional<Transport> protocol =
        wordOf(QList<Transport>{Transport::Tcp, Transport::Udp}, field.value("protocol"_L1).toString());
    if (!spans || !protocol)
        return std::nullopt;
    WatchTimeline timeline{wordsIn(field, "role"_L1), wordsIn(field, "target"_L1), wordsIn(field, "address"_L1),
        wordsIn(field, "port"_L1), *protocol};
    qint64 last = 0;
    for (const QJsonValue& each : *spans) {
        const std::optional<WatchSpan> span = readSpan(each.toObject(), last);
        if (!span)
            return std::nullopt;
        last = span->to;
        timeline.spans.append(*span);
    }
    timeline.answers = countIn(field, "answers"_L1);
    timeline.goodMs = countIn(field, "goodMs"_L1);
    timeline.badMs = countIn(field, "brokenMs"_L1);
    timeline.untoldMs = countIn(field, "untoldMs"_L1);
    timeline.longestBadMs = countIn(field, "longestBrokenMs"_L1);
    timeline.timesBroken = smallCountIn(field, "timesBroken"_L1);
    timeline.timesMended = smallCountIn(field, "timesMended"_L1);
    timeline.forgottenUntil = momentIn(field, "forgottenUntil"_L1);
    return timeline;
}

/// Of a sentence that stays as it stands.
QString languageIn(const QJsonObject& object, const QString& ofFile)
{
    constexpr qsizetype longestCode = 16;
    const QString own = wordsIn(object, "language"_L1);
    const QString& language = own.isEmpty() ? ofFile : own;
    return language.size() <= longestCode ? language : QString();
}

std::optional<WatchChange> readChange(const QJsonObject& field, qsizetype timelines, const QString& language)
{
    const qint64 timeline = field.value("timeline"_L1).toInteger(-1);
    const std::optional<Outcome> from = wordOf(allOutcomes(), field.value("from"_L1).toString());
    const std::optional<Outcome> to = wordOf(allOutcomes(), field.value("to"_L1).toString());
    if (timeline < 0 || timeline >= timelines || !from || !to)
        return std::nullopt;
    WatchChange change{momentIn(field, "at"_L1), qsizetype(timeline), *from, *to,
        reasonOf(field.value("reason"_L1).toString()), wordsIn(field, "cause"_L1)};
    // In the language of who reads it.
    if (const std::optional<Statement> said = statementOfData(field.value("said"_L1).toString())) {
        change.cause = evidenceText(text(*said));
        change.said = statementData(*said).value_or(QString());
    } else if (!change.cause.isEmpty()) {
        change.language = languageIn(field, language);
    }
    return change;
}

WatchNote readNote(const QJsonObject& field, const QString& language)
{
    const bool isOfName = field.value("about"_L1).toString() == "name"_L1;
    return {momentIn(field, "at"_L1), noteIn(field), isOfName, isOfName ? languageIn(field, language) : QString()};
}

QString notReadable(const QString& what, qsizetype number)
{
    return WatchFile::tr("What was watched can't be read: something is wrong with number %2 of \"%1\".",
        "%1 the name of a list in a results file, %2 a number")
        .arg(what)
        .arg(number);
}

QString noList(const QString& what)
{
    return WatchFile::tr(
        "What was watched can't be read: \"%1\" is no list, or too long.", "%1 the name of a list in a results file")
        .arg(what);
}

} // namespace

QJsonObject watchField(const WatchLog& log)
{
    QJsonArray timelines;
    for (const WatchTimeline& timeline : log.timelines)
        timelines.append(timelineField(timeline));
    QJsonArray changes;
    for (const WatchChange& change : log.changes) {
        QJsonObject field{{u"at"_s, momentField(change.at)}, {u"timeline"_s, change.timeline},
            {u"from"_s, token(change.from)}, {u"to"_s, token(change.to)}, {u"reason"_s, token(change.reason)},
            {u"cause"_s, change.cause}};
        if (!change.said.isEmpty())
            field.insert(u"said"_s, change.said);
        else if (!change.language.isEmpty())
            field.insert(u"language"_s, change.language);
        changes.append(field);
    }
    QJsonArray notes;
    for (const WatchNote& note : log.notes) {
        QJsonObject field{{u"at"_s, momentField(note.at)}, {u"text"_s, note.text}};
        if (note.isOfName)
            field.insert(u"about"_s, u"name"_s);
        if (!note.language.isEmpty())
            field.insert(u"language"_s, note.language);
        notes.append(field);
    }
    return {
        {u"everySeconds"_s, log.everySeconds},
        {u"startedAt"_s, momentField(log.startedAt)},
        {u"endedAt"_s, momentField(log.endedAt)},
        {u"rounds"_s, log.rounds},
        {u"lateRounds"_s, log.lateRounds},
        {u"longestRoundMs"_s, log.longestRoundMs},
        {u"leftOut"_s, log.leftOut},
        {u"forgottenChanges"_s, log.forgottenChanges},
        {u"timelines"_s, timelines},
        {u"changes"_s, changes},
        {u"notes"_s, notes},
    };
}

Result<WatchLog> readWatchField(const QJsonObject& field, const QString& language)
{
    const std::optional<QJsonArray> timelines = listIn(field, "timelines"_L1, mostTimelines);
    const std::optional<QJsonArray> changes = listIn(field, "changes"_L1, mostChanges);
    const std::optional<QJsonArray> notes = listIn(field, "notes"_L1, mostNotes);
    if (!timelines)
        return Error{noList(u"timelines"_s)};
    if (!changes)
        return Error{noList(u"changes"_s)};
    if (!notes)
        return Error{noList(u"notes"_s)};
    WatchLog log;
    log.everySeconds = std::min(smallCountIn(field, "everySeconds"_L1), longestWatchStep);
    log.startedAt = momentIn(field, "startedAt"_L1);
    log.endedAt = momentIn(field, "endedAt"_L1);
    log.rounds = smallCountIn(field, "rounds"_L1);
    log.lateRounds = smallCountIn(field, "lateRounds"_L1);
    log.longestRoundMs = countIn(field, "longestRoundMs"_L1);
    log.leftOut = smallCountIn(field, "leftOut"_L1);
    log.forgottenChanges = smallCountIn(field, "forgottenChanges"_L1);
    for (const QJsonValue& each : *timelines) {
        const std::optional<WatchTimeline> timeline = readTimeline(each.toObject(), mostSpansOfOne);
        if (!timeline)
            return Error{notReadable(u"timelines"_s, log.timelines.size() + 1)};
        log.timelines.append(*timeline);
    }
    for (const QJsonValue& each : *changes) {
        const std::optional<WatchChange> change = readChange(each.toObject(), log.timelines.size(), language);
        if (!change)
            return Error{notReadable(u"changes"_s, log.changes.size() + 1)};
        log.changes.append(*change);
    }
    for (const QJsonValue& each : *notes)
        log.notes.append(readNote(each.toObject(), language));
    return log;
}

QByteArray watchFileOf(const WatchLog& log)
{
    const QJsonObject file{{u"format"_s, fileFormat}, {u"version"_s, fileVersion}, {u"watch"_s, watchField(log)}};
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

Result<WatchLog> readWatchFile(const QByteArray& bytes)
{
    if (bytes.size() > largestWatchFile)
        return Error{WatchFile::tr("The file is too large.", "of what was watched")};
    QJsonParseError wrong;
    const QJsonObject file = QJsonDocument::fromJson(bytes, &wrong).object();
    if (wrong.error != QJsonParseError::NoError || file.value("format"_L1).toString() != fileFormat
        || !file.value("watch"_L1).isObject())
        return Error{WatchFile::tr("The file is cut, or none of this program.", "of what was watched")};
    if (file.value("version"_L1).toInt() != fileVersion)
        return Error{WatchFile::tr("The file was written by a newer version of this program.", "of what was watched")};
    return readWatchField(file.value("watch"_L1).toObject());
}

} // namespace PortCheck
