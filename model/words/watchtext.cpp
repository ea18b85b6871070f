// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/words/watchtext.h"

#include "model/results/check.h"
#include "model/words/checktext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

struct WatchText {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::WatchText)
};

/// More of them nobody reads; the results file has them all.
constexpr qsizetype mostLines = 20;
constexpr qsizetype mostNoteLines = 20;

QDateTime localTime(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment).toLocalTime();
}

/// The cause that was told when a span began; empty if that is forgotten.
QString causeOf(const WatchLog& log, qsizetype timeline, qint64 from)
{
    const auto found = std::find_if(log.changes.crbegin(), log.changes.crend(),
        [&](const WatchChange& change) { return change.timeline == timeline && change.at == from; });
    return found == log.changes.crend() ? QString() : found->cause;
}

QString leadText(const WatchLog& log)
{
    const auto checks = int(log.timelines.size());
    if (log.rounds == 0)
        return WatchText::tr("%n check(s) asked again by hand:", "heading of a list", checks);
    const QString what = WatchText::tr("%n check(s)", "how many were watched", checks);
    const QString rounds = WatchText::tr("in %n round(s)", "how often they were asked", log.rounds);
    return WatchText::tr("Watched from %1 to %2: %3 %4, every %5.",
        "%1 and %2 times, %3 such as: 43 checks, %4 such as: in 60 rounds, %5 a duration")
        .arg(momentText(log.startedAt), momentText(log.endedAt), what, rounds,
            durationText(qint64(log.everySeconds) * 1000));
}

QStringList lineOfBounds(const WatchLog& log)
{
    QStringList lines;
    if (log.lateRounds > 0)
        lines.append(WatchText::tr("%n round(s) took longer than that, the longest %1; the next began when each ended.",
            "that: the time from round to round; %1 a duration", log.lateRounds)
                         .arg(durationText(log.longestRoundMs)));
    qint64 thinned = 0;
    qint64 forgotten = 0;
    for (const WatchTimeline& timeline : log.timelines) {
        thinned = std::max(thinned, timeline.thinnedUntil());
        forgotten = std::max(forgotten, timeline.forgottenUntil);
    }
    if (thinned > 0)
        lines.append(WatchText::tr("Until %1 several states were joined into one, so as to stay small; counts and "
                                   "times are exact.",
            "%1 a time; of what was watched long ago")
                         .arg(momentText(thinned)));
    if (forgotten > 0)
        lines.append(WatchText::tr("What was before %1 is kept as counts and times alone.", "%1 a time")
                         .arg(momentText(forgotten)));
    if (log.leftOut > 0)
        lines.append(WatchText::tr("%n check(s) more than can be kept have no timeline.", nullptr, log.leftOut));
    return lines;
}

} // namespace

QString durationText(qint64 milliseconds)
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const auto two = [](const QString& large, const QString& small, qint64 rest) {
        return rest == 0 ? large : large + u' ' + small;
    };
    const auto seconds = [](qint64 of) { return WatchText::tr("%1 s", "seconds").arg(of / second); };
    const auto minutes = [](qint64 of) { return WatchText::tr("%1 min", "minutes").arg(of / minute); };
    const auto hours = [](qint64 of) { return WatchText::tr("%1 h", "hours").arg(of / hour); };
    if (milliseconds < second)
        return WatchText::tr("%1 ms", "milliseconds").arg(milliseconds);
    constexpr qint64 few = 10 * second;
    constexpr qint64 tenth = 100;
    if (milliseconds < few && milliseconds % second >= tenth) // "1 s, longer than 1 s" says nothing
        return WatchText::tr("%1 s", "seconds")
            .arg(QLocale().toString(double(milliseconds / tenth) * tenth / second, 'f', 1));
    if (milliseconds < minute)
        return seconds(milliseconds);
    if (milliseconds < hour)
        return two(minutes(milliseconds), seconds(milliseconds % minute), milliseconds % minute / second);
    if (milliseconds < day)
        return two(hours(milliseconds), minutes(milliseconds % hour), milliseconds % hour / minute);
    const QString days = WatchText::tr("%1 d", "days").arg(milliseconds / day);
    return two(days, hours(milliseconds % day), milliseconds % day / hour);
}

QString clockText(qint64 moment)
{
    const QDateTime time = localTime(moment);
    const bool isToday = time.date() == QDate::currentDate();
    return isToday ? time.toString(u"HH:mm:ss") : momentText(moment);
}

QString watchedCheckText(const WatchTimeline& timeline)
{
    return u"%1/%2 %3"_s.arg(timeline.port, token(timeline.protocol), hostText(timeline.host, timeline.address));
}

QString changeText(const WatchLog& log, const WatchChange& change)
{
    const QString states = u"%1 -> %2"_s.arg(outcomeText(change.from), outcomeText(change.to));
    const QString check = watchedCheckText(log.timelines.at(change.timeline));
    if (change.cause.isEmpty())
        return u"%1: %2"_s.arg(check, states);
    return u"%1: %2, %3"_s.arg(check, states, change.cause);
}

