// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "widgets/watch/watchcontrol.h"

#include "model/words/checktext.h"
#include "model/words/watchtext.h"
#include "widgets/shared/settingskeys.h"
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
    connect(&m_watcher, &Watcher::changed, this, &WatchControl::tellChanges);
    connect(&m_watcher, &Watcher::late, this, [this] { m_isLate = true; });
    connect(&m_watcher, &Watcher::ended, this, &WatchControl::onEnded);
    connect(&m_watcher, &Watcher::logged, this, [this] {
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
    m_lastChange.clear();
    m_isLate = false;
    m_notifier->setWanted(
        m_settings.value(SettingsKeys::watchNotify()).toBool(), m_settings.value(SettingsKeys::watchSound()).toBool());
    WatchOrder order = m_bar->order();
    order.selected = selected;
    if (m_watcher.start(order)) {
        m_bar->showWatching(true);
        m_saving.start();
        m_bar->say(StatusMark::Running,
            tr("Watching %1 every %2.", "%1 such as: 43 checks, %2 a duration")
                .arg(tr("%n check(s)", "that are watched", int(m_watcher.watched())),
                    durationText(std::chrono::milliseconds(m_watcher.order().every).count())));
        Q_EMIT stateChanged();
        return;
    }
    switch (order.scope) {
    case WatchScope::All:
        m_bar->say(StatusMark::NotRun, tr("Nothing to watch yet: check something first."));
        break;
    case WatchScope::Failed:
        m_bar->say(StatusMark::NotRun, tr("Nothing fails now: choose what else to watch."));
        break;
    case WatchScope::Selected:
        m_bar->say(
            StatusMark::NotRun, tr("No check is selected: select rows of the table, or choose what else to watch."));
        break;
    }
}

void WatchControl::onEnded(WatchEnd how)
{
    m_bar->showWatching(false);
    m_saving.stop();
    m_notifier->rest();
    save();
    const auto rounds = tr("%n round(s)", "how often checks were asked", m_watcher.log().rounds);
    switch (how) {
    case WatchEnd::Stopped:
    case WatchEnd::TimeUp:
        m_bar->say(StatusMark::NotRun, tr("Not watching any more, after %1.", "%1 such as: 12 rounds").arg(rounds));
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
    m_bar->say(bad > 0 ? StatusMark::Fail : StatusMark::Pass, m_lastChange);
    m_notifier->tell(bad > 0 ? tr("Something broke", "title of a notification")
                             : tr("Something works again", "title of a notification"),
        m_lastChange, bad > 0);
}

/// How it goes, seen and not said: a screen reader would never stop.
void WatchControl::showProgress()
{
    if (!m_watcher.isWatching())
        return;
    const WatchLog& log = m_watcher.log();
    const auto bad = std::count_if(
        log.timelines.cbegin(), log.timelines.cend(), [](const WatchTimeline& timeline) { return timeline.isBad(); });
    QString text = m_lastChange;
    if (text.isEmpty())
        text = tr("Watching %1 every %2.", "%1 such as: 43 checks, %2 a duration")
                   .arg(tr("%n check(s)", "that are watched", int(m_watcher.watched())),
                       durationText(std::chrono::milliseconds(m_watcher.order().every).count()));
    text += u' ' + tr("Round %1.", "of a watch; %1 a number").arg(log.rounds);
    if (m_isLate)
        text += u' '
            + tr("Rounds take longer: each begins when the one before it ends.",
                "longer than the time from one to the next");
    m_bar->show(bad > 0 ? StatusMark::Fail : StatusMark::Pass, text);
}

void WatchControl::showCheck(const std::optional<CheckRecord>& record)
{
    m_shown = record;
    const WatchLog& log = m_watcher.log();
    const qsizetype index = record ? m_watcher.recorder().indexOf(record->check) : -1;
    const bool isShown = index >= 0 && log.timelines.at(index).answers > 1;
    m_strip->setVisible(isShown);
    if (isShown)
        m_strip->show(log, index, timeWindow(log, m_watcher.now(), 0));
}

RunSnapshot WatchControl::withLog(RunSnapshot run) const
{
    if (m_watcher.log().isWorthTelling())
        run.watch = m_watcher.log();
    return run;
}

void WatchControl::openTimelines()
{
    if (m_timelines == nullptr) {
        m_timelines = new WatchWindow(m_watcher, m_window);
        m_timelines->setAttribute(Qt::WA_DeleteOnClose);
    }
    static_cast<QWidget*>(m_timelines)->show();
    m_timelines->raise();
    m_timelines->activateWindow();
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
