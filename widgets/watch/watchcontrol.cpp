// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/watch/watchcontrol.h"

#include "model/run/checkrunner.h"
#include "model/words/checktext.h"
#include "model/words/watchtext.h"
#include "widgets/shared/settingskeys.h"
#include "widgets/style/besidewindow.h"
#include "widgets/watch/timelinestrip.h"
#include "widgets/watch/watchbar.h"
#include "widgets/watch/watchnotifier.h"
#include "widgets/watch/watchwindow.h"

#include <QSettings>

#include <algorithm>
#include <iterator>

namespace PortCheck {

using namespace Qt::StringLiterals;

WatchControl::WatchControl(CheckRunner& runner, QSettings& settings, const QString& path, QWidget* window)
    : QObject(window)
    , m_runner(runner)
    , m_watcher(runner)
    , m_settings(settings)
    , m_window(window)
    , m_store(path)
    , m_bar(new WatchBar(window))
    , m_strip(new TimelineStrip(window))
    , m_notifier(new WatchNotifier(window))
{
    m_bar->recall(settings);
    constexpr auto atMostLost = std::chrono::minutes(5); // of a crash
    m_saving.setInterval(atMostLost);
    connect(&m_saving, &QTimer::timeout, this, &WatchControl::save);
    m_strip->hide();
    connect(m_bar, &WatchBar::toggleWanted, this, &WatchControl::toggleWanted);
    connect(m_bar, &WatchBar::timelinesWanted, this, &WatchControl::openTimelines);
    connect(m_bar, &WatchBar::closeWanted, this, &WatchControl::hideBar);
    connect(&runner, &CheckRunner::started, this, &WatchControl::forgetRefusal);
    connect(&m_watcher, &Watcher::changed, this, &WatchControl::tellChanges);
    connect(&m_watcher, &Watcher::late, this, [this] { m_isLate = true; });
    connect(&m_watcher, &Watcher::ended, this, &WatchControl::onEnded);
    connect(&m_watcher, &Watcher::nameMoved, this, &WatchControl::tellMove);
    connect(&m_watcher, &Watcher::logged, this, [this] {
        m_moves.clear();
        showProgress();
        showCheck(m_shown);
    });
}

QWidget* WatchControl::bar() const
{
    return m_bar;
}

QWidget* WatchControl::strip() const
{
    return m_strip;
}

void WatchControl::toggle(const QList<int>& selected)
{
    if (m_watcher.isWatching()) {
        m_watcher.stop();
        return;
    }
    m_bar->setVisible(true);
    if (m_opened) {
        refuse(tr("What is shown was opened from a file and can't be watched. Back leads to the present run.",
            "Back is the name of a button"));
        return;
    }
    m_lastChange.clear();
    m_isLate = false;
    m_roundsBefore = m_watcher.log().rounds;
    m_notifier->setWanted(
        m_settings.value(SettingsKeys::watchNotify()).toBool(), m_settings.value(SettingsKeys::watchSound()).toBool());
    WatchOrder order = m_bar->order();
    order.selected = selected;
    if (m_watcher.start(order)) {
        m_hasRefused = false;
        m_bar->showWatching(true);
        m_saving.start();
        m_bar->say(StatusMark::Running, watchingText());
        Q_EMIT stateChanged();
        return;
    }
    const bool hasChecks = !m_runner.checks().isEmpty(); // what was opened from a file is none of them
    switch (hasChecks ? order.scope : WatchScope::All) {
    case WatchScope::All:
        refuse(tr("Nothing to watch yet: check something first."));
        break;
    case WatchScope::Failed:
        refuse(tr("Nothing fails now: choose what else to watch."));
        break;
    case WatchScope::Selected:
        refuse(tr("No check is selected: select rows of the table, or choose what else to watch."));
        break;
    }
}

void WatchControl::refuse(const QString& sentence)
{
    m_hasRefused = true;
    m_bar->say(StatusMark::NotRun, sentence);
}

/// What is shown is another one: why nothing could be watched before isn't true of it.
void WatchControl::forgetRefusal()
{
    if (std::exchange(m_hasRefused, false) && !m_watcher.isWatching())
        m_bar->show(StatusMark::NotRun, tr("Not watching."));
}

void WatchControl::onEnded(WatchEnd how)
{
    m_bar->showWatching(false);
    m_saving.stop();
    m_notifier->rest();
    save();
    switch (how) {
    case WatchEnd::Stopped:
    case WatchEnd::TimeUp:
        m_bar->say(StatusMark::NotRun,
            rounds() > 0 ? tr("Not watching any more, after %1.", "%1 such as: 12 rounds")
                               .arg(tr("%n round(s)", "how often checks were asked", rounds()))
                         : tr("Not watching any more: it ended before its first round was over."));
        break;
    case WatchEnd::Replaced:
        m_bar->say(StatusMark::NotRun, tr("Not watching any more: another run has begun."));
        break;
    case WatchEnd::NothingLeft:
        m_bar->say(StatusMark::NotRun, tr("Not watching any more: none of the checks is there now."));
        break;
    }
    Q_EMIT stateChanged();
}

void WatchControl::tellChanges(const QList<WatchChange>& changes)
{
    if (!m_watcher.isWatching())
        return; // by hand: whoever asked looks at it
    const WatchLog& log = m_watcher.log();
    QList<WatchChange> turned;
    std::copy_if(changes.cbegin(), changes.cend(), std::back_inserter(turned),
        [](const WatchChange& change) { return change.turned(); });
    if (turned.isEmpty())
        return;
    const auto bad = std::count_if(turned.cbegin(), turned.cend(),
        [](const WatchChange& change) { return standingOf(change.to) == WatchStanding::Bad; });
    const QString when = clockText(turned.constLast().at);
    m_lastChange = turned.size() == 1
        ? tr("%1: %2", "%1 a time, %2 what happened then").arg(when, changeText(log, turned.constFirst()))
        : tr("%1: %2, %3", "%1 a time, %2 such as: 3 checks broke, %3 such as: 2 work again")
              .arg(when, tr("%n check(s) broke", "at some time", int(bad)),
                  tr("%n work(s) again", "of checks, at some time", int(turned.size() - bad)));
    if (!m_moves.isEmpty())
        m_lastChange = m_moves.join(u"; "_s) + u"; "_s + m_lastChange;
    m_bar->say(bad > 0 ? StatusMark::Fail : StatusMark::Pass, m_lastChange);
    m_notifier->tell(bad > 0 ? tr("Something broke", "title of a notification")
                             : tr("Something works again", "title of a notification"),
        m_lastChange, bad > 0);
}

void WatchControl::tellMove(const QString& text, qint64 at)
{
    if (!m_watcher.isWatching())
        return;
    m_moves.append(tr("%1: %2", "%1 a time, %2 what happened then").arg(clockText(at), text));
    m_lastChange = m_moves.join(u"; "_s);
    m_bar->say(StatusMark::Warn, m_lastChange);
}

/// Of this watch.
int WatchControl::rounds() const
{
    return std::max(0, m_watcher.log().rounds - m_roundsBefore);
}

QString WatchControl::watchingText() const
{
    const QString what = tr("%n check(s)", "that are watched", int(m_watcher.watched()));
    const QString every = durationText(std::chrono::milliseconds(m_watcher.order().every).count());
    return m_opened ? tr("Watching %1 of the present run every %2.",
               "beside a run that was opened from a file; %1 such as: 43 checks, %2 a duration")
                          .arg(what, every)
                    : tr("Watching %1 every %2.", "%1 such as: 43 checks, %2 a duration").arg(what, every);
}

/// How it goes, seen and not said: a screen reader would never stop.
void WatchControl::showProgress()
{
    if (!m_watcher.isWatching())
        return;
    const WatchLog& log = m_watcher.log();
    const auto bad = std::count_if(
        log.timelines.cbegin(), log.timelines.cend(), [](const WatchTimeline& timeline) { return timeline.isBad(); });
    QString text = m_lastChange.isEmpty() || m_opened ? watchingText() : QString();
    if (!m_lastChange.isEmpty())
        text += (text.isEmpty() ? QString() : u" "_s) + m_lastChange;
    if (!text.endsWith(u'.'))
        text += u'.';
    if (rounds() > 0)
        text += u' ' + tr("Round %1.", "of a watch; %1 a number").arg(rounds());
    if (m_isLate)
        text += u' '
            + tr("Rounds take longer: each begins when the one before it ends.",
                "longer than the time from one to the next");
    m_bar->show(bad > 0 ? StatusMark::Fail : StatusMark::Pass, text);
}

void WatchControl::showCheck(const std::optional<CheckRecord>& record)
{
    m_shown = record;
    const WatchRecorder& recorder = m_opened ? *m_opened : m_watcher.recorder();
    const WatchLog& log = recorder.log();
    const qsizetype index = record ? recorder.indexOf(record->check) : -1;
    const bool isShown = index >= 0 && log.timelines.at(index).answers > 1;
    m_strip->setVisible(isShown);
    if (isShown)
        m_strip->show(log, index, timeWindow(log, m_opened ? log.endedAt : m_watcher.now(), 0));
}

void WatchControl::showOpened(const std::optional<WatchLog>& log)
{
    m_opened.emplace();
    if (log)
        m_opened->restore(*log);
    forgetRefusal();
    showProgress();
}

void WatchControl::showOwn()
{
    m_opened.reset();
    forgetRefusal();
    showProgress();
}

RunSnapshot WatchControl::withLog(RunSnapshot run) const
{
    run.watch = logOfRun(logWorthTelling(), run.startedAt);
    return run;
}

std::optional<WatchLog> WatchControl::logWorthTelling() const
{
    return m_watcher.log().isWorthTelling() ? std::optional(m_watcher.log()) : std::nullopt;
}

void WatchControl::openTimelines()
{
    if (m_timelines == nullptr) {
        m_timelines = new WatchWindow(m_watcher, m_window);
        m_timelines->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringToFront(*m_timelines);
}

void WatchControl::hideBar()
{
    m_watcher.stop();
    m_bar->setVisible(false);
}

void WatchControl::forget()
{
    hideBar();
    m_watcher.clear();
    recall();
}

void WatchControl::remember(bool isDemo)
{
    m_bar->remember(m_settings);
    m_isDemo = isDemo;
    save();
}

void WatchControl::close()
{
    m_watcher.stop();
    if (m_timelines != nullptr)
        m_timelines->close();
}

void WatchControl::save()
{
    if (m_isDemo)
        return;
    if (const QString wrong = m_store.save(m_watcher.log()); !wrong.isEmpty())
        Q_EMIT failed(wrong);
}

void WatchControl::recall()
{
    const Result<std::optional<WatchLog>> log = m_store.load();
    if (!log)
        Q_EMIT failed(log.error());
    else if (*log)
        m_watcher.restore(**log);
}

} // namespace PortCheck
