// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "app/headlesswatch.h"

#include "model/run/checkrunner.h"
#include "model/words/watchtext.h"

#include <algorithm>

namespace PortCheck {

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
    for (const WatchChange& change : changes)
        m_lines << momentText(change.at) << QStringLiteral("  ") << changeText(m_watcher.log(), change) << Qt::endl;
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
