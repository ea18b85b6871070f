// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/history/historyentry.h"
#include "model/support/result.h"

#include <QList>
#include <QString>

namespace PortCheck {

/// How much of earlier runs is kept: the oldest go first, the newest stays in any case.
struct HistoryLimits {
    int mostRuns = 200;
    qint64 mostBytes = qint64(500) * 1024 * 1024;

    friend bool operator==(const HistoryLimits&, const HistoryLimits&) = default;
};

/// A folder with a results file for each run that was kept. Whatever else lies there is listed if it is a results file,
/// and never removed by the limits. Each call reads or writes files, and blocks for it; no state is kept but the
/// folder's, so that threads and programs may share one.
class RunHistory final {
public:
    /// Makes nothing until something is kept.
    explicit RunHistory(QString folder);

    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// What lies in the folder, the newest first; at most 10,000 files. A file that can't be read is an entry with an
    /// error, behind the others. Files that were seen before are not read again: index.json has what is shown of them,
    /// and is made anew where it is missing or broken.
    [[nodiscard]] QList<HistoryEntry> list() const;

    /// Writes \a run, in place of what was kept of it before, unless that was whole and \a run was stopped while it was
    /// asked again; and removes what is more than \a limits allow. Returns the file's path, or a sentence.
    [[nodiscard]] Result<QString> keep(const RunSnapshot& run, const HistoryLimits& limits) const;

    /// Removes a file of the folder; false if it lies elsewhere or is still there afterwards.
    [[nodiscard]] bool remove(const QString& path) const;

    /// Makes results files of what is left of runs that were cut off: see RunJournal. Those that another program still
    /// writes are passed over; those of which nothing can be read stay, and are listed with an error. Returns how many
    /// runs were found.
    int recover() const;

private:
    [[nodiscard]] QString pathOf(const RunSnapshot& run) const;
    [[nodiscard]] bool isKeptWhole(const RunSnapshot& run) const;
    [[nodiscard]] Result<QString> write(const RunSnapshot& run) const;
    void prune(const HistoryLimits& limits) const;

    QString m_folder;
};

} // namespace PortCheck
