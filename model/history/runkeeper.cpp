// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/history/runkeeper.h"

#include "model/history/runjournal.h"
#include "model/run/checkrunner.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace PortCheck {

RunKeeper::RunKeeper(CheckRunner& runner, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_history(folder)
{
    m_writer.setMaxThreadCount(1);
    connect(&runner, &CheckRunner::started, this, [this] {
        m_journal.reset();
        m_isKept = m_isOn;
        begin();
    });
    connect(&runner, &CheckRunner::finished, this, &RunKeeper::keep);
    // A run that is taken up again does not start: its first change tells.
    connect(&runner, &CheckRunner::checkChanged, this, [this] {
        if (m_isKept && m_journal == nullptr && m_runner.isRunning())
            begin();
    });
}

RunKeeper::~RunKeeper()
{
    m_writer.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what is written needs its journal no more
}

void RunKeeper::begin()
{
    if (m_isKept)
        m_journal = std::make_unique<RunJournal>(m_runner, m_history.folder());
}

void RunKeeper::setWatchLog(std::function<std::optional<WatchLog>()> log)
{
    m_watchLog = std::move(log);
    disconnect(&m_runner, &CheckRunner::finished, this, &RunKeeper::keep); // so as to come after the log's writer
    connect(&m_runner, &CheckRunner::finished, this, &RunKeeper::keep);
}

void RunKeeper::keep()
{
    if (!m_isKept)
        return;
    RunSnapshot now = m_runner.snapshot();
    if (m_watchLog)
        now.watch = logOfRun(m_watchLog(), now.startedAt);
    std::shared_ptr<RunJournal> journal = std::exchange(m_journal, nullptr);
    m_writer.start([this, journal = std::move(journal), run = std::move(now), limits = m_limits]() mutable {
        const Result<QString> saved = m_history.keep(run, limits);
        const QString path = saved ? *saved : QString();
        const QString why = saved ? QString() : saved.error();
        // The journal is of the GUI thread, and ends there.
        QMetaObject::invokeMethod(
            this,
            [this, journal = std::move(journal), path, why] {
                if (!why.isEmpty()) {
                    if (journal)
                        journal->finish();
                    Q_EMIT failed(why);
                    return;
                }
                if (journal)
                    journal->discard();
                Q_EMIT kept(path);
            },
            Qt::QueuedConnection);
    });
}

void RunKeeper::recover()
{
    m_writer.start([this] {
        if (const int runs = m_history.recover(); runs > 0)
            QMetaObject::invokeMethod(
                this, [this, runs] { Q_EMIT recovered(runs); }, Qt::QueuedConnection);
    });
}

void RunKeeper::wait()
{
    m_writer.waitForDone();
}

} // namespace PortCheck
