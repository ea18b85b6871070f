// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"
#include "model/support/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

/// What is kept of a run while it goes on: lines of JSON, one for its head and one for each check whenever it changes,
/// the last one of a check being what holds. Only this version of the program reads it.
namespace PortCheck {

/// The context of what the reader says.
struct JournalFile {
    Q_DECLARE_TR_FUNCTIONS(PortCheck::JournalFile)
};

[[nodiscard]] QString journalSuffix(); ///< "journal"
/// The file that is locked as long as a program writes the journal at \a path.
[[nodiscard]] QString journalLock(const QString& path);
/// Whether a program that lives writes the journal at \a path.
[[nodiscard]] bool isJournalInUse(const QString& path);

/// The first line: what is known when a run begins.
[[nodiscard]] QByteArray journalHead(const RunSnapshot& run);
[[nodiscard]] QByteArray journalLine(const CheckRecord& record);
[[nodiscard]] QByteArray journalLine(const FollowUpRecord& followUp);
/// Of checks that the run has no more.
[[nodiscard]] QByteArray journalLineOfRemoved(const QList<int>& ids);

/// The run that a journal is of, as a stopped one: what was done up to its last whole line. Errors are one sentence: no
/// journal, or no check in it.
[[nodiscard]] Result<RunSnapshot> runOfJournal(const QByteArray& bytes);
/// The same of the file at \a path, which an error names: not readable, larger than largestResultsFile.
[[nodiscard]] Result<RunSnapshot> readJournal(const QString& path);

} // namespace PortCheck
