// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QLockFile>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace PortCheck {

class CheckRunner;
struct CheckRecord;

/// Keeps a run while it goes on, so that a crash or a power cut costs what happened in the last second at most: each
/// half of one, what has changed is appended to a file and put on the disk, by a thread of its own. Stops at 128 MiB,
/// or where the disk takes no more: the run goes on without it. Lives in the GUI thread; the runner must outlive it.
class RunJournal final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunJournal)

public:
    /// Of the run that \a runner has just started or takes up again, into a new file in \a folder.
    RunJournal(const CheckRunner& runner, const QString& folder, QObject* parent = nullptr);
    /// Waits for what is being written. The file stays, unlocked, unless discard() came before.
    ~RunJournal() override;

    /// Writes what has changed since, and waits until it is on the disk.
    void finish();
    /// Removes the file: the run is kept otherwise.
    void discard();

private:
    void note(const CheckRecord& record);
    void writeChanges();
    void append(const QByteArray& bytes);

    const CheckRunner& m_runner;
    QString m_path;
    QLockFile m_lock;
    std::unique_ptr<QFile> m_file; ///< of the writing thread, once it is open
    QThreadPool m_writer; ///< one thread
    QTimer m_timer;
    QHash<int, CheckRecord> m_changed;
    QSet<int> m_looks; ///< that have been written
    qint64 m_bytes = 0;
};

} // namespace PortCheck
