// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/headlesswatch.h"

#include "model/run/checkrunner.h"
#include "model/words/checktext.h"
#include "model/words/watchtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

QString portOf(const WatchLog& log, const WatchChange& change)
{
    const WatchTimeline& timeline = log.timelines.at(change.timeline);
    return timeline.port + u'/' + QString(token(timeline.protocol));
}

/// The cause with \a others where it names the check's own port: what is left is the same for all ports of a host.
QString causeOn(const QString& others, const WatchLog& log, const WatchChange& change)
{
    const QRegularExpression own(
        u"(?<![0-9-])"_s + QRegularExpression::escape(portOf(log, change)) + u"(?![A-Za-z])"_s);
    QString cause = change.cause;
    return cause.replace(own, others);
}

/// By time; those of a host for the same cause stand together, with the first of them.
QList<QList<WatchChange>> byCause(const WatchLog& log, QList<WatchChange> changes)
{
    std::stable_sort(changes.begin(), changes.end(),
        [](const WatchChange& one, const WatchChange& other) { return one.at < other.at; });
    const auto key = [&log](const WatchChange& change) {
        const WatchTimeline& timeline = log.timelines.at(change.timeline);
        return std::tuple(timeline.host, timeline.address, causeOn({}, log, change));
    };
    QList<QList<WatchChange>> groups;
    std::map<std::tuple<QString, QString, QString>, qsizetype> known;
    for (const WatchChange& change : std::as_const(changes)) {
        const auto [group, isNew] = known.try_emplace(key(change), groups.size());
        if (isNew)
            groups.append(QList<WatchChange>());
        groups[group->second].append(change);
    }
    return groups;
}

QString portsOf(const WatchLog& log, const QList<WatchChange>& together)
{
    constexpr qsizetype most = 5;
    QStringList ports;
    for (const WatchChange& change : together.first(std::min(together.size(), most)))
        ports.append(portOf(log, change));
    const QString list = ports.join(u", "_s);
    return together.size() <= most
        ? list
        : HeadlessWatch::tr("%1 and %n more", "%1 ports such as: 389/TCP, 445/TCP", int(together.size() - most))
              .arg(list);
}

/// As changeText(), with the ports of all: those that came from the same to the same stand together.
QString lineOf(const WatchLog& log, const QList<WatchChange>& together)
{
    const WatchChange& first = together.constFirst();
    if (together.size() == 1)
        return changeText(log, first);
    QList<QList<WatchChange>> alike;
    for (const WatchChange& change : together) {
        const auto isAlike = [&change](const QList<WatchChange>& others) {
            return others.constFirst().from == change.from && others.constFirst().to == change.to;
        };
        const auto found = std::find_if(alike.begin(), alike.end(), isAlike);
        if (found == alike.end())
            alike.append({change});
        else
            found->append(change);
    }
    const WatchTimeline& timeline = log.timelines.at(first.timeline);
    QStringList states;
    for (const QList<WatchChange>& each : std::as_const(alike)) {
        const QString host = states.isEmpty() ? u' ' + hostText(timeline.host, timeline.address) : QString();
        states.append(u"%1: %2 -> %3"_s.arg(
            portsOf(log, each) + host, outcomeText(each.constFirst().from), outcomeText(each.constFirst().to)));
    }
    const QString line = states.join(u"; "_s);
    return first.cause.isEmpty() ? line : u"%1, %2"_s.arg(line, causeOn(portsOf(log, together), log, first));
}

} // namespace

HeadlessWatch::HeadlessWatch(CheckRunner& runner, QTextStream& lines, QTextStream& progress)
    : m_runner(runner)
    , m_watcher(runner)
    , m_lines(lines)
    , m_progress(progress)
{
    connect(&m_watcher, &Watcher::changed, this, &HeadlessWatch::tell);
    connect(&m_watcher, &Watcher::nameMoved, this, [this](const QString& text, qint64 at) {
        if (m_watcher.isWatching())
            m_lines << momentText(at) << QStringLiteral("  ") << text << Qt::endl;
    });
    connect(&m_watcher, &Watcher::logged, this, &HeadlessWatch::keepState);
    connect(&m_watcher, &Watcher::late, this, [this](qint64 took) {
        m_progress << tr("A round took %1, longer than the %2 from round to round: each next one begins when the one "
                         "before it ends.",
            "%1 and %2 durations")
                          .arg(durationText(took),
                              durationText(std::chrono::milliseconds(m_watcher.order().every).count()))
                   << Qt::endl;
    });
    connect(&m_watcher, &Watcher::ended, this, &HeadlessWatch::ended);
}

bool HeadlessWatch::start(const WatchOrder& order)
{
    if (!m_watcher.start(order))
        return false;
    m_hasBegun = true;
    const QString what = tr("%n check(s)", "that are watched", int(m_watcher.watched()));
    const QString step = durationText(std::chrono::milliseconds(order.every).count());
    m_progress << (order.duration
            ? tr("Watching %1 every %2, for %3.", "%1 such as: 43 checks, %2 and %3 durations")
                  .arg(what, step, durationText(std::chrono::milliseconds(*order.duration).count()))
            : tr("Watching %1 every %2, until Ctrl-C.", "%1 such as: 43 checks, %2 a duration").arg(what, step))
               << Qt::endl;
    if (std::any_of(m_last.checks.cbegin(), m_last.checks.cend(),
            [](const CheckRecord& record) { return record.check.isRangeScan(); }))
        m_progress << tr("Whole ranges of ports are not watched: each round would scan them.") << Qt::endl;
    return true;
}

void HeadlessWatch::stop()
{
    if (!m_watcher.isWatching())
        return;
    const bool isInRound = m_runner.isRunning();
    m_watcher.stop();
    if (isInRound)
        m_runner.stop();
}

void HeadlessWatch::tell(const QList<WatchChange>& changes)
{
    if (!m_watcher.isWatching())
        return;
    for (const QList<WatchChange>& together : byCause(m_watcher.log(), changes))
        m_lines << momentText(together.constFirst().at) << QStringLiteral("  ") << lineOf(m_watcher.log(), together)
                << Qt::endl;
}

void HeadlessWatch::keepState()
{
    RunSnapshot run = m_runner.snapshot();
    if (run.cancelled)
        return; // what was stopped tells nothing of how things are
    m_last = run;
    if (m_watcher.log().isWorthTelling())
        m_last.watch = m_watcher.log();
}

} // namespace PortCheck
