// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/rounds/watcher.h"

#include "model/run/checkrunner.h"
#include "model/watch/watchlimits.h"
#include "model/words/watchtext.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace PortCheck {

Watcher::Watcher(CheckRunner& runner, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
{
    m_clock.start(QDateTime::currentDateTimeUtc());
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    m_atEnd.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Watcher::beginRound);
    connect(&m_atEnd, &QTimer::timeout, this, [this] {
        if (!m_isInRound)
            end(WatchEnd::TimeUp);
    });
    connect(&m_runner, &CheckRunner::started, this, &Watcher::onStarted);
    connect(&m_runner, &CheckRunner::checksAdded, this, [this](const QList<CheckRecord>& records) {
        for (const CheckRecord& record : records)
            m_asked.insert(record.id);
    });
    connect(&m_runner, &CheckRunner::checkChanged, this, [this](const CheckRecord& record) {
        if (record.phase != Phase::Done)
            m_asked.insert(record.id);
    });
    connect(&m_runner, &CheckRunner::checksRemoved, this, [this](const QList<int>& ids) { m_recorder.lose(ids); });
    connect(&m_runner, &CheckRunner::nameMoved, this, [this](const NameMove& move) {
        if (!m_moves.contains(move)) // one name can be in several roles
            m_moves.append(move);
    });
    connect(&m_runner, &CheckRunner::finished, this, &Watcher::onFinished);
}

bool Watcher::start(const WatchOrder& order)
{
    if (m_isWatching)
        return false;
    m_order = order;
    m_order.every = std::clamp(order.every, std::chrono::seconds(1), std::chrono::seconds(longestWatchStep));
    m_ids = order.selected;
    if (order.scope == WatchScope::Failed) {
        m_ids.clear();
        const QList<CheckRecord> checks = m_runner.checks();
        for (const CheckRecord& record : checks) {
            if (outcomeOf(record) == Outcome::Fail)
                m_ids.append(record.id);
        }
    }
    const QList<int> ids = idsOfRound();
    if (ids.isEmpty())
        return false;
    m_watched = ids.size();
    m_isWatching = true;
    m_wasLate = false;
    // What was just answered lasts until the first round; after a longer while nobody knows.
    if (!m_sinceFinish.isValid() || std::chrono::milliseconds(m_sinceFinish.elapsed()) > m_order.every)
        m_recorder.breakOff();
    m_recorder.begin(int(m_order.every.count()), now());
    if (m_order.duration)
        m_atEnd.start(
            std::clamp(*m_order.duration, std::chrono::minutes(1), std::chrono::minutes(longestWatchMinutes)));
    m_sinceRound.start();
    scheduleNext();
    Q_EMIT started();
    return true;
}

void Watcher::stop()
{
    const bool breaksOff = m_isWatching && m_isInRound;
    end(WatchEnd::Stopped);
    if (breaksOff)
        m_runner.stop();
}

void Watcher::pin(const QString& text)
{
    m_recorder.pin(text, now());
    Q_EMIT logged();
}

void Watcher::restore(const WatchLog& log)
{
    if (!this->log().timelines.isEmpty())
        return;
    m_recorder.restore(log);
    Q_EMIT logged();
}

void Watcher::clear()
{
    m_recorder.clear();
    Q_EMIT logged();
}

QList<int> Watcher::idsOfRound() const
{
    const QSet<int> wanted(m_ids.cbegin(), m_ids.cend());
    QList<int> ids;
    const QList<CheckRecord> checks = m_runner.checks();
    for (const CheckRecord& record : checks) {
        if (!record.check.isRangeScan() && (m_order.scope == WatchScope::All || wanted.contains(record.id)))
            ids.append(record.id);
    }
    return ids;
}

void Watcher::beginRound()
{
    if (m_runner.isRunning()) { // a person asks: it begins when that ends
        m_isDue = true;
        return;
    }
    m_isDue = false;
    const QList<int> ids = idsOfRound();
    if (ids.isEmpty()) {
        end(WatchEnd::NothingLeft);
        return;
    }
    m_watched = ids.size();
    m_sinceRound.start();
    m_isInRound = true;
    m_runner.recheck(ids);
}

void Watcher::onStarted()
{
    m_asked.clear();
    m_moves.clear();
    m_isNewRun = true;
    m_isInRound = false;
    if (m_isWatching)
        end(WatchEnd::Replaced);
}

void Watcher::onFinished(bool cancelled)
{
    const RunSnapshot run = m_runner.snapshot();
    const QDateTime before = m_lastFinish;
    noteClock(run.finishedAt);
    const bool isRound = std::exchange(m_isInRound, false);
    if (!isRound && !m_isWatching)
        m_recorder.breakOff(); // nobody watched since then
    if (std::exchange(m_isNewRun, false))
        m_recorder.keepOnly(run.checks);
    QList<CheckRecord> asked;
    for (const CheckRecord& record : run.checks) {
        // Of what was broken off some have their old answers.
        if (m_asked.contains(record.id) && (!cancelled || record.finishedAt > before))
            asked.append(record);
    }
    m_asked.clear();
    takeMoves();
    const QList<WatchChange> changes = m_recorder.take(asked, now());
    const qint64 took = m_sinceRound.isValid() ? m_sinceRound.elapsed() : 0;
    const bool isLate = isRound && !cancelled && m_recorder.countRound(took, now());
    if (isRound && m_isWatching && isLate != std::exchange(m_wasLate, isLate) && isLate)
        Q_EMIT late(took);
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    Q_EMIT logged();
    if (!m_isWatching)
        return;
    if (cancelled)
        end(WatchEnd::Stopped);
    else if (m_order.duration && !m_atEnd.isActive())
        end(WatchEnd::TimeUp);
    else if (isRound || m_isDue)
        scheduleNext();
}

void Watcher::takeMoves()
{
    const QList<NameMove> moves = std::exchange(m_moves, {});
    for (const NameMove& move : moves) {
        const QString text = nameMoveText(move);
        const qint64 at = now();
        m_recorder.pin(text, at, true);
        Q_EMIT nameMoved(text, at);
    }
}

/// Somebody set the computer's clock, or it slept: nothing is known of that time.
void Watcher::noteClock(const QDateTime& now)
{
    constexpr qint64 mostDifference = 2000;
    const bool isKnown = m_lastFinish.isValid() && m_sinceFinish.isValid();
    if (isKnown && std::abs(m_lastFinish.msecsTo(now) - m_sinceFinish.elapsed()) > mostDifference)
        m_recorder.breakOff();
    m_lastFinish = now;
    m_sinceFinish.start();
    m_clock.goOn(now);
}

void Watcher::scheduleNext()
{
    const std::chrono::milliseconds left = m_order.every - std::chrono::milliseconds(m_sinceRound.elapsed());
    m_next.start(std::max(left, std::chrono::milliseconds(0)));
}

void Watcher::end(WatchEnd how)
{
    m_next.stop();
    m_atEnd.stop();
    m_isDue = false;
    if (!std::exchange(m_isWatching, false))
        return;
    m_recorder.end(now());
    Q_EMIT ended(how);
}

} // namespace PortCheck
