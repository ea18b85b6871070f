// SPDX-FileCopyrightText: 2026 The GP PortCheck developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/results/runsnapshot.h"
#include "model/support/vocabulary.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace PortCheck {

/// One results file of a folder, as far as a list shows it. Text is as it stood in the file: shown as text only.
struct HistoryEntry {
    QString path;
    QDateTime startedAt; ///< UTC; invalid if unknown
    QString sourceHost;
    QStringList targets; ///< each once, at most mostTargets
    qsizetype checks = 0;
    int fail = 0;
    int warn = 0;
    int inconclusive = 0;
    int notRun = 0; ///< of a run that was stopped
    Outcome outcome = Outcome::NotRun;
    bool cancelled = false;
    QString error{}; ///< one sentence, if the file can't be read: all else but the path is empty then

    static constexpr qsizetype mostTargets = 100;

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// What a list shows of \a run, which is kept at \a path.
[[nodiscard]] HistoryEntry historyEntry(const QString& path, const RunSnapshot& run);

/// The entry without its path, for the index of a folder, and back; no value if it is none.
[[nodiscard]] QJsonObject historyFields(const HistoryEntry& entry);
[[nodiscard]] std::optional<HistoryEntry> historyEntryOf(const QJsonObject& fields);

} // namespace PortCheck