QString nameMoveText(const NameMove& move)
{
    const qsizetype most = 4; // a domain's name has as many as it has controllers
    const auto addresses = [most](const QStringList& list) {
        QString text = list.first(std::min(list.size(), most)).join(u", "_s);
        if (list.size() > most)
            text = WatchText::tr("%1 and %n more", "%1 addresses", int(list.size() - most)).arg(text);
        return text.isEmpty() ? WatchText::tr("no address", "where a name leads") : text;
    };
    if (!move.before.isEmpty() && !move.after.isEmpty()) { // what stays says nothing
        QStringList gone = move.before;
        gone.removeIf([&move](const QString& address) { return move.after.contains(address); });
        QStringList fresh = move.after;
        fresh.removeIf([&move](const QString& address) { return move.before.contains(address); });
        if (gone.isEmpty())
            return WatchText::tr("%1: now %2, too", "%1 a name, %2 addresses").arg(move.host, addresses(fresh));
        if (fresh.isEmpty())
            return WatchText::tr("%1: no more %2", "%1 a name, %2 addresses").arg(move.host, addresses(gone));
        return u"%1: %2 -> %3"_s.arg(move.host, addresses(gone), addresses(fresh));
    }
    if (move.isLeftOut)
        return WatchText::tr("%1: %2 -> no address of the chosen version", "%1 a name, %2 addresses; of IP")
            .arg(move.host, addresses(move.before));
    if (move.isUnanswered)
        return WatchText::tr("%1: %2 -> nobody says where it is", "%1 a name, %2 addresses; no DNS server answered")
            .arg(move.host, addresses(move.before));
    if (move.after.isEmpty())
        return WatchText::tr("%1: %2 -> no address any more", "%1 a name, %2 addresses")
            .arg(move.host, addresses(move.before));
    return u"%1: %2 -> %3"_s.arg(move.host, addresses(move.before), addresses(move.after));
}

QString spanText(const WatchLog& log, qsizetype timeline, qsizetype span)
{
    const WatchSpan& of = log.timelines.at(timeline).spans.at(span);
    if (of.isThinned) {
        return WatchText::tr("%1 to %2: %n change(s), at worst %3; broken for %4",
            "%1 and %2 times, %3 an outcome such as Fail, %4 a duration; of what was watched long ago", of.changes)
            .arg(clockText(of.from), clockText(of.to), outcomeText(of.outcome), durationText(of.badMs));
    }
    QString text;
    if (of.from == of.to)
        text = WatchText::tr("%1 at %2", "%1 an outcome such as Fail, %2 a time")
                   .arg(outcomeText(of.outcome), clockText(of.from));
    else
        text = WatchText::tr("%1 from %2 to %3 (%4)", "%1 an outcome such as Fail, %2 and %3 times, %4 a duration")
                   .arg(outcomeText(of.outcome), clockText(of.from), clockText(of.to), durationText(of.to - of.from));
    const QString cause = causeOf(log, timeline, of.from);
    return cause.isEmpty() ? text : text + u": "_s + cause;
}

QString availabilityText(const WatchTimeline& timeline)
{
    const std::optional<double> share = availability(timeline);
    if (!share)
        return {};
    constexpr double percent = 100;
    constexpr double steps = 100; // hundredths of a percent
    const double shown = std::floor(*share * percent * steps) / steps;
    return WatchText::tr("%1 %", "a percentage").arg(QLocale().toString(shown, 'f', *share < 1 ? 2 : 0));
}

QString timelineText(const WatchTimeline& timeline)
{
    const QString share = availabilityText(timeline);
    if (timeline.timesBroken == 0) {
        return timeline.goodMs > 0 ? WatchText::tr("well throughout", "of a check that was watched")
                                   : WatchText::tr("never broken", "of a check that was watched");
    }
    QString text = WatchText::tr("broken %n time(s)", "of a check that was watched", timeline.timesBroken);
    if (timeline.badMs > 0)
        text = WatchText::tr("%1, for %2 in all, the longest %3", "%1 such as: broken 2 times, %2 and %3 durations")
                   .arg(text, durationText(timeline.badMs), durationText(timeline.longestBadMs));
    if (!share.isEmpty() && timeline.badMs > 0) // not all of it, where it broke in the last answer
        text = WatchText::tr("%1; available %2", "%1 such as: broken 2 times, %2 a percentage").arg(text, share);
    return text;
}

QStringList watchLines(const WatchLog& log)
{
    QStringList lines{leadText(log)};
    lines += lineOfBounds(log);
    QList<const WatchTimeline*> broken;
    for (const WatchTimeline& timeline : log.timelines) {
        if (timeline.timesBroken > 0)
            broken.append(&timeline);
    }
    std::stable_sort(broken.begin(), broken.end(),
        [](const WatchTimeline* one, const WatchTimeline* other) { return one->badMs > other->badMs; });
    const qsizetype shown = std::min(broken.size(), mostLines);
    for (const WatchTimeline* const timeline : broken.first(shown))
        lines.append(u"%1: %2"_s.arg(watchedCheckText(*timeline), timelineText(*timeline)));
    if (broken.size() > shown)
        lines.append(WatchText::tr("and %n more, in the results file", "end of a list of checks that were broken",
            int(broken.size() - shown)));
    if (const qsizetype well = log.timelines.size() - broken.size(); well > 0)
        lines.append(WatchText::tr("%n check(s) never failed.", "of those that were watched", int(well)));
    for (const WatchNote& note : log.notes.last(std::min(log.notes.size(), mostNoteLines)))
        lines.append(u"%1  %2"_s.arg(momentText(note.at), note.text));
    return lines;
}

} // namespace PortCheck
