// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#include "model/history/runjournal.h"

#include "model/history/journalfile.h"
#include "model/run/checkrunner.h"
#include "model/system/passage.h"

#include <QDateTime>
#include <QDir>

#include <chrono>
#include <utility>

namespace PortCheck {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pause = std::chrono::milliseconds(500);
constexpr qint64 mostBytes = qint64(128) * 1024 * 1024;

QString newPath(const QString& folder)
{
    QDir().mkpath(folder);
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s);
    return QDir(folder).filePath(
        u"gp-portcheck-%1-%2.%3"_s.arg(time, QString::number(QCoreApplication::applicationPid()), journalSuffix()));
}

} // namespace

RunJournal::RunJournal(const CheckRunner& runner, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_path(newPath(folder))
    , m_lock(journalLock(m_path))
    , m_file(std::make_unique<QFile>(m_path))
{
    m_writer.setMaxThreadCount(1);
    m_lock.setStaleLockTime(0);
    if (!m_lock.tryLock(0) || !m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        m_file.reset();
        return;
    }
    m_timer.setInterval(pause);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RunJournal::writeChanges);
    connect(&runner, &CheckRunner::checkChanged, this, &RunJournal::note);
    connect(&runner, &CheckRunner::checksAdded, this, [this](const QList<CheckRecord>& records) {
        for (const CheckRecord& record : records)
            note(record);
    });
    connect(&runner, &CheckRunner::checksRemoved, this, [this](const QList<int>& ids) {
        writeChanges();
        append(journalLineOfRemoved(ids));
    });
    for (const CheckRecord& record : runner.checks()) // of a run that goes on with some of its checks
        note(record);
}

RunJournal::~RunJournal()
{
    m_writer.waitForDone();
}

void RunJournal::finish()
{
    writeChanges();
    m_writer.waitForDone();
}

void RunJournal::discard()
{
    m_timer.stop();
    m_changed.clear();
    m_writer.waitForDone();
    if (std::exchange(m_file, nullptr) != nullptr) // closes it, which Windows asks for
        QFile::remove(m_path);
    m_lock.unlock();
}

void RunJournal::note(const CheckRecord& record)
{
    if (record.phase == Phase::Running)
        return; // nothing is known of it yet that was not before
    m_changed.insert(record.id, record);
    if (!m_timer.isActive())
        m_timer.start();
}

void RunJournal::writeChanges()
{
    m_timer.stop();
    QByteArray bytes = m_bytes == 0 ? journalHead(m_runner.snapshot()) : QByteArray();
    for (const CheckRecord& record : std::as_const(m_changed))
        bytes += journalLine(record);
    m_changed.clear();
    for (const FollowUpRecord& look : m_runner.followUps()) {
        if (look.record.phase == Phase::Done && !m_looks.contains(look.record.id)) {
            bytes += journalLine(look);
            m_looks.insert(look.record.id);
        }
    }
    append(bytes);
}

void RunJournal::append(const QByteArray& bytes)
{
    if (m_file == nullptr || bytes.isEmpty() || m_bytes + bytes.size() > mostBytes)
        return;
    m_bytes += bytes.size();
    m_writer.start([file = m_file.get(), bytes] {
        if (file->error() == QFileDevice::NoError && file->write(bytes) == bytes.size() && file->flush())
            (void)putOnDisk(file->handle());
    });
}

} // namespace PortCheck
